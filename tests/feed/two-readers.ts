import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { type Entry, EntryKind, type Head, type Root } from '../../src/contract/feed';
import {
  FeedRefusal,
  keysOf,
  nextRoot,
  numbersAt,
  openSnapshot,
  parseTrustedRoot,
  rankOf,
  type Snapshot,
  verifyHead,
  verifySnapshot,
} from '../../src/feed';
import { chance, makeEntry } from './make';
import * as second from './second-reader/reader.mjs';

// Two readers, one of them written from docs/feed-format.md alone: the same answers to the same files, the same reason
// against the same bad ones. Where the page leaves a reason open, it is only asked that both refuse.

export const SALT = Uint8Array.from({ length: 16 }, (_, i) => 255 - i);

export const bytesOf = (text: string) => new TextEncoder().encode(text);
/** As a browser reads a text file: bad UTF-8 becomes U+FFFD. */
export const asText = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
export const headOf = (bytes: Uint8Array, entries: number) => ({
  snapshot: { sha256: sha256(bytes), bytes: bytes.length },
  entries,
});

/** What a reader made of it: the refusal's code, or `accepted`. Any other error fails the test. */
export async function outcome(run: () => unknown): Promise<string> {
  try {
    await run();
    return 'accepted';
  } catch (error) {
    if (error instanceof FeedRefusal || error instanceof second.Refused) return error.code;
    throw error;
  }
}

/** The outcome of both readers, which must be one. */
export async function both(first: () => unknown, other: () => unknown, what = ''): Promise<string> {
  const [one, two] = [await outcome(first), await outcome(other)];
  expect(`${what} ${two}`).toBe(`${what} ${one}`);
  return one;
}

export const takeRoot = (bytes: Uint8Array, what?: string) =>
  both(
    () => parseTrustedRoot(asText(bytes)),
    () => second.firstRoot(bytes),
    what,
  );
export const takeNext = (root: Root, bytes: Uint8Array, what?: string) =>
  both(
    () => nextRoot(root, asText(bytes)),
    () => second.nextRoot(root, bytes),
    what,
  );
export const takeHead = (bytes: Uint8Array, root: Root, now: string, last: Head | null, what?: string) =>
  both(
    () => verifyHead(asText(bytes), root, { now, last }),
    () => second.takeHead(bytes, root, { now: Date.parse(now), last }),
    what,
  );

/** All that a list says, asked rank by rank and key by key in both readers. */
export async function sameList(bytes: Uint8Array, most = 300): Promise<Snapshot> {
  const { count } = openSnapshot(bytes);
  const one = await verifySnapshot(bytes, headOf(bytes, count));
  const two = await second.takeSnapshot(bytes, headOf(bytes, count));
  expect(two.n).toBe(one.count);
  const keys = keysOf(one);
  const step = Math.max(1, Math.floor(count / most));
  for (let rank = 0; rank < count; rank += step) {
    const key = keys[rank]!;
    const { reason, level, reviewed, days, case: number } = numbersAt(one, rank);
    if (second.rankOf(two, key) !== rank) expect(second.rankOf(two, key)).toBe(rank);
    expect(second.recordAt(two, rank)).toEqual([reason, level, reviewed, days, number]);
    for (const near of [key - 1, key + 1]) {
      if (near < 0 || near >= 2 ** two.B) continue;
      if (second.rankOf(two, near) !== rankOf(one, near)) expect(second.rankOf(two, near)).toBe(rankOf(one, near));
    }
  }
  for (const key of [0, 2 ** two.B - 1]) expect(second.rankOf(two, key)).toBe(rankOf(one, key));
  return one;
}

export const KINDS = EntryKind.options;
export const manyEntries = (count: number, seed: number): Entry[] => {
  const next = chance(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  return Array.from({ length: count }, (_, i) => {
    const day = String(1 + below(28)).padStart(2, '0');
    return makeEntry({
      kind: KINDS[i % KINDS.length]!,
      value: `value_${i}`,
      reason: (['other', 'courier', 'false-conditions'] as const)[below(3)]!,
      level: below(2) ? 'danger' : 'caution',
      reviewed: `2026-${10 + below(3)}-${day}`,
      expires: `2027-0${1 + below(3)}-${day}`,
      case: below(9) === 0 ? below(2 ** 32) : below(5_000),
    });
  });
};
