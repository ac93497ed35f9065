import { dropFeed, item, keptFeeds, loadFeed, staysAwake } from '../browser';
import { type EntryKind, entryKindOf, type FeedState, type ListHit } from '../contract/feed';
import type { Identity } from '../contract/identity';
import { isNeverListed } from '../engine';
import { lookupAll } from '../feed';
import { DAY, HOUR, MINUTE, SECOND, today } from './clock';
import { FeedAttempts, type FeedSource } from './feed-source';
import { type OpenList, openKept, openSeed } from './kept-list';
import { isNetworkProblem, type SyncOutcome, syncFeed } from './sync-feed';

/** Days after its expiry for which a list still counts fully; later hits are old information. */
const OLD_AFTER_DAYS = 30;
/** After a failure the next attempt comes after this, then twice this and so on. */
const FIRST_RETRY = 15 * MINUTE;
const LAST_RETRY = 6 * HOUR;
/** A server that wants longer than this is not believed. */
const LONGEST_WAIT = DAY;

const attempts = item('feed-attempts', FeedAttempts, {});

interface Loaded extends OpenList {
  /** ISO instant of the last good check; null for the package's list, which nobody has asked about yet. */
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
  /** As noted in storage; kept here too, since a full device notes nothing. */
  #next = 0;
  #healed = false;

  constructor(readonly source: FeedSource) {}

  async #load(): Promise<Loaded | null> {
    const { key } = this.source;
    const stored = await loadFeed(key).catch(() => null);
    const current = await openKept(key, stored?.current);
    if (current && stored?.current) return { ...current, checked: stored.current.checked };
    // Gone or damaged. Missing means "fetch again", never "nothing is listed": meanwhile the one before, or the package's.
    void this.#heal();
    const previous = await openKept(key, stored?.previous);
    if (previous && stored?.previous) return { ...previous, checked: stored.previous.checked };
    const seed = await openSeed(this.source);
    return seed && { ...seed, checked: null };
  }

  async #heal(): Promise<void> {
    // Once a life of the worker: a device that loses what it was given would be given it with every page.
    if (this.#healed) return;
    this.#healed = true;
    const last = (await attempts.get().catch(() => ({}) as FeedAttempts))[this.source.key];
    // After a failure, and before the first attempt, the alarm brings the next one.
    if (last?.problem === null) await this.sync();
  }

  #current(): Promise<Loaded | null> {
    this.#loaded ??= this.#load().then((list) => {
      if (!list) this.#loaded = null;
      return list;
    });
    return this.#loaded;
  }

  /** Entries for those questions that are listed and not expired. Asks nobody. */
  async hits(asked: readonly Question[], now: Date = new Date()): Promise<ListHit[]> {
    const list = asked.length > 0 ? await this.#current() : null;
    if (!list) return [];
    // Signed, so it is at least that late, whatever the device's clock says.
    const time = new Date(Math.max(now.getTime(), Date.parse(list.head.issued)));
    const old = time.getTime() - Date.parse(list.head.expires) > OLD_AFTER_DAYS * DAY;
    const entries = await lookupAll(list.snapshot, asked);
    const hits: ListHit[] = [];
    for (const [index, { identity }] of asked.entries()) {
      const entry = entries[index];
      const { name } = this.source;
      const hit = entry && entry.expires > today(time);
      if (hit) hits.push({ identity, entry, feed: list.head.feed, ...(name === null ? {} : { name }), old });
    }
    return hits;
  }

  /** Fetches the list now. True if another list is in use afterwards. Two calls at once are one. */
  sync(): Promise<boolean> {
    this.#running ??= staysAwake(this.#sync()).finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #sync(): Promise<boolean> {
    const { key } = this.source;
    const now = new Date();
    const outcome = await syncFeed(this.source, now).catch((error: unknown): SyncOutcome => {
      console.error('the list could not be fetched', error);
      return { changed: false, problem: 'unknown', retryAfter: null };
    });
    const failures = outcome.problem === null ? 0 : ((await attempts.get())[key]?.failures ?? 0) + 1;
    const next = Date.now() + nextAttempt(failures, outcome.retryAfter, Math.random);
    this.#next = next;
    await attempts
      .update((known) => ({ ...known, [key]: { problem: outcome.problem, failures, next } }))
      .catch(() => undefined);
    if (outcome.problem === null) this.#loaded = null;
    return outcome.changed;
  }

  /** When this list wants to be fetched next, in epoch milliseconds; 0 for at once. */
  async due(): Promise<number> {
    const next = Math.max((await attempts.get())[this.source.key]?.next ?? 0, this.#next);
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
    const stale = now.getTime() > Date.parse(expires);
    // A server that has nothing newer than what has run out here too does not try to slip us anything.
    if (refused && !(stale && problem === 'expired')) return { ...facts, state: 'refused' };
    if (stale) return { ...facts, state: 'stale' };
    if (problem !== null) return { ...facts, state: 'offline' };
    return { ...facts, state: list.checked === null ? 'never-synced' : 'fresh' };
  }
}

/** Forgets what is kept of lists that are no longer chosen. */
export async function forgetOthers(keys: readonly string[]): Promise<void> {
  for (const key of await keptFeeds()) if (!keys.includes(key)) await dropFeed(key);
  await attempts.update((known) => Object.fromEntries(Object.entries(known).filter(([key]) => keys.includes(key))));
}
