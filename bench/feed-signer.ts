import { HEAD_TYPE, type Head, type Root } from '../src/contract/feed';
import { generateKey, importSigningKey, publicPart, sha256Hex, sign, signRoot, writeEnvelope } from '../src/feed';

const DAY = 86_400_000;

/** Keys and root of the benchmark's feed, and how to sign a first head with them. */
export interface Signer {
  root: Root;
  /** Text of `root/1.json` and of the head key's file. */
  rootText: string;
  keyText: string;
  /** ISO instant of the last version: late on a day, as the last version of a day is the one that gets a delta. */
  now: string;
  head: (snapshot: Uint8Array, version: number, entries: number) => Promise<string>;
}

/** Real keys, made for this run. */
export async function makeSigner(): Promise<Signer> {
  const keyText = JSON.stringify(await generateKey());
  const headKey = await importSigningKey(keyText);
  const rootKeys = await Promise.all([0, 1, 2].map(async () => importSigningKey(JSON.stringify(await generateKey()))));
  const now = `${new Date().toISOString().slice(0, 10)}T23:30:00.000Z`;
  const root: Root = {
    type: 'root',
    feed: 'lurewatch-benchmark-feed',
    version: 1,
    expires: new Date(Date.now() + 365 * DAY).toISOString(),
    keys: Object.fromEntries([...rootKeys, headKey].map((key) => [key.keyid, publicPart(key)])),
    roles: {
      root: { keyids: rootKeys.map(({ keyid }) => keyid), threshold: 2 },
      head: { keyids: [headKey.keyid], threshold: 1 },
    },
  };
  const head = async (snapshot: Uint8Array, version: number, entries: number) => {
    const payload: Head = {
      type: 'head',
      feed: root.feed,
      version,
      issued: now,
      expires: new Date(Date.parse(now) + 7 * DAY).toISOString(),
      root: 1,
      snapshot: { sha256: await sha256Hex(snapshot), bytes: snapshot.length },
      from: [],
      entries,
      audit: null,
    };
    return writeEnvelope(await sign(HEAD_TYPE, new TextEncoder().encode(JSON.stringify(payload)), [headKey]));
  };
  return { root, rootText: await signRoot(root, rootKeys), keyText, now, head };
}
