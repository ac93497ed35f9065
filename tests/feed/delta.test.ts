import { beforeAll, describe, expect, it } from 'vitest';
import type { Entry, Head } from '../../src/contract/feed';
import {
  applyDelta,
  buildFeed,
  checkSnapshot,
  deltaSources,
  encode,
  growthLimit,
  lookup,
  makeDelta,
  openBetween,
  openSnapshot,
  type PastVersion,
  remembered,
  stillAsked,
  verifyDelta,
  verifyHead,
  verifySnapshot,
} from '../../src/feed';
import { LivingList } from './living-list';
import { chance, codeOf, IN_A_WEEK, makeEntry, makeFeed, makeHead, NOW, signPayload } from './make';

const SALT = Uint8Array.from({ length: 16 }, (_, i) => i);
/** A seeded tenth in `npm test`. */
const HISTORIES = process.env.LUREWATCH_LONG ? 1_000 : 100;

describe('deltas', () => {
  it(`give the bytes of the snapshot over ${HISTORIES} random histories`, async () => {
    for (let seed = 1; seed <= HISTORIES; seed++) {
      const list = new LivingList(seed);
      // Short and long lists, so that buckets, parameters and frames change on the way and also stay.
      const most = [1, 5, 40, 300][seed % 4]!;
      let before = openSnapshot(await encode(list.step(most * 4), { salt: SALT }));
      const first = before;
      for (let step = 0; step < 6; step++) {
        const bytes = await encode(list.step(most), { salt: SALT });
        const next = openSnapshot(bytes);
        checkSnapshot(next);
        expect(Buffer.compare(applyDelta(before, makeDelta(before, next), bytes.length), bytes)).toBe(0);
        expect(Buffer.compare(applyDelta(first, makeDelta(first, next), bytes.length), bytes)).toBe(0);
        before = next;
      }
    }
  });

  it('carry a removal, an addition and a new review, and are smaller than the list', async () => {
    const entries = Array.from({ length: 2_000 }, (_, i) => makeEntry({ value: `handle_${i}`, case: i }));
    const changed = [...entries.slice(1), makeEntry({ value: 'new_handle', case: 9 })];
    changed[10] = { ...changed[10]!, level: 'caution' };
    const old = openSnapshot(await encode(entries, { salt: SALT }));
    const bytes = await encode(changed, { salt: SALT });
    const delta = makeDelta(old, openSnapshot(bytes));
    expect(delta.length).toBeLessThan(bytes.length / 40);
    const next = openSnapshot(applyDelta(old, delta, bytes.length));
    expect(await lookup(next, 'telegram', 'handle_0')).toBeNull();
    expect(await lookup(next, 'telegram', 'handle_11')).toMatchObject({ level: 'caution', case: 11 });
    expect(await lookup(next, 'telegram', 'new_handle')).toMatchObject({ case: 9 });
  });

  it('are refused for another list, cut, grown or changed; nothing else is thrown', async () => {
    const list = new LivingList(4711);
    const old = openSnapshot(await encode(list.step(800), { salt: SALT }));
    const bytes = await encode(list.step(80), { salt: SALT });
    const delta = makeDelta(old, openSnapshot(bytes));
    const other = openSnapshot(await encode(list.step(10), { salt: SALT }));
    expect(await codeOf(() => applyDelta(other, delta, bytes.length))).toBe('malformed');
    expect(await codeOf(() => applyDelta(old, delta, bytes.length + 4))).toBe('malformed');
    expect(await codeOf(() => applyDelta(old, delta.subarray(4), bytes.length))).toBe('malformed');
    const next = chance(12);
    for (let round = 0; round < 3_000; round++) {
      const at = Math.floor(next() * delta.length);
      const changed =
        round % 10 === 0 ? delta.subarray(0, at) : delta.with(at, delta[at]! ^ (1 << Math.floor(next() * 8)));
      let result: Uint8Array | null = null;
      const code = await codeOf(() => {
        result = applyDelta(old, changed, bytes.length);
      });
      expect(['accepted', 'malformed', 'unknown-format', 'too-large']).toContain(code);
      // What is accepted here has another hash, unless the change was outside of anything that is read.
      if (result && Buffer.compare(result, bytes) === 0) expect(at).toBeGreaterThanOrEqual(34);
    }
  });

  it('do not lead from one salt to another', async () => {
    const one = openSnapshot(await encode([makeEntry()], { salt: SALT }));
    const two = openSnapshot(await encode([makeEntry()], { salt: SALT.map((byte) => byte + 1) }));
    expect(() => makeDelta(one, two)).toThrow(RangeError);
  });
});

describe('a published delta', () => {
  let feed: Awaited<ReturnType<typeof makeFeed>>;
  beforeAll(async () => {
    feed = await makeFeed();
  });
  const publish = (entries: Entry[], version: number, over: object = {}) =>
    buildFeed({
      root: feed.root,
      entries,
      version,
      issued: NOW,
      expires: IN_A_WEEK,
      headKey: feed.headKey,
      audit: null,
      neverListed: () => false,
      ...over,
    });
  const past = (version: number, snapshot: string): PastVersion => ({ version, issued: NOW, snapshot, entries: 100 });

  it('takes a client from the old list to the signed one, and only there', async () => {
    const entries = Array.from({ length: 100 }, (_, i) => makeEntry({ value: `handle_${i}`, case: i }));
    const one = await publish(entries, 1);
    const two = await publish(entries.slice(3), 2, {
      sources: [past(1, one.snapshot.name)],
      snapshotOf: async () => one.snapshot.bytes,
    });
    expect(two.deltas.map(({ name }) => name)).toEqual(['1-2']);
    const head = await verifyHead(two.head, feed.root, { now: NOW, last: null });
    const delta = two.deltas[0]!.bytes;
    expect(head.from).toEqual([[1, delta.length]]);
    const headOne = await verifyHead(one.head, feed.root, { now: NOW, last: null });
    const old = await verifySnapshot(one.snapshot.bytes, headOne);
    expect(await verifyDelta(old, delta, head)).toEqual(two.snapshot.bytes);
    // A delta that applies, to a list nobody signed.
    const lie = await encode(entries.slice(4), { salt: old.salt });
    const toLie = makeDelta(old, openSnapshot(lie));
    expect(['hash-mismatch', 'malformed']).toContain(await codeOf(() => verifyDelta(old, toLie, head)));
    // As the first of two it may lead anywhere, within twice what the head signs.
    expect(openBetween(old, delta, head).bytes).toEqual(two.snapshot.bytes);
    const small = { snapshot: { ...head.snapshot, bytes: Math.ceil(head.snapshot.bytes / 2) - 1 } };
    expect(await codeOf(() => openBetween(old, delta, small))).toBe('too-large');
  });

  it('is not made from a file that is gone, of another format, or the same', async () => {
    const one = await publish([makeEntry()], 1);
    const deltasFrom = async (bytes: Uint8Array | null, name: string) => {
      const entries = Array.from({ length: 60 }, (_, i) => makeEntry({ value: `handle_${i}` }));
      const plan = { sources: [past(1, name)], snapshotOf: async () => bytes };
      return (await publish(entries, 2, plan)).deltas.length;
    };
    expect(await deltasFrom(null, 'gone')).toBe(0);
    expect(await deltasFrom(one.snapshot.bytes.with(4, 1), 'old')).toBe(0);
    const same = await publish([makeEntry()], 2, {
      sources: [past(1, one.snapshot.name)],
      snapshotOf: async () => one.snapshot.bytes,
    });
    expect(same.deltas).toEqual([]);
  });

  it('stands in a head whose claims are checked', async () => {
    const claim = (from: unknown) =>
      signPayload({ ...makeHead({ snapshot: { sha256: 'ab'.repeat(32), bytes: 100 } }), from }, [feed.headKey]);
    const read = async (from: unknown) => {
      const text = await claim(from);
      return codeOf(() => verifyHead(text, feed.root, { now: NOW, last: null }));
    };
    expect(await read([[6, 100]])).toBe('accepted');
    expect(await read([[6, 101]])).toBe('malformed');
    expect(await read([[7, 10]])).toBe('malformed');
    expect(await read([[6, -1]])).toBe('malformed');
    expect(await read([{ version: 6, bytes: 10 }])).toBe('malformed');
    expect(await read(Array.from({ length: 65 }, (_, i) => [1 + (i % 6), 10]))).toBe('malformed');
  });

  it('leaves a head with all its sources below 2 KB', async () => {
    const from = Array.from({ length: 64 }, (_, i): [number, number] => [87_600 - i, 523_456 - i * 1_001]);
    const head: Head = makeHead({ version: 87_601, from, entries: 1_000_000, audit: 'ab'.repeat(32) });
    const text = await signPayload({ ...head, snapshot: { sha256: 'ab'.repeat(32), bytes: 8_750_123 } }, [
      feed.headKey,
    ]);
    expect(text.length).toBeLessThanOrEqual(2_048);
  });
});

describe('what a publisher remembers', () => {
  const hour = 3_600_000;
  const start = Date.parse('2026-10-01T00:30:00Z');
  const hourly = Array.from({ length: 60 * 24 }, (_, i) => ({
    version: i + 1,
    issued: new Date(start + i * hour).toISOString(),
    snapshot: `s${i}`,
    entries: 1_000 + i,
  }));
  const now = new Date(start + 60 * 24 * hour).toISOString();

  it('makes them from the last of each of the last 24 hours too, and from 64 at most', () => {
    // A version every ten minutes.
    const often = Array.from({ length: 40 * 144 }, (_, i) => ({
      ...{ version: i + 1, snapshot: `s${i}`, entries: 1_000 },
      issued: new Date(start + i * 600_000).toISOString(),
    }));
    const end = new Date(start + (40 * 144 - 1) * 600_000 + 60_000);
    const sources = deltaSources(often, end.toISOString()).map(({ version }) => version);
    expect(sources).toHaveLength(64);
    const last = 40 * 144;
    const lasts = (of: number, unit: string) =>
      Array.from({ length: of }, (_, i) => {
        const before = new Date(end.getTime() - i * (unit === 'hour' ? hour : 24 * hour)).toISOString();
        const name = before.slice(0, unit === 'hour' ? 13 : 10);
        return often.findLast(({ issued }) => issued.startsWith(name))!.version;
      });
    for (const version of [...lasts(24, 'hour'), ...lasts(31, 'day')]) expect(sources).toContain(version);
    const plain = 64 - new Set([...lasts(24, 'hour'), ...lasts(31, 'day')]).size;
    expect(plain).toBeGreaterThan(9);
    // The newest of those that are nothing else.
    for (let i = 0; i < plain; i++) expect(sources).toContain(last - i);
  });

  it('keeps those that lead, within a day, to a version deltas start from', () => {
    const asked = stillAsked(hourly, 1_441, now);
    // The last day's are all sources; of the day before, its last.
    expect(asked([1_418, 1_440])).toBe(true);
    expect(asked([1_418, 1_430])).toBe(true);
    expect(asked([1_394, 1_416])).toBe(true);
    expect(asked([1_394, 1_415])).toBe(false);
    expect(asked([1_391, 1_416])).toBe(false);
    expect(asked([Number.NaN, 1_416])).toBe(false);
  });

  it('makes deltas from the last 24 versions and the last of each of the last 30 days', () => {
    const sources = deltaSources(hourly, now).map(({ version }) => version);
    expect(sources.slice(0, 24)).toEqual(Array.from({ length: 24 }, (_, i) => 1_440 - i));
    const rest = sources.slice(24);
    expect(rest).toEqual(Array.from({ length: 29 }, (_, i) => 1_440 - 24 * (i + 1)));
    expect(deltaSources(hourly.toReversed(), now).map(({ version }) => version)).toEqual(sources);
  });

  it('forgets what is older than a month', () => {
    const kept = remembered(hourly, now);
    expect(kept).toHaveLength(31 * 24);
    expect(kept.at(-1)?.version).toBe(1_440);
  });

  it('limits growth to a fifth or 500 entries within a day', () => {
    const at = (hours: number, entries: number, version: number) => ({
      version,
      issued: new Date(start + hours * hour).toISOString(),
      entries,
    });
    const ask = (...past: ReturnType<typeof at>[]) => growthLimit(past, new Date(start + 48 * hour).toISOString());
    expect(ask()).toBeNull();
    expect(ask(at(0, 100, 1))).toBe(600);
    expect(ask(at(0, 10_000, 1))).toBe(12_000);
    // What came within the day does not raise the limit again.
    expect(ask(at(0, 10_000, 1), at(30, 12_000, 2), at(40, 14_000, 3))).toBe(12_000);
    expect(ask(at(30, 5_000, 1), at(40, 9_000, 2))).toBe(6_000);
  });
});
