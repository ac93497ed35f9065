import { type Build, FetchFailure, fetchBytes, loadList, type StoredList, saveList } from '../browser';
import type { Head, Root } from '../contract/feed';
import { LIMITS } from '../contract/limits';
import { FeedRefusal, nextRoot, parseTrustedRoot, verifyHead, verifySnapshot } from '../feed';
import { DAY } from './clock';

/** Rotations followed in one go: TUF clients stop somewhere, so that a server cannot keep them busy for ever. */
const MAX_ROTATIONS = 256;

/** What one attempt came to. `problem` is a refusal's or a fetch failure's code; the stored list is then as before. */
export interface SyncOutcome {
  changed: boolean;
  problem: string | null;
}

const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

async function trustedRoot(shipped: string, stored: StoredList | null): Promise<{ root: Root; text: string }> {
  const first = await parseTrustedRoot(shipped);
  if (!stored || stored.root === shipped) return { root: first, text: shipped };
  const kept = await parseTrustedRoot(stored.root);
  // An update of the extension may ship a newer root than the chain had reached.
  return kept.version > first.version ? { root: kept, text: stored.root } : { root: first, text: shipped };
}

async function followRoots(feedUrl: string, from: { root: Root; text: string }): Promise<{ root: Root; text: string }> {
  let at = from;
  for (let turn = 0; turn < MAX_ROTATIONS; turn++) {
    let body: string;
    try {
      body = text(
        (await fetchBytes(`${feedUrl}root/${at.root.version + 1}.json`, { maxBytes: LIMITS.rootBytes })).bytes,
      );
    } catch (error) {
      if (error instanceof FetchFailure && (error.code === 'http-404' || error.code === 'http-403')) return at;
      throw error;
    }
    at = { root: await nextRoot(at.root, body), text: body };
  }
  return at;
}

/** The version below which nothing is accepted. New head keys start afresh: a thief may have pushed the number up. */
async function lastHead(stored: StoredList | null, root: Root): Promise<Head | null> {
  if (!stored) return null;
  try {
    return await verifyHead(stored.head, root, { now: '1970-01-01T00:00:00Z', last: null });
  } catch {
    return null;
  }
}

/** A device whose clock is off by more than a day cannot tell whether a list has expired: say that instead. */
function explain(refusal: FeedRefusal, serverTime: number | null, now: Date): string {
  const off = serverTime === null ? 0 : Math.abs(serverTime - now.getTime());
  return refusal.code === 'expired' && off > DAY ? 'clock-wrong' : refusal.code;
}

/**
 * Fetches, verifies and stores the list by TUF's order: roots, head, snapshot. Nothing stored is touched before
 * everything has been verified, and then in one transaction.
 */
export async function syncFeed(config: Build, now: Date = new Date()): Promise<SyncOutcome> {
  if (!config.feedUrl || !config.root) return { changed: false, problem: null };
  let serverTime: number | null = null;
  try {
    const stored = await loadList(config.feedUrl);
    const { root, text: rootText } = await followRoots(config.feedUrl, await trustedRoot(config.root, stored));
    const last = await lastHead(stored, root);
    const sameRoot = stored?.root === rootText;
    const answer = await fetchBytes(`${config.feedUrl}head.json`, {
      maxBytes: LIMITS.headBytes,
      etag: sameRoot && last ? (stored?.etag ?? null) : null,
    });
    serverTime = answer.date;
    const unchanged = answer.status === 304 && stored !== null;
    const headText = unchanged ? stored.head : text(answer.bytes);
    const head = await verifyHead(headText, root, { now: now.toISOString(), last });
    const current = last?.snapshot.sha256 === head.snapshot.sha256 ? stored : null;
    const snapshot = current?.snapshot ?? (await fetchSnapshot(config.feedUrl, head));
    await verifySnapshot(snapshot, head);
    const etag = unchanged ? stored.etag : answer.etag;
    await saveList(config.feedUrl, { root: rootText, head: headText, snapshot, etag, checked: now.toISOString() });
    return { changed: current === null, problem: null };
  } catch (error) {
    if (error instanceof FeedRefusal) return { changed: false, problem: explain(error, serverTime, now) };
    if (error instanceof FetchFailure) return { changed: false, problem: error.code };
    // TextDecoder's TypeError is a file that is no text; anything else is the device refusing to store.
    return { changed: false, problem: error instanceof TypeError ? 'malformed' : 'storage-full' };
  }
}

async function fetchSnapshot(feedUrl: string, head: Head): Promise<Uint8Array<ArrayBuffer>> {
  if (head.snapshot.bytes > LIMITS.snapshotBytes)
    throw new FeedRefusal('too-large', 'The signed size is over our cap.');
  return (await fetchBytes(`${feedUrl}s/${head.snapshot.sha256}`, { maxBytes: head.snapshot.bytes })).bytes;
}
