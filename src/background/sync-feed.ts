import { FetchFailure, fetchBytes, loadFeed, loadSnapshot, type StoredFeed, saveFeed, saveSnapshot } from '../browser';
import type { Head, Root } from '../contract/feed';
import { LIMITS } from '../contract/limits';
import {
  deltaTo,
  FeedRefusal,
  followRoots,
  parseTrustedRoot,
  type RefusalCode,
  readHead,
  replacesHeadKeys,
  sha256Hex,
  verifyDelta,
  verifyHead,
  verifySnapshot,
} from '../feed';
import { DAY } from './clock';
import type { FeedSource } from './feed-source';

/** What one attempt came to. `problem` is a refusal's or a fetch failure's code; the list in use is then as before. */
export interface SyncOutcome {
  changed: boolean;
  problem: RefusalCode | 'clock-wrong' | 'storage-full' | (string & {}) | null;
  /** Seconds after which the server wants to be asked again, if it said so. */
  retryAfter: number | null;
}

interface Trusted {
  root: Root;
  text: string;
  /** The newest version seen, or null where it no longer counts. */
  seen: StoredFeed['seen'];
}

const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

const missing = (error: unknown) =>
  // Static hosts answer 403 for a file that is not there when listing is off.
  error instanceof FetchFailure && (error.code === 'http-404' || error.code === 'http-403');

/** The root to begin with: the one kept, or the package's where that is newer, or one fetched under its fingerprint. */
async function trustedRoot(source: FeedSource, base: string, stored: StoredFeed | null): Promise<Trusted> {
  const kept = stored && (await parseTrustedRoot(stored.root).catch(() => null));
  if ('sha256' in source.root) {
    if (kept && stored) return { root: kept, text: stored.root, seen: stored.seen };
    const { bytes } = await fetchBytes(`${base}root/1.json`, { maxBytes: LIMITS.rootBytes });
    if ((await sha256Hex(bytes)) !== source.root.sha256) {
      throw new FeedRefusal('wrong-feed', 'the first root has another fingerprint');
    }
    return { root: await parseTrustedRoot(text(bytes)), text: text(bytes), seen: null };
  }
  const first = await parseTrustedRoot(source.root.text);
  // Damaged on the device, or another feed's: start again from the package.
  if (!kept || !stored || kept.feed !== first.feed) return { root: first, text: source.root.text, seen: null };
  if (first.version <= kept.version) return { root: kept, text: stored.root, seen: stored.seen };
  return { root: first, text: source.root.text, seen: replacesHeadKeys(kept, first) ? null : stored.seen };
}

async function newestRoot(base: string, from: Trusted, now: string): Promise<Trusted> {
  const get = async (version: number): Promise<string | null> => {
    try {
      return text((await fetchBytes(`${base}root/${version}.json`, { maxBytes: LIMITS.rootBytes })).bytes);
    } catch (error) {
      if (missing(error)) return null;
      throw error;
    }
  };
  const { root, texts, forget } = await followRoots(from.root, get, now);
  return { root, text: texts.at(-1) ?? from.text, seen: forget ? null : from.seen };
}

/** A device whose clock is off by more than a day cannot tell whether a list has expired: say that instead. */
function explain(refusal: FeedRefusal, serverTime: number | null, now: Date): string {
  const off = serverTime === null ? 0 : Math.abs(serverTime - now.getTime());
  const aboutTime = refusal.code === 'expired' || refusal.code === 'root-expired';
  return aboutTime && off > DAY ? 'clock-wrong' : refusal.code;
}

/** The list as it was kept, opened again; null where it is gone or damaged. */
async function keptSnapshot(source: FeedSource, stored: StoredFeed | null) {
  if (!stored?.current) return null;
  try {
    const head = await readHead(stored.current.head, await parseTrustedRoot(stored.current.root));
    const bytes = await loadSnapshot(source.key, head.snapshot.sha256);
    return bytes && { head, snapshot: await verifySnapshot(bytes, head, { known: true }) };
  } catch {
    return null;
  }
}

/** The new list's bytes, verified: by a delta where the head names one for us, and else whole. */
async function fetchList(base: string, head: Head, kept: Awaited<ReturnType<typeof keptSnapshot>>) {
  const delta = kept && deltaTo(head, kept.head.version);
  if (kept && delta) {
    try {
      const path = `${base}d/${delta.version}-${head.version}`;
      return await verifyDelta(kept.snapshot, (await fetchBytes(path, { maxBytes: delta.bytes })).bytes, head);
    } catch (error) {
      // A short cut only: whatever is wrong with it, the snapshot decides.
      if (!(error instanceof FeedRefusal || error instanceof FetchFailure)) throw error;
    }
  }
  const { bytes } = await fetchBytes(`${base}s/${head.snapshot.sha256}`, { maxBytes: head.snapshot.bytes });
  await verifySnapshot(bytes, head);
  return bytes;
}

async function keep<T>(write: Promise<T>): Promise<T> {
  return write.catch(() => {
    throw new FetchFailure('storage-full');
  });
}

/** One attempt at one address, by TUF's order: roots, head, list. Answers whether another list is in use now. */
async function syncFrom(source: FeedSource, base: string, now: Date, heard: (serverTime: number | null) => void) {
  const stored = await loadFeed(source.key);
  const instant = now.toISOString();
  const start = await trustedRoot(source, base, stored);
  const headPath = `${base}head.json`;
  // The head first: its answer carries the server's clock, which tells an expired root from a wrong device clock.
  let answer = await fetchBytes(headPath, { maxBytes: LIMITS.headBytes, revalidate: 'known' });
  heard(answer.date);
  const { root, text: rootText, seen } = await newestRoot(base, start, instant);
  const record: StoredFeed = { current: null, previous: null, ...stored, root: rootText, seen };
  // Before anything is asked of them: nobody can hide these from us again.
  if (rootText !== stored?.root || seen?.version !== stored.seen?.version) await keep(saveFeed(source.key, record));
  const last = seen && { version: seen.version, snapshot: { sha256: seen.sha256 } };
  const verify = async () => verifyHead(text(answer.bytes), root, { now: instant, last });
  const head = await verify().catch(async (error: unknown) => {
    // A cache on the way may still hold what was right an hour ago: ask past it, once.
    const old =
      error instanceof FeedRefusal && ['rollback', 'expired', 'wrong-root', 'bad-signature'].includes(error.code);
    if (!old) throw error;
    answer = await fetchBytes(headPath, { maxBytes: LIMITS.headBytes, revalidate: 'fresh' });
    return verify();
  });
  const { sha256 } = head.snapshot;
  const current = { root: rootText, head: text(answer.bytes), sha256, checked: instant };
  const kept = await keptSnapshot(source, stored);
  if (kept && kept.head.snapshot.sha256 === sha256) {
    await keep(saveFeed(source.key, { ...record, seen: { version: head.version, sha256 }, current }));
    return false;
  }
  const noted = { ...record, seen: { version: head.version, sha256 } };
  await keep(saveFeed(source.key, noted));
  const bytes = await fetchList(base, head, kept);
  await keep(saveSnapshot(source.key, sha256, bytes));
  const before = kept && record.current;
  const previous = before && { root: before.root, head: before.head, sha256: before.sha256 };
  await keep(saveFeed(source.key, { ...noted, current, previous: previous ?? record.previous }));
  return true;
}

/**
 * Fetches, verifies and keeps a list: from the first of its addresses that has a good one. Nothing in use is touched
 * before everything has been verified, and then one pointer moves in one transaction.
 */
export async function syncFeed(source: FeedSource, now: Date = new Date()): Promise<SyncOutcome> {
  const failed: SyncOutcome[] = [];
  for (const base of source.addresses) {
    let serverTime: number | null = null;
    try {
      const changed = await syncFrom(source, base, now, (time) => {
        serverTime = time;
      });
      return { changed, problem: null, retryAfter: null };
    } catch (error) {
      failed.push(failureOf(error, serverTime, now));
    }
  }
  // A refusal says more than a server that is away.
  const outcome = failed.find(({ problem }) => !isNetworkProblem(problem)) ?? failed[0];
  return outcome ?? { changed: false, problem: null, retryAfter: null };
}

function failureOf(error: unknown, serverTime: number | null, now: Date): SyncOutcome {
  if (error instanceof FeedRefusal)
    return { changed: false, problem: explain(error, serverTime, now), retryAfter: null };
  if (error instanceof FetchFailure) return { changed: false, problem: error.code, retryAfter: error.retryAfter };
  // A fatal TextDecoder: the file is no text.
  if (error instanceof TypeError) return { changed: false, problem: 'malformed', retryAfter: null };
  throw error;
}

/** Failures that say nothing about the list's honesty. */
export function isNetworkProblem(problem: string | null): boolean {
  return problem === 'offline' || problem === 'storage-full' || problem?.startsWith('http-') === true;
}
