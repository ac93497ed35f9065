import { deltaSize, hashPartBytes, makeDelta, openSnapshot } from '../src/feed';
import { bitsOfKey, deltaBound, threeSigma } from './feed-bounds';
import type { RunPart } from './feed-parts';
import type { Signer } from './feed-signer';
import type { Ratio } from './measure';

const bytes = (count: number) => `${Math.round(count).toLocaleString('en')} B`;

/** What a snapshot and a delta of 1 % weigh, against the least there is. Exact: nothing here depends on the machine. */
export function sizeRatios(
  lists: Record<string, Uint8Array>,
  change: { old: Uint8Array; next: Uint8Array; gone: number; come: number },
): Ratio[] {
  const ratios: Ratio[] = [];
  const opened = Object.values(lists).map(openSnapshot);
  for (const { header, count } of opened) {
    const bits = (hashPartBytes(header) * 8) / count;
    ratios.push({
      name: `snapshot, hash part with index, ${count.toLocaleString('en')} entries, to the least`,
      ratio: bits / bitsOfKey(count, header.width),
      goal: 1.02,
      better: 'lower',
      note: `${bytes(hashPartBytes(header))}, ${bits.toFixed(2)} bits an entry`,
    });
  }
  for (const { header, count, bytes: file } of opened) {
    const columns = file.length - hashPartBytes(header);
    ratios.push({
      name: `columns, ${count.toLocaleString('en')} entries, bytes an entry`,
      ratio: columns / count,
      goal: 8,
      better: 'lower',
      note: `${bytes(columns)}; the whole snapshot ${bytes(file.length)}`,
    });
  }
  const old = openSnapshot(change.old);
  const size = deltaSize(old, makeDelta(old, openSnapshot(change.next)));
  const bound = deltaBound(old.count, change.gone, change.come, old.header.width);
  ratios.push({
    name: 'delta of 1 % of 1,000,000 entries, hash part, to the least',
    ratio: size.hashes / bound,
    goal: 1.05,
    better: 'lower',
    note: `${bytes(size.hashes)} of ${bytes(bound)}; columns ${bytes(size.facts)}`,
  });
  return ratios;
}

/** Random keys that are looked up. At these rates of false alarms fewer would say little: 91 hits are expected at 40 bits. */
const PROBES = 100_000_000;

/** False alarms of random keys, and entries that are not found, at each width. */
export async function alarmRatios(run: RunPart, count: number): Promise<Ratio[]> {
  const widths = [32, 40, 48] as const;
  type Answer = { entries: number; hits: number; missed: number };
  const ask = (width: number) => run<Answer>('alarms', width, count, PROBES);
  // Two at a time: there may be only two cores.
  const [first, second] = await Promise.all([ask(widths[0]), ask(widths[1])]);
  const answers = [first, second, await ask(widths[2])];
  const ratios = answers.map(({ entries, hits }, at): Ratio => {
    const width = widths[at]!;
    const mean = (PROBES * entries) / 2 ** width;
    const name = `false alarms in 10^8 probes, ${width} bits, 1,000,000 entries`;
    const note = `${hits} hits, ${mean.toFixed(mean < 1 ? 2 : 0)} expected`;
    return width === 48
      ? { name: `${name}, hits`, ratio: hits, goal: 2, better: 'lower', note }
      : {
          name: `${name}, off the mean / 3 sigma`,
          ratio: Math.abs(hits - mean) / threeSigma(mean),
          goal: 1,
          better: 'lower',
          note,
        };
  });
  const missed = answers.reduce((sum, answer) => sum + answer.missed, 0);
  ratios.push({ name: 'entries not found, all widths', ratio: missed, goal: 0, better: 'lower' });
  return ratios;
}

const HOURS = 30 * 24;
const HEAD_GOAL = 2_048;

interface Month {
  hours: number;
  hashes: number;
  hashesBound: number;
  facts: number;
  factsBound: number;
}

/** A month of hourly updates as one client sees them, and a client that was away for all of it. */
export async function replayRatios(
  run: RunPart,
  { keysFile, versions, signer }: { keysFile: string; versions: string; signer: Signer },
): Promise<Ratio[]> {
  const half = HOURS / 2;
  const halves = await Promise.all([
    run<Month>('replay', keysFile, 0, half, versions, HOURS),
    run<Month>('replay', keysFile, half, HOURS, versions, HOURS),
  ]);
  const sum = (field: keyof Month) => halves[0]![field] + halves[1]![field];
  const published = await run<{
    sources: number;
    seconds: number;
    headBytes: number;
    snapshotBytes: number;
    oldest: { bytes: number; hoursAgo: number };
  }>('publish', versions, HOURS, signer.keyText, JSON.stringify(signer.root), signer.now);
  const days = HOURS / 24;
  const month = (what: string, have: number, bound: number): Ratio => ({
    name: `hourly client, 30 days, 1 % churn a day: ${what}, to the least`,
    ratio: have / bound,
    goal: 1.1,
    better: 'lower',
    note: `${bytes(have / days)} a day of ${bytes(bound / days)}`,
  });
  // Every head is counted as the last one, which has all its sources: earlier ones are shorter.
  const heads = published.headBytes * HOURS;
  const { oldest } = published;
  return [
    month('hash part', sum('hashes'), sum('hashesBound')),
    month('columns', sum('facts'), sum('factsBound')),
    month('heads (2 KB each)', heads, HEAD_GOAL * HOURS),
    {
      name: `head with ${published.sources} sources, in bytes`,
      ratio: published.headBytes,
      goal: HEAD_GOAL,
      better: 'lower',
      note: `all an hourly client fetches: ${bytes((sum('hashes') + sum('facts') + heads) / days)} a day`,
    },
    {
      name: `client ${Math.round(oldest.hoursAgo / 24)} days behind: its delta, to a snapshot`,
      ratio: oldest.bytes / published.snapshotBytes,
      goal: 0.35,
      better: 'lower',
      note: bytes(oldest.bytes),
    },
    {
      name: `publisher: making ${published.sources} deltas at 1,000,000 entries, in seconds`,
      ratio: published.seconds,
      goal: null,
      better: 'lower',
    },
  ];
}
