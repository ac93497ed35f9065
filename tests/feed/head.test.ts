import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT_TYPE } from '../../src/contract/feed';
import { buildFeed, encode, readHead, verifyHead, verifySnapshot } from '../../src/feed';
import { codeOf, IN_A_WEEK, makeEntry, makeFeed, makeHead, NOW, signPayload, type TestFeed } from './make';

let feed: TestFeed;
beforeAll(async () => {
  feed = await makeFeed();
});

const fresh = { now: NOW, last: null };
const taken = async (payload: unknown, options: Parameters<typeof verifyHead>[2] = fresh) =>
  codeOf(async () => verifyHead(await signPayload(payload, [feed.headKey]), feed.root, options));

describe('a head', () => {
  it('is taken when everything is right', async () => {
    const head = makeHead();
    expect(await verifyHead(await signPayload(head, [feed.headKey]), feed.root, fresh)).toEqual(head);
  });

  it('is refused when a root key signed it, or nobody', async () => {
    const byRoot = await signPayload(makeHead(), feed.rootKeys);
    expect(await codeOf(() => verifyHead(byRoot, feed.root, fresh))).toBe('bad-signature');
    const byNobody = await signPayload(makeHead(), []);
    expect(await codeOf(() => verifyHead(byNobody, feed.root, fresh))).toBe('bad-signature');
  });

  it('is refused when it is a root, or a head in the clothes of a root', async () => {
    expect(await codeOf(() => verifyHead(feed.rootText, feed.root, fresh))).toBe('wrong-type');
    const dressed = await signPayload(makeHead(), [feed.headKey], ROOT_TYPE);
    expect(await codeOf(() => verifyHead(dressed, feed.root, fresh))).toBe('wrong-type');
    expect(await taken(feed.root)).toBe('malformed');
  });

  it('is refused at and after its expiry, whatever the writing of the instant', async () => {
    expect(await taken(makeHead(), { now: '2026-11-30T11:59:59.999Z', last: null })).toBe('accepted');
    expect(await taken(makeHead(), { now: IN_A_WEEK, last: null })).toBe('expired');
    expect(await taken(makeHead(), { now: '2036-11-23T12:00:00Z', last: null })).toBe('root-expired');
    expect(await taken(makeHead({ expires: '2026-11-23T12:00:00.5Z' }))).toBe('accepted');
  });

  it('is refused under an expired root', async () => {
    const long = makeHead({ expires: '2029-01-01T00:00:00Z' });
    expect(await taken(long, { now: '2027-11-23T11:59:59Z', last: null })).toBe('accepted');
    expect(await taken(long, { now: '2027-11-23T12:00:00Z', last: null })).toBe('root-expired');
  });

  it('is refused when the clock gives no instant', async () => {
    expect(await taken(makeHead(), { now: 'yesterday', last: null })).not.toBe('accepted');
  });

  it('is refused for another feed or another root', async () => {
    expect(await taken(makeHead({ feed: 'other-feed' }))).toBe('wrong-feed');
    expect(await taken(makeHead({ root: 2 }))).toBe('wrong-root');
    const other = await makeFeed({ version: 3 });
    const old = await signPayload(makeHead({ root: 2 }), [other.headKey]);
    expect(await codeOf(() => verifyHead(old, other.root, fresh))).toBe('wrong-root');
  });

  it('is refused when older than the last, for each of fifty versions', async () => {
    const last = makeHead({ version: 51 });
    for (let version = 1; version <= 50; version++) {
      expect(await taken(makeHead({ version }), { now: NOW, last })).toBe('rollback');
    }
    expect(await taken(makeHead({ version: 51 }), { now: NOW, last })).toBe('accepted');
    expect(await taken(makeHead({ version: 52 }), { now: NOW, last })).toBe('accepted');
  });

  it('is refused when it gives a known version to another list', async () => {
    const last = makeHead();
    const other = makeHead({ snapshot: { sha256: 'cd'.repeat(32), bytes: 32 } });
    expect(await taken(other, { now: NOW, last })).toBe('forked');
    expect(await taken(makeHead({ expires: '2026-12-30T00:00:00Z' }), { now: NOW, last })).toBe('accepted');
  });

  it.each([
    ['no version', { version: undefined }],
    ['a version as text', { version: '7' }],
    ['a version above exact numbers', { version: 2 ** 53 }],
    ['a negative version', { version: -1 }],
    ['a hash of 63 digits', { snapshot: { sha256: 'a'.repeat(63), bytes: 1 } }],
    ['an upper-case hash', { snapshot: { sha256: 'A'.repeat(64), bytes: 1 } }],
    ['a negative length', { snapshot: { sha256: 'a'.repeat(64), bytes: -1 } }],
    ['a local time', { expires: '2026-11-30T12:00:00+09:00' }],
    ['a month that is none', { expires: '2026-13-30T12:00:00Z' }],
    ['an audit hash that is none', { audit: 'x' }],
  ])('is refused with %s, even when rightly signed', async (_what, over) => {
    expect(await taken({ ...makeHead(), ...over })).toBe('malformed');
  });

  it('is refused when it promises more than any list may weigh', async () => {
    expect(await taken(makeHead({ snapshot: { sha256: 'a'.repeat(64), bytes: 64 * 1024 * 1024 + 1 } }))).toBe(
      'too-large',
    );
  });

  it('is refused when the file is over 16 KB', async () => {
    const from = Array.from({ length: 1_000 }, (_, i): [number, number] => [1_000_000 + i, 1_000_000]);
    expect(await taken(makeHead({ from }))).toBe('too-large');
  });

  it('can be read by its own publisher after it expired', async () => {
    const text = await signPayload(makeHead({ expires: '2026-11-23T12:00:01Z' }), [feed.headKey]);
    expect((await readHead(text, feed.root)).version).toBe(7);
  });
});

describe('a snapshot under its head', () => {
  it('is refused when it is not the one that was signed', async () => {
    const bytes = await encode([makeEntry()]);
    const { snapshot, head } = await buildFeed({ ...plan(), entries: [makeEntry()] });
    const right = await readHead(head, feed.root);
    expect(await codeOf(() => verifySnapshot(snapshot.bytes, right))).toBe('accepted');
    expect(await codeOf(() => verifySnapshot(bytes, right))).toBe('hash-mismatch');
    expect(await codeOf(() => verifySnapshot(snapshot.bytes.subarray(1), right))).toBe('hash-mismatch');
    expect(await codeOf(() => verifySnapshot(Uint8Array.of(...snapshot.bytes, 0), right))).toBe('hash-mismatch');
    expect(await codeOf(() => verifySnapshot(new Uint8Array(64 * 1024 * 1024 + 1), right))).toBe('too-large');
    expect(await codeOf(() => verifySnapshot(snapshot.bytes, { ...right, entries: 2 }))).toBe('malformed');
  });

  it('never fits the head of another version: 0 of 210 pairs', async () => {
    const versions = await Promise.all(
      Array.from({ length: 15 }, async (_, i) => {
        const entries = Array.from({ length: 5 }, (_, n) => makeEntry({ value: `handle_${i + n}` }));
        const { head, snapshot } = await buildFeed({ ...plan(), version: i + 1, entries });
        return { head: await readHead(head, feed.root), snapshot };
      }),
    );
    const fits: string[] = [];
    for (const [i, { head }] of versions.entries()) {
      for (const [j, { snapshot }] of versions.entries()) {
        if ((await codeOf(() => verifySnapshot(snapshot.bytes, head))) === 'accepted') fits.push(`${i},${j}`);
      }
    }
    expect(fits).toEqual(versions.map((_, i) => `${i},${i}`));
  });

  it('is refused in a format of the future, though rightly signed', async () => {
    const bytes = (await encode([makeEntry()])).with(4, 9);
    const sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
    const head = makeHead({ snapshot: { sha256, bytes: bytes.length }, entries: 1 });
    const text = await signPayload(head, [feed.headKey]);
    const read = await verifyHead(text, feed.root, fresh);
    expect(await codeOf(() => verifySnapshot(bytes, read))).toBe('unknown-format');
  });
});

function plan() {
  return {
    root: feed.root,
    entries: [],
    version: 1,
    issued: NOW,
    expires: IN_A_WEEK,
    headKey: feed.headKey,
    audit: null,
    neverListed: () => false,
  };
}
