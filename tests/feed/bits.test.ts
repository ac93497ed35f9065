import { expect, it } from 'vitest';
import { deltaSize, encodeRows, keysOf, makeDelta, openSnapshot, rankOf } from '../../src/feed';
import { BitWriter, sameBits, wordsOf } from '../../src/feed/bits';
import { chance } from './make';

const SALT = new Uint8Array(16);
const FACTS = { reason: 1, level: 1, reviewed: 2_500, days: 180, case: 7 };

/** `count` different keys of 48 bits, ascending. */
function keysOfSeed(count: number, seed: number): Float64Array {
  const next = chance(seed);
  const keys = new Set<number>();
  while (keys.size < count) keys.add(Math.floor(next() * 2 ** 32) * 2 ** 16 + Math.floor(next() * 2 ** 16));
  return Float64Array.from(keys).sort();
}

it('compares runs of any length at any bit, and sees a change of any one bit', () => {
  const bytes = new Uint8Array(24);
  const writer = new BitWriter(bytes, 0);
  for (const word of [0xdeadbeef, 0x01234567, 0x89abcdef, 0xcafe]) writer.put(word, 32);
  writer.end();
  const words = wordsOf(bytes);
  for (const shift of [0, 1, 31, 32, 33]) {
    const moved = new Uint8Array(40);
    const to = new BitWriter(moved, 0);
    to.put(0, shift % 32);
    to.copy(words, 0, 96);
    to.end();
    for (const length of [0, 1, 31, 32, 33, 64, 73, 96]) {
      expect(sameBits(words, 0, wordsOf(moved), shift % 32, length)).toBe(true);
      for (let bit = 0; bit < length; bit++) {
        const at = (shift % 32) + bit;
        const changed = moved.with(at >> 3, moved[at >> 3]! ^ (1 << (at & 7)));
        expect(sameBits(words, 0, wordsOf(changed), shift % 32, length)).toBe(false);
      }
    }
  }
});

// 64,000 entries and more have remainders of 31 bits, fewer have 32: read in one part, and in two.
it.each([
  [70_000, 31],
  [60_000, 32],
])('finds every one of %i keys with remainders of %i bits, and no key beside them', (count, k) => {
  const keys = keysOfSeed(count, k);
  const snapshot = openSnapshot(encodeRows({ keys, factsAt: () => FACTS }, { salt: SALT }));
  expect(snapshot.header.k).toBe(k);
  expect(Buffer.compare(new Uint8Array(keysOf(snapshot).buffer), new Uint8Array(keys.buffer))).toBe(0);
  const listed = new Set(keys);
  let wrong = 0;
  for (const [rank, key] of keys.entries()) {
    if (rankOf(snapshot, key) !== rank) wrong++;
    if (!listed.has(key + 1) && rankOf(snapshot, key + 1) !== -1) wrong++;
  }
  expect(wrong).toBe(0);
});

it('makes no delta entry of a record that stayed, and one of a record whose last bit changed', () => {
  const keys = keysOfSeed(1_000, 5);
  const list = (changed: number) =>
    openSnapshot(
      encodeRows({ keys, factsAt: (rank) => ({ ...FACTS, case: rank === changed ? 1_023 : 511 }) }, { salt: SALT }),
    );
  const [old, same, next] = [list(0), list(0), list(999)];
  const none = makeDelta(old, same).length;
  // Two records differ: the first has its old case again, the last has the new one.
  expect(deltaSize(old, makeDelta(old, next)).facts).toBeGreaterThan(deltaSize(old, makeDelta(old, same)).facts);
  expect(makeDelta(old, next).length).toBeGreaterThan(none);
});
