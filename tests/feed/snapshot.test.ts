import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Entry, EntryKind, REASONS } from '../../src/contract/feed';
import {
  checkSnapshot,
  encode,
  encodeRows,
  hashOf,
  hashPartBytes,
  keysOf,
  lookup,
  lookupAll,
  numbersAt,
  openSnapshot,
  rankOf,
  saltOf,
} from '../../src/feed';
import { numbersOf } from '../../src/feed/facts';
import { chance, codeOf, makeEntry } from './make';

const SALT = Uint8Array.from({ length: 16 }, (_, i) => i);

/** One value a kind and its key under the salt 00 01 .. 0f. Also in docs/feed-format.md: another reader checks itself by them. */
const GOLDEN: [EntryKind, string, string][] = [
  ['phone', '+821012345678', 'b94b4d21e0b7'],
  ['email', 'hr@example.com', 'c2036de3fe94'],
  ['domain', 'example.com', '7a1a822b654d'],
  ['path', 'example.com/jobs/42', '53b3566d0abe'],
  ['telegram', 'golden_job_kh', '76db4ee2f08d'],
  ['kakao-open', 'sAbCdEf', '23e196fb09fc'],
  ['kakao', 'goldenjob', 'a7b726c3c189'],
  ['line', 'goldenjob', '9442637933e1'],
  ['wechat', 'goldenjob_88', 'b77f2ae5fc0d'],
  ['wording', '0a1b2c3d', 'c688b35c1475'],
];

const hex = (hash: number) => hash.toString(16).padStart(12, '0');

describe('keys of identifiers', () => {
  it.each(GOLDEN)('golden vector: %s', async (kind, value, key) => {
    expect(hex(await hashOf(SALT, kind, value))).toBe(key);
  });

  it('has a golden vector for every kind', () => {
    expect(GOLDEN.map(([kind]) => kind)).toEqual(EntryKind.options);
  });

  it('agrees with another SHA-256 on hangul', async () => {
    const other = createHash('sha256').update(SALT).update('kakao\0황금알바').digest('hex').slice(0, 12);
    expect(hex(await hashOf(SALT, 'kakao', '황금알바'))).toBe(other);
  });

  it('derives a stable salt of its own for each feed', async () => {
    expect(await saltOf('a')).toEqual(await saltOf('a'));
    expect(await saltOf('a')).not.toEqual(await saltOf('b'));
    expect(await saltOf('a')).toHaveLength(16);
  });
});

/** `count` entries with telling facts, and no value twice. */
function manyEntries(count: number, seed: number): Entry[] {
  const next = chance(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  return Array.from({ length: count }, (_, i) =>
    makeEntry({
      kind: pick(EntryKind.options),
      value: `value-${i}-${Math.floor(next() * 1e9)}`,
      reason: pick(REASONS),
      level: pick(['caution', 'danger'] as const),
      reviewed: `20${20 + Math.floor(next() * 70)}-0${1 + Math.floor(next() * 9)}-28`,
      expires: `21${10 + Math.floor(next() * 80)}-1${Math.floor(next() * 3)}-0${1 + Math.floor(next() * 9)}`,
      case: Math.floor(next() * 2 ** 32),
    }),
  );
}

describe('encode and lookup', () => {
  it('finds 10,000 entries with all their facts, and none of 10,000 others', async () => {
    const entries = manyEntries(10_000, 1);
    const snapshot = openSnapshot(await encode(entries, { salt: SALT }));
    expect(snapshot.count).toBe(10_000);
    const hits = await lookupAll(snapshot, entries);
    expect(hits).toEqual(entries.map(({ kind: _kind, value: _value, ...facts }) => facts));
    const misses = await lookupAll(
      snapshot,
      entries.map(({ kind, value }) => ({ kind, value: `${value}x` })),
    );
    expect(misses.filter((miss) => miss !== null)).toEqual([]);
  });

  it('keeps kinds apart', async () => {
    const snapshot = openSnapshot(await encode([makeEntry({ kind: 'line', value: 'goldenjob' })], { salt: SALT }));
    expect(await lookup(snapshot, 'line', 'goldenjob')).not.toBeNull();
    expect(await lookup(snapshot, 'kakao', 'goldenjob')).toBeNull();
    expect(await lookup(snapshot, 'lin', 'egoldenjob')).toBeNull();
  });

  it('works inside a larger buffer and on an empty list', async () => {
    const bytes = await encode([makeEntry()], { salt: SALT });
    const larger = new Uint8Array(bytes.length + 13);
    larger.set(bytes, 7);
    const inside = openSnapshot(larger.subarray(7, 7 + bytes.length));
    expect(await lookup(inside, 'telegram', 'golden_job_kh')).toMatchObject({ case: 41, reviewed: '2026-11-12' });
    const empty = openSnapshot(await encode([], { salt: SALT }));
    expect(await lookup(empty, 'telegram', 'golden_job_kh')).toBeNull();
  });

  it('writes the same bytes whatever the order', async () => {
    const entries = manyEntries(500, 2);
    const twins = entries.slice(0, 50).map((entry) => ({ ...entry, case: 5, reviewed: '2030-01-01' }));
    const all = [...entries, ...twins];
    const next = chance(3);
    const shuffled = all.map((entry) => ({ entry, at: next() })).sort((a, b) => a.at - b.at);
    const again = await encode(
      shuffled.map(({ entry }) => entry),
      { salt: SALT },
    );
    expect(again).toEqual(await encode(all, { salt: SALT }));
    expect(again).not.toEqual(await encode(all, { salt: SALT.map((byte) => byte + 1) }));
  });

  it('keeps the stronger of two entries for one identifier, then the later review', async () => {
    const caution = makeEntry({ level: 'caution', reviewed: '2026-11-20', case: 1 });
    const danger = makeEntry({ level: 'danger', reviewed: '2026-11-01', case: 2 });
    const later = makeEntry({ level: 'danger', reviewed: '2026-11-02', case: 3 });
    const kept = async (...entries: Entry[]) =>
      (await lookup(openSnapshot(await encode(entries)), 'telegram', 'golden_job_kh'))?.case;
    expect(await kept(caution, danger)).toBe(2);
    expect(await kept(danger, caution)).toBe(2);
    expect(await kept(later, danger, caution)).toBe(3);
    expect(openSnapshot(await encode([caution, danger, later])).count).toBe(1);
  });

  it('reads a reason appended by a later version as "other"', async () => {
    const factsAt = () => ({ ...numbersOf(makeEntry()), reason: 200 });
    const keys = Float64Array.of(await hashOf(SALT, 'telegram', 'golden_job_kh'));
    const later = openSnapshot(encodeRows({ keys, factsAt }, { salt: SALT }));
    checkSnapshot(later);
    expect(await lookup(later, 'telegram', 'golden_job_kh')).toMatchObject({ reason: 'other', case: 41 });
  });

  it.each([
    ['a day that does not exist', { reviewed: '2026-02-31' }],
    ['a day before 2020', { reviewed: '2019-12-31' }],
    ['a day after 16 bits', { expires: '2199-12-31' }],
    ['a case number over 32 bits', { case: 2 ** 32 }],
    ['an expiry before the review', { reviewed: '2026-11-12', expires: '2026-11-11' }],
  ])('does not write %s', async (_what, over) => {
    await expect(encode([makeEntry(over)])).rejects.toThrow(RangeError);
  });

  it('does not take a salt of another length', async () => {
    await expect(encode([], { salt: new Uint8Array(15) })).rejects.toThrow(RangeError);
  });
});

describe('keys of every width', () => {
  it.each([32, 40, 48])('%i bits: all of 20,000 are found at their rank, none of 20,000 others', (width) => {
    const keys = manyKeys(20_000, width, width);
    const snapshot = openSnapshot(encodeRows({ keys, factsAt: factsOfRank }, { salt: SALT, width }));
    checkSnapshot(snapshot);
    expect(keysOf(snapshot)).toEqual(keys);
    const known = new Set(keys);
    let wrong = 0;
    keys.forEach((key, rank) => {
      if (rankOf(snapshot, key) !== rank || numbersAt(snapshot, rank).case !== rank) wrong++;
    });
    for (const key of manyKeys(20_000, width, 7)) if (!known.has(key) && rankOf(snapshot, key) !== -1) wrong++;
    expect(wrong).toBe(0);
  });

  it.each([0, 1, 2, 44, 45, 89, 90, 91, 1_000, 4_567])('%i entries', (count) => {
    for (const keys of [manyKeys(count, 48, count), crowdedKeys(count, 48)]) {
      const snapshot = openSnapshot(encodeRows({ keys, factsAt: factsOfRank }, { salt: SALT }));
      checkSnapshot(snapshot);
      expect(Array.from(keys, (key) => rankOf(snapshot, key))).toEqual(Array.from(keys.keys()));
      expect(rankOf(snapshot, 0)).toBe(keys[0] === 0 ? 0 : -1);
      expect(rankOf(snapshot, 2 ** 48 - 1)).toBe(keys.at(-1) === 2 ** 48 - 1 ? count - 1 : -1);
    }
  });

  it('asks hashOf for the first bits of the same digest', async () => {
    const whole = await hashOf(SALT, 'line', 'goldenjob', 48);
    expect(await hashOf(SALT, 'line', 'goldenjob', 40)).toBe(Math.floor(whole / 2 ** 8));
    expect(await hashOf(SALT, 'line', 'goldenjob', 32)).toBe(Math.floor(whole / 2 ** 16));
  });

  it('stays within 2 % of the least there is at 100,000 entries of 48 bits', () => {
    const keys = manyKeys(100_000, 48, 1);
    const { header } = openSnapshot(encodeRows({ keys, factsAt: factsOfRank }, { salt: SALT }));
    const least = Math.log2((Math.E * 2 ** 48) / keys.length) * keys.length;
    expect((hashPartBytes(header) * 8) / least).toBeLessThan(1.02);
  });
});

/** Facts that tell the rank. */
const factsOfRank = (rank: number) => ({
  reason: rank % 8,
  level: rank % 2,
  reviewed: 2500,
  days: rank % 181,
  case: rank,
});

/** Random keys, ascending. */
function manyKeys(count: number, width: number, seed: number): Float64Array {
  const next = chance(seed + 99);
  const keys = new Set<number>();
  while (keys.size < count)
    keys.add(Math.floor(next() * 2 ** 26) * 2 ** (width - 26) + Math.floor(next() * 2 ** (width - 26)));
  return Float64Array.from(keys).sort();
}

/** The first half at the very start, the rest at the very end: as uneven as keys can be. */
function crowdedKeys(count: number, width: number): Float64Array {
  return Float64Array.from({ length: count }, (_, i) => (i < count / 2 ? i : 2 ** width - count + i));
}

describe('opening', () => {
  const opened = async (change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array) => {
    const bytes = await encode([makeEntry(), makeEntry({ kind: 'line', value: 'goldenjob' })]);
    return codeOf(() => openSnapshot(change(bytes)));
  };
  const setting = (at: number, byte: number) => (bytes: Uint8Array) => bytes.with(at, byte);

  it('takes the file as it was written', async () => {
    expect(await opened((bytes) => bytes)).toBe('accepted');
  });

  it.each([
    ['no bytes', () => new Uint8Array(0), 'malformed'],
    ['half a header', (bytes: Uint8Array) => bytes.subarray(0, 31), 'malformed'],
    ['another magic', setting(0, 0x4d), 'malformed'],
    ['an earlier format', setting(4, 1), 'unknown-format'],
    ['a later format', setting(4, 3), 'unknown-format'],
    ['a later key version', setting(5, 2), 'unknown-format'],
    ['another width', setting(6, 64), 'unknown-format'],
    ['remainders wider than a key', setting(7, 49), 'malformed'],
    ['reserved bytes in use', setting(15, 1), 'malformed'],
    ['reserved bytes after the frame in use', setting(69, 1), 'malformed'],
    ['a count of four billion', setting(11, 0xff), 'too-large'],
    ['one entry more than there is', setting(8, 3), 'malformed'],
    ['an index wider than a word', setting(12, 33), 'malformed'],
    ['levels of two bits', setting(65, 2), 'malformed'],
    ['four billion quotients', setting(43, 0xff), 'malformed'],
    ['a byte too few', (bytes: Uint8Array) => bytes.subarray(0, -1), 'malformed'],
    ['a byte too many', (bytes: Uint8Array) => Uint8Array.of(...bytes, 0), 'malformed'],
    ['more than the cap', () => new Uint8Array(64 * 1024 * 1024 + 1), 'too-large'],
  ])('refuses %s', async (_what, change, code) => {
    expect(await opened(change)).toBe(code);
  });

  it('finds with checkSnapshot what opening cannot see, and neither look-up nor check throws anything else', async () => {
    const keys = manyKeys(3_000, 48, 5);
    const bytes = encodeRows({ keys, factsAt: factsOfRank }, { salt: SALT });
    const next = chance(6);
    let passed = 0;
    for (let round = 0; round < 3_000; round++) {
      const at = 72 + Math.floor(next() * (bytes.length - 72));
      const opened = openSnapshot(bytes.with(at, bytes[at]! ^ (1 << Math.floor(next() * 8))));
      if ((await codeOf(() => checkSnapshot(opened))) === 'accepted') passed++;
      expect(['accepted', 'malformed']).toContain(await codeOf(() => rankOf(opened, keys[round]!)));
    }
    // A changed low bit of a key or of a fact is another list, which only the hash tells apart.
    expect(passed).toBeGreaterThan(0);
    expect(passed).toBeLessThan(3_000);
  });
});
