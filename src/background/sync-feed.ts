import { FetchFailure, fetchBytes, loadFeed, type StoredFeed, saveFeed } from '../browser';
import type { Head, Root } from '../contract/feed';
import { LIMITS } from '../contract/limits';
import {
  FeedRefusal,
  followRoots,
  type Hop,
  hopsTo,
  openBetween,
  parseTrustedRoot,
  type RefusalCode,
  replacesHeadKeys,
  sha256Hex,
  verifyDelta,
  verifyHead,
  verifySnapshot,
} from '../feed';
import { DAY } from './clock';
import type { FeedSource } from './feed-source';
import { type OpenList, openKept, openSeed } from './kept-list';

/** What one attempt came to. `problem` is a refusal's or a fetch failure's code; the list in use is then as before. */
export interface SyncOutcome {
  changed: boolean;
  problem: RefusalCode | 'clock-wrong' | 'storage-full' | 'storage-broken' | (string & {}) | null;
  /** Seconds after which the server wants to be asked again, if it said so. */
  retryAfter: number | null;
}

interface Trusted {
  root: Root;
  text: string;
  /** The newest version seen, or null where it no longer counts. */
  seen: StoredFeed['seen'];
}

/** The device kept nothing: it is full, or its database does not work. */
class StoreFailure extends Error {
  override readonly name = 'StoreFailure';
  constructor(readonly code: 'storage-full' | 'storage-broken') {
    super(code);
  }
}

const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

const missing = (error: unknown) =>
  // Static hosts answer 403 for a file that is not there when listing is off.
  error instanceof FetchFailure && (error.code === 'http-404' || error.code === 'http-403');

/** Waits for the device's database, and tells a full one from a broken one. */
async function stored<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    console.error('the list could not be read or kept', error);
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    throw new StoreFailure(full ? 'storage-full' : 'storage-broken');
  });
}

/** The root to begin with: the one kept, or the package's where that is newer, or one fetched under its fingerprint. */
async function trustedRoot(
  source: FeedSource,
  base: string,
  record: StoredFeed | null,
  seed: Head | null,
): Promise<Trusted> {
  const kept = record && (await parseTrustedRoot(record.root).catch(() => null));
  if ('sha256' in source.root) {
    if (kept && record) return { root: kept, text: record.root, seen: record.seen };
    const { bytes } = await fetchBytes(`${base}root/1.json`, { maxBytes: LIMITS.rootBytes });
    if ((await sha256Hex(bytes)) !== source.root.sha256) {
      throw new FeedRefusal('wrong-feed', 'the first root has another fingerprint');
    }
    return { root: await parseTrustedRoot(text(bytes)), text: text(bytes), seen: null };
  }
  const first = await parseTrustedRoot(source.root.text);
  if (!record) {
    // Nothing older than what came with the package, either.
    const seen = seed && { version: seed.version, sha256: seed.snapshot.sha256 };
    return { root: first, text: source.root.text, seen };
  }
  // Damaged on the device, or another feed's: start again from the package.
  if (!kept || kept.feed !== first.feed) return { root: first, text: source.root.text, seen: null };
  if (first.version <= kept.version) return { root: kept, text: record.root, seen: record.seen };
  return { root: first, text: source.root.text, seen: replacesHeadKeys(kept, first) ? null : record.seen };
}

/**
 * Follows the chain of roots. `keep` is handed each new one before anything more is asked of the server. `unread` is how
 * the question for the next root failed, where that may but need not mean that there is none.
 */
async function newestRoot(
  base: string,
  from: Trusted,
  now: string,
  keep: (trusted: Omit<Trusted, 'root'>) => Promise<void>,
): Promise<Trusted & { unread: FetchFailure | null }> {
  let unread: FetchFailure | null = null;
  const get = async (version: number): Promise<string | null> => {
    try {
      return text((await fetchBytes(`${base}root/${version}.json`, { maxBytes: LIMITS.rootBytes })).bytes);
    } catch (error) {
      if (missing(error)) return null;
      // The head came from the same place a moment ago. Hosts that let us read only what is there show us a missing file
      // as no answer at all; and whoever can cut this one off could as well say that there is none.
      if (error instanceof FetchFailure && error.code === 'offline') {
        unread = error;
        return null;
      }
      throw error;
    }
  };
  const seenAfter = (forget: boolean) => (forget ? null : from.seen);
  const { root, texts, forget } = await followRoots(from.root, get, now, (step) =>
    keep({ text: step.text, seen: seenAfter(step.forget) }),
  );
  return { root, text: texts.at(-1) ?? from.text, seen: seenAfter(forget), unread };
}

/** A device whose clock is off by more than a day cannot tell whether a list has expired: say that instead. */
function explain(refusal: FeedRefusal, serverTime: number | null, now: Date): string {
  const off = serverTime === null ? 0 : Math.abs(serverTime - now.getTime());
  const aboutTime = refusal.code === 'expired' || refusal.code === 'root-expired';
  return aboutTime && off > DAY ? 'clock-wrong' : refusal.code;
}

/** The list to start from; given away once, so that nobody holds it longer than it is needed. */
type Held = { list: OpenList | null };

/** The new list's bytes by way of deltas, verified. Throws a FeedRefusal or FetchFailure: take the snapshot then. */
async function followDeltas(base: string, head: Head, held: Held, hops: readonly Hop[]) {
  for (const { from, to, bytes: maxBytes } of hops) {
    const { bytes } = await fetchBytes(`${base}d/${from}-${to}`, { maxBytes });
    const old = held.list!;
    if (to === head.version) return verifyDelta(old.snapshot, bytes, head);
    // The one before goes: two lists and no more are in memory at a time.
    held.list = { ...old, snapshot: openBetween(old.snapshot, bytes, head) };
  }
  return null;
}

/** The new list's bytes, verified: by deltas where they lead from ours to it, and else whole. */
async function fetchList(base: string, head: Head, held: Held) {
  const { list } = held;
  if (list?.head.snapshot.sha256 === head.snapshot.sha256) return list.snapshot.bytes.slice();
  try {
    const made = await followDeltas(base, head, held, list ? hopsTo(head, list.head.version) : []);
    if (made) return made;
  } catch (error) {
    // A short cut only: whatever is wrong with it, the snapshot decides.
    if (!(error instanceof FeedRefusal || error instanceof FetchFailure)) throw error;
  }
  held.list = null;
  const { bytes } = await fetchBytes(`${base}s/${head.snapshot.sha256}`, { maxBytes: head.snapshot.bytes });
  await verifySnapshot(bytes, head);
  return bytes;
}

/** One attempt at one address, by TUF's order: roots, head, list. Answers whether another list is in use now. */
async function syncFrom(source: FeedSource, base: string, now: Date, heard: (serverTime: number | null) => void) {
  const before = await stored(loadFeed(source.key));
  const held: Held = { list: await openKept(source.key, before?.current) };
  const ours = held.list?.head.snapshot.sha256 ?? null;
  held.list ??= await openSeed(source);
  const start = await trustedRoot(source, base, before, ours === null ? (held.list?.head ?? null) : null);
  let record: StoredFeed = { current: null, previous: null, ...before, root: start.text, seen: start.seen };
  const keep = async (change: Partial<StoredFeed>, snapshot: Parameters<typeof saveFeed>[2] = null) => {
    record = { ...record, ...change };
    await stored(saveFeed(source.key, record, snapshot));
  };
  const headPath = `${base}head.json`;
  // The head first: its answer carries the server's clock, which tells an expired root from a wrong device clock.
  let answer = await fetchBytes(headPath, { maxBytes: LIMITS.headBytes, revalidate: 'known' });
  heard(answer.date);
  // The later of both clocks: a device whose clock went back must not take what has expired, and a server that lies about
  // the time only has its own files refused.
  const instant = new Date(Math.max(now.getTime(), answer.date ?? 0)).toISOString();
  // Kept before anything is asked of them: nobody can hide these from us again.
  const {
    root,
    text: rootText,
    seen,
    unread,
  } = await newestRoot(base, start, instant, (next) => keep({ root: next.text, seen: next.seen }));
  const last = seen && { version: seen.version, snapshot: { sha256: seen.sha256 } };
  const verify = async () => verifyHead(text(answer.bytes), root, { now: instant, last });
  const head = await verify().catch(async (error: unknown) => {
    // A cache on the way may still hold what was right an hour ago: ask past it, once.
    const old =
      error instanceof FeedRefusal && ['rollback', 'expired', 'wrong-root', 'bad-signature'].includes(error.code);
    if (!old) throw error;
    answer = await fetchBytes(headPath, { maxBytes: LIMITS.headBytes, revalidate: 'fresh' });
    return verify().catch((again: unknown) => {
      // Made under a root that could not be read just now: nothing is wrong with it, the line is.
      const newer = again instanceof FeedRefusal && (again.code === 'wrong-root' || again.code === 'bad-signature');
      throw newer && unread ? unread : again;
    });
  });
  const { sha256 } = head.snapshot;
  const current = { root: rootText, head: text(answer.bytes), sha256, checked: now.toISOString() };
  const noted = { root: rootText, seen: { version: head.version, sha256 } };
  if (ours === sha256) {
    await keep({ ...noted, current });
    return false;
  }
  await keep(noted);
  const bytes = await fetchList(base, head, held);
  const previous = ours === null ? record.previous : await fallBack(record, root);
  await keep({ current, previous }, { sha256, bytes });
  return true;
}

/** Which version to keep behind the new one: the one in use so far, unless its keys were taken back since. */
async function fallBack({ current, previous }: StoredFeed, root: Root) {
  if (!current) return previous;
  return replacesHeadKeys(await parseTrustedRoot(current.root), root) ? null : current;
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
      // The next address would find the same device.
      if (error instanceof StoreFailure) break;
    }
  }
  // A refusal says more than a server that is away.
  const told = failed.find(({ problem }) => !isNetworkProblem(problem)) ?? failed[0];
  const waits = failed.map(({ retryAfter }) => retryAfter ?? 0);
  return { changed: false, problem: told?.problem ?? null, retryAfter: Math.max(0, ...waits) || null };
}

function failureOf(error: unknown, serverTime: number | null, now: Date): SyncOutcome {
  const failure = (problem: string, retryAfter: number | null = null) => ({ changed: false, problem, retryAfter });
  if (error instanceof FeedRefusal) return failure(explain(error, serverTime, now));
  if (error instanceof FetchFailure) return failure(error.code, error.retryAfter);
  if (error instanceof StoreFailure) return failure(error.code);
  // A fatal TextDecoder: the file is no text.
  if (error instanceof TypeError) return failure('malformed');
  throw error;
}

/** Failures that say nothing about the list's honesty. */
export function isNetworkProblem(problem: string | null): boolean {
  return problem === 'offline' || problem === 'timeout' || problem?.startsWith('http-') === true;
}
