import type { Entry } from '../contract/feed';
import { growthLimit, lookup, openSnapshot, type PastVersion } from '../feed';
import { sha256 } from './marks';

/** What the desk remembers of a version it published. */
export type Published = Pick<PastVersion, 'version' | 'issued' | 'entries'>;

const DAY = 86_400_000;
/** Look-ups made at once: one at a time is slow, all at once takes the memory. */
const BATCH = 4096;

/** The version a day's change is measured from: the last one a day old, or else the oldest known. */
function dayOld(past: readonly Published[], now: string): Published | undefined {
  const sorted = past.toSorted((a, b) => a.version - b.version);
  const yesterday = Date.parse(now) - DAY;
  return sorted.findLast(({ issued }) => Date.parse(issued) <= yesterday) ?? sorted[0];
}

/**
 * From how many entries the list fell within a day, if it lost more than it could gain without anybody's yes, or null.
 * Nothing is done about it but telling: what has to leave the list leaves it.
 */
export function greatFall(past: readonly Published[], entries: number, now: string): number | null {
  const base = dayOld(past, now);
  const most = base && growthLimit([base], now);
  if (!base || most === null || most === undefined) return null;
  return base.entries - entries > most - base.entries ? base.entries : null;
}

/** For each entry whether the list of this snapshot has its identifier, whatever it says about it. */
export async function standIn(snapshot: Uint8Array, entries: readonly Entry[]): Promise<boolean[]> {
  const list = openSnapshot(snapshot);
  const found: boolean[] = [];
  for (let at = 0; at < entries.length; at += BATCH) {
    const facts = await Promise.all(entries.slice(at, at + BATCH).map(({ kind, value }) => lookup(list, kind, value)));
    for (const each of facts) found.push(each !== null);
  }
  return found;
}

/** The name of what waits: SHA-256 over every entry that does, in the store's order. Another entry, another name. */
export const nameOf = (entries: readonly Entry[]): string => sha256(JSON.stringify(entries));
