/** A measured ratio. `goal` is null where none is set; `better` says which direction is. `note` has what lies behind it. */
export interface Ratio {
  name: string;
  ratio: number;
  goal: number | null;
  better: 'lower' | 'higher';
  note?: string;
}

/** A seeded generator of numbers in [0, 1), so that every run measures the same text. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Least time a measured side runs in a round, in ms: shorter ones are repeated. */
const ROUND_MS = 20;
const ROUNDS = 9;

function timed(work: () => void, times: number): number {
  const started = performance.now();
  for (let turn = 0; turn < times; turn++) work();
  return (performance.now() - started) / times;
}

/** How often to run `work` in a round, found while warming it up. */
function repeats(work: () => void): number {
  let times = 1;
  while (timed(work, times) * times < ROUND_MS && times < 1_000_000) times *= 2;
  return times;
}

/** Median of the ratios of `work` to `floor`, both run in turns in the same process after a warm-up. */
export function ratioTo(work: () => void, floor: () => void): number {
  const workTimes = repeats(work);
  const floorTimes = repeats(floor);
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const one = timed(work, workTimes);
    ratios.push(one / timed(floor, floorTimes));
  }
  return ratios.sort((a, b) => a - b)[ROUNDS >> 1]!;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

/**
 * Milliseconds of each work in each round, one after the other in every round, after one round that does not count.
 * `times` says which to run more than once a round; the mean is taken.
 */
export async function inTurns<Name extends string>(
  works: Record<Name, () => unknown>,
  rounds: number,
  times: Partial<Record<Name, number>> = {},
): Promise<Record<Name, number[]>> {
  const names = Object.keys(works) as Name[];
  const taken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -1; round < rounds; round++) {
    for (const name of names) {
      const count = times[name] ?? 1;
      const started = performance.now();
      for (let turn = 0; turn < count; turn++) await works[name]();
      if (round >= 0) taken[name].push((performance.now() - started) / count);
    }
  }
  return taken;
}

/** Time of the first call of `work`, in ms: nothing of it has been run before. */
export function coldTime(work: () => void): number {
  return timed(work, 1);
}
