import { dropFeed, item, keptFeeds, loadFeed, loadSnapshot } from '../browser';
import { type EntryKind, entryKindOf, type FeedState, type Head, type ListHit } from '../contract/feed';
import type { Identity } from '../contract/identity';
import { isNeverListed } from '../engine';
import { FeedRefusal, lookupAll, parseTrustedRoot, readHead, type Snapshot, verifySnapshot } from '../feed';
import { DAY, HOUR, MINUTE, SECOND, today } from './clock';
import { FeedAttempts, type FeedSource } from './feed-source';
import { isNetworkProblem, syncFeed } from './sync-feed';

/** Days after its expiry for which a list still counts fully; later hits are old information. */
const OLD_AFTER_DAYS = 30;
/** After a failure the next attempt comes after this, then twice this and so on. */
const FIRST_RETRY = 15 * MINUTE;
const LAST_RETRY = 6 * HOUR;
/** A server that wants longer than this is not believed. */
const LONGEST_WAIT = DAY;

const attempts = item('feed-attempts', FeedAttempts, {});

interface Loaded {
  head: Head;
  snapshot: Snapshot;
  checked: string | null;
}

/** What is asked of every list: contact points that may be listed at all. */
export interface Question {
  identity: Identity;
  kind: EntryKind;
  value: string;
}

/** Contact points that are worth a question: publishable kinds, and nothing on the never-list. */
export function questionsOf(identities: readonly Identity[]): Question[] {
  return identities.flatMap((identity) => {
    const kind = entryKindOf(identity.kind);
    return kind === null || isNeverListed(kind, identity.value) ? [] : [{ identity, kind, value: identity.value }];
  });
}

/** When to ask again after `failures` in a row (0: it went well), with a tenth of chance either way. */
export function nextAttempt(failures: number, retryAfter: number | null, chance: () => number): number {
  const usual = failures === 0 ? HOUR : Math.min(LAST_RETRY, FIRST_RETRY * 2 ** (failures - 1));
  // Clients that started together must not all ask together.
  const wait = usual * (0.9 + chance() * 0.2);
  return Math.max(wait, Math.min(LONGEST_WAIT, (retryAfter ?? 0) * SECOND));
}

/** One list on the device: loaded once per life of the worker, its signature and hash checked again when loaded. */
export class Blocklist {
  #loaded: Promise<Loaded | null> | null = null;
  #running: Promise<boolean> | null = null;

  constructor(readonly source: FeedSource) {}

  async #open(version: { root: string; head: string; sha256: string }): Promise<Omit<Loaded, 'checked'> | null> {
    try {
      // Expiry is judged apart: a list that has grown old is told so, not thrown away.
      const head = await readHead(version.head, await parseTrustedRoot(version.root));
      const bytes = await loadSnapshot(this.source.key, head.snapshot.sha256);
      return bytes && { head, snapshot: await verifySnapshot(bytes, head, { known: true }) };
    } catch (error) {
      if (error instanceof FeedRefusal) return null;
      throw error;
    }
  }

  /** The first list of the package, under the root it came with. */
  async #seed(): Promise<Loaded | null> {
    const { root, seed } = this.source;
    if (!seed || !('text' in root)) return null;
    try {
      const { head: text, snapshot } = await seed();
      const head = await readHead(text, await parseTrustedRoot(root.text));
      return { head, snapshot: await verifySnapshot(snapshot, head), checked: null };
    } catch (error) {
      console.error('the list in the package is of no use', error);
      return null;
    }
  }

  async #load(): Promise<Loaded | null> {
    const stored = await loadFeed(this.source.key);
    const current = stored?.current && (await this.#open(stored.current));
    if (current && stored?.current) return { ...current, checked: stored.current.checked };
    // Gone or damaged. Missing means "fetch again", never "nothing is listed": meanwhile the one before, or the package's.
    if (stored?.current) void this.sync();
    const previous = stored?.previous && (await this.#open(stored.previous));
    return previous ? { ...previous, checked: null } : this.#seed();
  }

  #current(): Promise<Loaded | null> {
    this.#loaded ??= this.#load().then(
      (list) => {
        if (!list) this.#loaded = null;
        return list;
      },
      () => {
        // The browser's database did not open: the package's list is better than none.
        this.#loaded = null;
        return this.#seed();
      },
    );
    return this.#loaded;
  }

  /** Entries for those questions that are listed and not expired. Asks nobody. */
  async hits(asked: readonly Question[], now: Date = new Date()): Promise<ListHit[]> {
    const list = asked.length > 0 ? await this.#current() : null;
    if (!list) return [];
    const old = now.getTime() - Date.parse(list.head.expires) > OLD_AFTER_DAYS * DAY;
    const entries = await lookupAll(list.snapshot, asked);
    const hits: ListHit[] = [];
    for (const [index, { identity }] of asked.entries()) {
      const entry = entries[index];
      const feed = this.source.name ?? list.head.feed;
      if (entry && entry.expires >= today(now)) hits.push({ identity, entry, feed, old });
    }
    return hits;
  }

  /** Fetches the list now. True if another list is in use afterwards. Two calls at once are one. */
  sync(): Promise<boolean> {
    this.#running ??= this.#sync().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #sync(): Promise<boolean> {
    const { key } = this.source;
    const now = new Date();
    const outcome = await syncFeed(this.source, now);
    const failures = outcome.problem === null ? 0 : ((await attempts.get())[key]?.failures ?? 0) + 1;
    const next = now.getTime() + nextAttempt(failures, outcome.retryAfter, Math.random);
    await attempts
      .update((known) => ({ ...known, [key]: { problem: outcome.problem, failures, next } }))
      .catch(() => undefined);
    if (outcome.problem === null) this.#loaded = null;
    return outcome.changed;
  }

  /** When this list wants to be fetched next, in epoch milliseconds; 0 for at once. */
  async due(): Promise<number> {
    const next = (await attempts.get())[this.source.key]?.next ?? 0;
    // Further ahead than we ever wait: it was noted under a clock that went wrong.
    return next > Date.now() + 2 * LONGEST_WAIT ? 0 : next;
  }

  /** What a person is told about the list. */
  async state(now: Date = new Date()): Promise<FeedState> {
    const list = await this.#current();
    const problem = (await attempts.get())[this.source.key]?.problem ?? null;
    const refused = problem !== null && !isNetworkProblem(problem);
    if (!list) {
      const state = refused ? 'refused' : problem !== null ? 'offline' : 'never-synced';
      return { version: null, entries: null, checked: null, expires: null, state, problem };
    }
    const { version, entries, expires } = list.head;
    const facts = { version, entries, checked: list.checked, expires, problem };
    if (refused) return { ...facts, state: 'refused' };
    if (now.getTime() > Date.parse(expires)) return { ...facts, state: 'stale' };
    return { ...facts, state: problem === null ? 'fresh' : 'offline' };
  }
}

/** Forgets what is kept of lists that are no longer chosen. */
export async function forgetOthers(keys: readonly string[]): Promise<void> {
  for (const key of await keptFeeds()) if (!keys.includes(key)) await dropFeed(key);
  await attempts.update((known) => Object.fromEntries(Object.entries(known).filter(([key]) => keys.includes(key))));
}
