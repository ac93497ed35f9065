import { beforeAll, describe, expect, it } from 'vitest';
import type { Head } from '../../src/contract/feed';
import {
  buildFeed,
  FeedRefusal,
  nextRoot,
  openSnapshot,
  parseTrustedRoot,
  type Snapshot,
  signRoot,
  verifyDelta,
  verifyHead,
  verifySnapshot,
} from '../../src/feed';
import { chance, codeOf, IN_A_WEEK, makeEntry, makeFeed, makeRoot, NOW, type TestFeed } from './make';

// Every byte of every file is changed once (one seeded bit flip or other byte each), then 12,500 cruder things are done.

let feed: TestFeed;
let headText: string;
let head: Head;
let snapshot: Uint8Array;
let old: Snapshot;
let delta: Uint8Array;
let secondRoot: string;
beforeAll(async () => {
  feed = await makeFeed();
  const entries = Array.from({ length: 240 }, (_, i) => makeEntry({ value: `handle_${i}`, case: i }));
  const plan = {
    root: feed.root,
    issued: NOW,
    expires: IN_A_WEEK,
    headKey: feed.headKey,
    audit: 'ab'.repeat(32),
    neverListed: () => false,
  };
  const before = await buildFeed({ ...plan, version: 2, entries: entries.slice(0, 160) });
  old = openSnapshot(before.snapshot.bytes);
  const built = await buildFeed({
    ...plan,
    version: 3,
    entries: entries.slice(40),
    sources: [{ version: 2, issued: NOW, snapshot: before.snapshot.name, entries: 160 }],
    snapshotOf: async () => before.snapshot.bytes,
  });
  headText = built.head;
  snapshot = built.snapshot.bytes;
  delta = built.deltas[0]!.bytes;
  head = await verifyHead(headText, feed.root, { now: NOW, last: null });
  secondRoot = await signRoot(makeRoot(feed.rootKeys, [feed.headKey], { version: 2 }), feed.rootKeys);
});

const takers = {
  root: {
    bytes: () => new TextEncoder().encode(feed.rootText),
    take: (bytes: Uint8Array) => parseTrustedRoot(asText(bytes)),
  },
  'next root': {
    bytes: () => new TextEncoder().encode(secondRoot),
    take: (bytes: Uint8Array) => nextRoot(feed.root, asText(bytes), NOW),
  },
  head: {
    bytes: () => new TextEncoder().encode(headText),
    take: (bytes: Uint8Array) => verifyHead(asText(bytes), feed.root, { now: NOW, last: null }),
  },
  snapshot: { bytes: () => snapshot, take: (bytes: Uint8Array) => verifySnapshot(bytes, head) },
  // The one file a changed byte of which may do no harm: only what comes out of it counts.
  delta: {
    bytes: () => delta,
    take: async (bytes: Uint8Array) => {
      const made = await verifyDelta(old, bytes, head);
      if (Buffer.compare(made, snapshot) === 0) throw new FeedRefusal('malformed', 'no other list came of it');
    },
  },
};

/** As a browser reads a text file: bad UTF-8 becomes U+FFFD. */
function asText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

describe.each(Object.entries(takers))('%s', (name, { bytes, take }) => {
  it('is accepted unchanged', async () => {
    if (name === 'delta') expect(await verifyDelta(old, delta, head)).toEqual(snapshot);
    else expect(await codeOf(() => take(bytes()))).toBe('accepted');
  });

  it('is refused with any one byte changed', async () => {
    const original = bytes();
    const next = chance(name.length);
    const accepted: number[] = [];
    for (let at = 0; at < original.length; at++) {
      const flip = at % 2 ? 1 << Math.floor(next() * 8) : 1 + Math.floor(next() * 255);
      const changed = original.with(at, original[at]! ^ flip);
      if ((await codeOf(() => take(changed))) === 'accepted') accepted.push(at);
    }
    expect(original.length).toBeGreaterThan(500);
    expect(accepted).toEqual([]);
  });

  it('is refused cut short, grown, or with parts moved: 2,500 ways', async () => {
    const original = bytes();
    const next = chance(99 + name.length);
    const below = (limit: number) => Math.floor(next() * limit);
    const accepted: string[] = [];
    for (let round = 0; round < 2500; round++) {
      const at = below(original.length);
      const length = 1 + below(40);
      const other = below(original.length);
      const ways: [string, Uint8Array][] = [
        ['cut', original.subarray(0, at)],
        ['removed', join(original.subarray(0, at), original.subarray(at + length))],
        ['repeated', join(original.subarray(0, at + length), original.subarray(at))],
        ['moved', overwritten(original, at, original.subarray(other, other + length))],
        ['zeroed', overwritten(original, at, new Uint8Array(Math.min(length, original.length - at)))],
      ];
      const [way, changed] = ways[round % ways.length]!;
      if (Buffer.compare(changed, original) === 0) continue;
      if ((await codeOf(() => take(changed))) === 'accepted') accepted.push(`${way} ${at} ${length} ${other}`);
    }
    expect(accepted).toEqual([]);
  });
});

function join(...parts: Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}

function overwritten(original: Uint8Array, at: number, part: Uint8Array): Uint8Array {
  const copy = original.slice();
  copy.set(part.subarray(0, original.length - at), at);
  return copy;
}

describe('two feeds of the same machine', () => {
  it('never take files of each other', async () => {
    const other = await makeFeed({ feed: 'other-feed' });
    expect(await codeOf(() => verifyHead(headText, other.root, { now: NOW, last: null }))).toBe('bad-signature');
    expect(await codeOf(() => nextRoot(other.root, secondRoot, NOW))).toBe('bad-signature');
    // The same keys under another feed id: only the id tells them apart.
    const twin = makeRoot(feed.rootKeys, [feed.headKey], { feed: 'twin' });
    expect(await codeOf(() => verifyHead(headText, twin, { now: NOW, last: null }))).toBe('wrong-feed');
    expect(await codeOf(() => nextRoot(twin, secondRoot, NOW))).toBe('wrong-feed');
  });
});
