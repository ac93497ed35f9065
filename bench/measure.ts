/** A measured ratio. `goal` is null where none is set; `better` says which direction is. */
export interface Ratio {
  name: string;
  ratio: number;
  goal: number | null;
  better: 'lower' | 'higher';
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

/** Time of the first call of `work`, in ms: nothing of it has been run before. */
export function coldTime(work: () => void): number {
  return timed(work, 1);
}
