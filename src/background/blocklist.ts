import * as z from 'zod/mini';
import { type Build, dropList, item, loadList } from '../browser';
import { entryKindOf, type FeedState, type Head, type ListHit } from '../contract/feed';
import type { Identity } from '../contract/identity';
import { isNeverListed } from '../engine';
import { FeedRefusal, lookupAll, parseTrustedRoot, readHead, type Snapshot, verifySnapshot } from '../feed';
import { DAY, today } from './clock';
import { syncFeed } from './sync-feed';

/** Days after its expiry for which a list still counts fully; later hits are old information. */
const OLD_AFTER_DAYS = 30;

/** Fetch failures that say nothing about the list's honesty. */
const isNetworkProblem = (problem: string) =>
  problem === 'offline' || problem.startsWith('http-') || problem === 'storage-full';

interface Loaded {
  head: Head;
  snapshot: Snapshot;
  checked: string;
}

/** The list on the device: loaded once per life of the worker, verified again when loaded. */
export class Blocklist {
  #loaded: Promise<Loaded | null> | null = null;
  #running: Promise<boolean> | null = null;
  readonly #problem = item('feed-problem', z.nullable(z.string()), null);

  constructor(readonly config: Build) {}

  get #feedUrl(): string | null {
    return this.config.root === null ? null : this.config.feedUrl;
  }

  async #load(): Promise<Loaded | null> {
    const feedUrl = this.#feedUrl;
    const stored = feedUrl === null ? null : await loadList(feedUrl);
    if (feedUrl === null || !stored) return null;
    try {
      const root = await parseTrustedRoot(stored.root);
      // Expiry is judged apart: a list that has grown old is told so, not thrown away.
      const head = await readHead(stored.head, root);
      return { head, snapshot: await verifySnapshot(stored.snapshot, head), checked: stored.checked };
    } catch (error) {
      if (!(error instanceof FeedRefusal)) throw error;
      // The browser damaged what it kept. Missing means "fetch again", never "nothing is listed".
      await dropList(feedUrl);
      return null;
    }
  }

  #current(): Promise<Loaded | null> {
    this.#loaded ??= this.#load().catch(() => {
      this.#loaded = null;
      return null;
    });
    return this.#loaded;
  }

  /** Entries for those identities that are listed and not expired. Asks nobody. */
  async hits(identities: readonly Identity[], now: Date = new Date()): Promise<ListHit[]> {
    const list = await this.#current();
    if (!list || this.#feedUrl === null) return [];
    const old = now.getTime() - Date.parse(list.head.expires) > OLD_AFTER_DAYS * DAY;
    const asked = identities.flatMap((identity) => {
      const kind = entryKindOf(identity.kind);
      return kind === null || isNeverListed(kind, identity.value) ? [] : [{ identity, kind, value: identity.value }];
    });
    const entries = await lookupAll(list.snapshot, asked);
    const hits: ListHit[] = [];
    for (const [index, { identity }] of asked.entries()) {
      const entry = entries[index];
      if (entry && entry.expires >= today(now)) hits.push({ identity, entry, feed: list.head.feed, old });
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
    const outcome = await syncFeed(this.config);
    await this.#problem.set(outcome.problem).catch(() => undefined);
    if (outcome.problem === null) this.#loaded = null;
    return outcome.changed;
  }

  /** What a person is told about the list. */
  async state(now: Date = new Date()): Promise<FeedState> {
    const none = { version: null, entries: null, checked: null, expires: null };
    if (this.#feedUrl === null) return { ...none, state: 'not-configured', problem: null };
    const [list, problem] = [await this.#current(), await this.#problem.get()];
    const refused = problem !== null && !isNetworkProblem(problem);
    if (!list) {
      const state = refused ? 'refused' : problem !== null ? 'offline' : 'never-synced';
      return { ...none, state, problem };
    }
    const { version, entries, expires } = list.head;
    const facts = { version, entries, checked: list.checked, expires, problem };
    if (refused) return { ...facts, state: 'refused' };
    if (now.getTime() > Date.parse(expires)) return { ...facts, state: 'stale' };
    return { ...facts, state: problem === null ? 'fresh' : 'offline' };
  }
}
