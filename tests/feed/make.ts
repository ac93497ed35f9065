import { type Entry, HEAD_TYPE, type Head, type Root } from '../../src/contract/feed';
import {
  FeedRefusal,
  generateKey,
  importSigningKey,
  publicPart,
  type SigningKey,
  sign,
  signRoot,
  writeEnvelope,
} from '../../src/feed';

/** Things tests of the list need: real keys, real signatures, seeded chance. */

export const NOW = '2026-11-23T12:00:00Z';
export const IN_A_WEEK = '2026-11-30T12:00:00Z';
const IN_A_YEAR = '2027-11-23T12:00:00Z';

export async function makeKey(): Promise<SigningKey> {
  return importSigningKey(JSON.stringify(await generateKey()));
}

export async function makeKeys(count: number): Promise<SigningKey[]> {
  return Promise.all(Array.from({ length: count }, makeKey));
}

/** A root of two-of-`rootKeys` for roots and one-of-`headKeys` for heads. */
export function makeRoot(rootKeys: SigningKey[], headKeys: SigningKey[], over: Partial<Root> = {}): Root {
  const ids = (keys: SigningKey[]) => keys.map((key) => key.keyid);
  return {
    type: 'root',
    feed: 'test-feed',
    version: 1,
    expires: IN_A_YEAR,
    keys: Object.fromEntries([...rootKeys, ...headKeys].map((key) => [key.keyid, publicPart(key)])),
    roles: {
      root: { keyids: ids(rootKeys), threshold: Math.min(2, rootKeys.length) },
      head: { keyids: ids(headKeys), threshold: 1 },
    },
    ...over,
  };
}

export interface TestFeed {
  rootKeys: SigningKey[];
  headKey: SigningKey;
  root: Root;
  rootText: string;
}

export async function makeFeed(over: Partial<Root> = {}): Promise<TestFeed> {
  const rootKeys = await makeKeys(3);
  const headKey = await makeKey();
  const root = makeRoot(rootKeys, [headKey], over);
  return { rootKeys, headKey, root, rootText: await signRoot(root, rootKeys) };
}

export function makeHead(over: Partial<Head> = {}): Head {
  return {
    type: 'head',
    feed: 'test-feed',
    version: 7,
    issued: NOW,
    expires: IN_A_WEEK,
    root: 1,
    snapshot: { sha256: 'ab'.repeat(32), bytes: 32 },
    from: [],
    entries: 0,
    audit: null,
    ...over,
  };
}

export async function signPayload(payload: unknown, keys: SigningKey[], type = HEAD_TYPE): Promise<string> {
  return writeEnvelope(await sign(type, new TextEncoder().encode(JSON.stringify(payload)), keys));
}

export function makeEntry(over: Partial<Entry> = {}): Entry {
  return {
    kind: 'telegram',
    value: 'golden_job_kh',
    reason: 'overseas-confinement',
    level: 'danger',
    reviewed: '2026-11-12',
    expires: '2027-05-01',
    case: 41,
    ...over,
  };
}

/** The code with which `run` was refused, or `accepted`. Any other error fails the test. */
export async function codeOf(run: () => unknown): Promise<string> {
  try {
    await run();
    return 'accepted';
  } catch (error) {
    if (error instanceof FeedRefusal) return error.code;
    throw error;
  }
}

/** Mulberry32: the same numbers in [0, 1) for the same seed. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
