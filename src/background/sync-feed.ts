import { type Build, FetchFailure, fetchBytes, loadList, type StoredList, saveList } from '../browser';
import type { Head, Root } from '../contract/feed';
import { LIMITS } from '../contract/limits';
import {
  FeedRefusal,
  followRoots,
  parseTrustedRoot,
  type RefusalCode,
  readHead,
  replacesHeadKeys,
  verifyHead,
  verifySnapshot,
} from '../feed';
import { DAY } from './clock';

/** What one attempt came to. `problem` is a refusal's or a fetch failure's code; the stored list is then as before. */
export interface SyncOutcome {
  changed: boolean;
  problem: RefusalCode | 'clock-wrong' | 'storage-full' | (string & {}) | null;
}

interface Trusted {
  root: Root;
  text: string;
  /** The head keys are others than those the stored head was signed with: its version no longer counts. */
  forget: boolean;
}

const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** The newer of the root in the package and the one an earlier sync reached. */
async function trustedRoot(shipped: string, stored: StoredList | null): Promise<Trusted> {
  const first = await parseTrustedRoot(shipped);
  if (!stored || stored.root === shipped) return { root: first, text: shipped, forget: false };
  const kept = await parseTrustedRoot(stored.root).catch(() => null);
  // Damaged on the device, or another feed's: start again from the package.
  if (kept?.feed !== first.feed) return { root: first, text: shipped, forget: true };
  return first.version > kept.version
    ? { root: first, text: shipped, forget: replacesHeadKeys(kept, first) }
    : { root: kept, text: stored.root, forget: false };
}

async function newestRoot(feedUrl: string, from: Trusted, now: string): Promise<Trusted> {
  const get = async (version: number): Promise<string | null> => {
    try {
      return text((await fetchBytes(`${feedUrl}root/${version}.json`, { maxBytes: LIMITS.rootBytes })).bytes);
    } catch (error) {
      // Static hosts answer 403 for a file that is not there when listing is off.
      if (error instanceof FetchFailure && (error.code === 'http-404' || error.code === 'http-403')) return null;
      throw error;
    }
  };
  const { root, texts, forget } = await followRoots(from.root, get, now);
  return { root, text: texts.at(-1) ?? from.text, forget: from.forget || forget };
}

/** The head below whose version nothing is accepted, or null. A stored one that no longer reads is no measure. */
async function lastHead(stored: StoredList | null, { forget }: Trusted): Promise<Head | null> {
  if (!stored || forget) return null;
  try {
    return await readHead(stored.head, await parseTrustedRoot(stored.root));
  } catch {
    return null;
  }
}

/** A device whose clock is off by more than a day cannot tell whether a list has expired: say that instead. */
function explain(refusal: FeedRefusal, serverTime: number | null, now: Date): string {
  const off = serverTime === null ? 0 : Math.abs(serverTime - now.getTime());
  const aboutTime = refusal.code === 'expired' || refusal.code === 'root-expired';
  return aboutTime && off > DAY ? 'clock-wrong' : refusal.code;
}

async function fetchSnapshot(feedUrl: string, head: Head): Promise<Uint8Array<ArrayBuffer>> {
  return (await fetchBytes(`${feedUrl}s/${head.snapshot.sha256}`, { maxBytes: head.snapshot.bytes })).bytes;
}

/**
 * Fetches, verifies and stores the list by TUF's order: roots, head, snapshot. Nothing stored is touched before
 * everything has been verified, and then in one transaction.
 */
export async function syncFeed(config: Build, now: Date = new Date()): Promise<SyncOutcome> {
  if (!config.feedUrl || !config.root) return { changed: false, problem: null };
  const { feedUrl } = config;
  let serverTime: number | null = null;
  try {
    const stored = await loadList(feedUrl);
    const shipped = await trustedRoot(config.root, stored);
    // The head first: its answer carries the server's clock, which tells an expired root from a wrong device clock.
    const answer = await fetchBytes(`${feedUrl}head.json`, { maxBytes: LIMITS.headBytes, revalidate: true });
    serverTime = answer.date;
    const trusted = await newestRoot(feedUrl, shipped, now.toISOString());
    const last = await lastHead(stored, trusted);
    const headText = text(answer.bytes);
    const head = await verifyHead(headText, trusted.root, { now: now.toISOString(), last });
    const current = stored && last?.snapshot.sha256 === head.snapshot.sha256 ? stored.snapshot : null;
    const snapshot = current ?? (await fetchSnapshot(feedUrl, head));
    await verifySnapshot(snapshot, head);
    const list = { root: trusted.text, head: headText, snapshot, checked: now.toISOString() };
    await saveList(feedUrl, list).catch(() => {
      throw new FetchFailure('storage-full');
    });
    return { changed: current === null, problem: null };
  } catch (error) {
    if (error instanceof FeedRefusal) return { changed: false, problem: explain(error, serverTime, now) };
    if (error instanceof FetchFailure) return { changed: false, problem: error.code };
    // A fatal TextDecoder: the file is no text.
    if (error instanceof TypeError) return { changed: false, problem: 'malformed' };
    throw error;
  }
}
