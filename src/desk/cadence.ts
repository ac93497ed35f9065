import type { Entry, EntryFacts } from '../contract/feed';
import { lookupAll, openSnapshot } from '../feed';

/** Look-ups made at once: one at a time is slow, all at once takes the memory. */
const BATCH = 4096;

/** What the list of this snapshot says about each of these identifiers; null about those it does not have. */
export async function saidOf(snapshot: Uint8Array, entries: readonly Entry[]): Promise<(EntryFacts | null)[]> {
  const list = openSnapshot(snapshot);
  const said: (EntryFacts | null)[] = [];
  for (let at = 0; at < entries.length; at += BATCH) {
    for (const facts of await lookupAll(list, entries.slice(at, at + BATCH))) said.push(facts);
  }
  return said;
}

/**
 * Whether the list that is out says more against somebody than was decided: an identifier that is no longer among
 * `entries`, or a stronger level. That never waits for the next round.
 */
export async function takesBack(snapshot: Uint8Array, entries: readonly Entry[]): Promise<boolean> {
  const said = await saidOf(snapshot, entries);
  const kept = said.filter((facts) => facts !== null).length;
  if (kept < openSnapshot(snapshot).count) return true;
  return said.some((facts, at) => facts?.level === 'danger' && entries[at]!.level !== 'danger');
}

/** Whether the list of this snapshot has all these entries as they were decided, or the word of a case decided later. */
export async function hasAll(snapshot: Uint8Array, entries: readonly Entry[]): Promise<boolean> {
  const said = await saidOf(snapshot, entries);
  return entries.every((entry, at) => {
    const facts = said[at];
    if (!facts) return false;
    const same = facts.level === entry.level && facts.reviewed === entry.reviewed && facts.expires === entry.expires;
    return same || facts.case !== entry.case;
  });
}
