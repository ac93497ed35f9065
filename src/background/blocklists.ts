import type { Build } from '../browser';
import type { FeedChoice, FeedState, ListHit } from '../contract/feed';
import type { Identity } from '../contract/identity';
import { Blocklist, forgetOthers, questionsOf } from './blocklist';
import { chosenFeeds, ownSource, sourceOf } from './feed-source';

const NOT_CONFIGURED: FeedState = {
  state: 'not-configured',
  version: null,
  entries: null,
  checked: null,
  expires: null,
  problem: null,
};

interface Chosen {
  choice: FeedChoice;
  managed: boolean;
  list: Blocklist;
}

/** All lists side by side: the package's own, the administrator's and the reader's. Each hit names its list. */
export class Blocklists {
  readonly #own: Blocklist | null;
  #others: Promise<Chosen[]> | null = null;

  constructor(config: Build) {
    const source = ownSource(config);
    this.#own = source && new Blocklist(source);
  }

  #chosen(): Promise<Chosen[]> {
    this.#others ??= chosenFeeds().then(
      (feeds) => feeds.map((feed) => ({ ...feed, list: new Blocklist(sourceOf(feed.choice)) })),
      () => {
        this.#others = null;
        return [];
      },
    );
    return this.#others;
  }

  async #all(): Promise<Blocklist[]> {
    return [...(this.#own ? [this.#own] : []), ...(await this.#chosen()).map(({ list }) => list)];
  }

  /** Other lists were chosen: forget what is kept of those that are gone. */
  async changed(): Promise<void> {
    this.#others = null;
    const lists = await this.#all();
    await forgetOthers(lists.map(({ source }) => source.key));
  }

  /** Hits of several groups of contact points (one a posting), asked of every list at once; in the groups' order. */
  async hits(groups: readonly (readonly Identity[])[], now: Date = new Date()): Promise<ListHit[][]> {
    const hits: ListHit[][] = groups.map(() => []);
    const asked = groups.map(questionsOf);
    const groupOf = new Map<Identity, number>();
    for (const [group, questions] of asked.entries()) {
      for (const { identity } of questions) groupOf.set(identity, group);
    }
    for (const list of await this.#all()) {
      for (const hit of await list.hits(asked.flat(), now)) hits[groupOf.get(hit.identity)!]!.push(hit);
    }
    return hits;
  }

  /** Fetches every list now, or only those that are due. True if another list is in use afterwards. */
  async sync({ due = false }: { due?: boolean } = {}): Promise<boolean> {
    const now = Date.now();
    let changed = false;
    for (const list of await this.#all()) {
      if (due && (await list.due()) > now) continue;
      try {
        if (await list.sync()) changed = true;
      } catch (error) {
        // One list must not keep the others from being fetched.
        console.error(`${list.source.name ?? 'the list'} could not be fetched`, error);
      }
    }
    return changed;
  }

  /** When the first list wants to be fetched, in epoch milliseconds; null without a list. */
  async due(): Promise<number | null> {
    const lists = await this.#all();
    const times = await Promise.all(lists.map((list) => list.due()));
    return times.length === 0 ? null : Math.min(...times);
  }

  /** What a person is told about the package's list. */
  async state(): Promise<FeedState> {
    return this.#own?.state() ?? NOT_CONFIGURED;
  }

  /** The same for all others. */
  async others(): Promise<{ choice: FeedChoice; managed: boolean; state: FeedState }[]> {
    const chosen = await this.#chosen();
    return Promise.all(
      chosen.map(async ({ choice, managed, list }) => ({ choice, managed, state: await list.state() })),
    );
  }
}
