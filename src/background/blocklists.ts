import type { Build } from '../browser';
import type { FeedChoice, FeedState, ListHit } from '../contract/feed';
import type { Identity } from '../contract/identity';
import { Blocklist, forgetOthers, questionsOf } from './blocklist';
import { chosenFeeds, OWN_FEED, ownSource, sourceOf } from './feed-source';

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
  /** Lists by their whole choice: one that stays chosen stays the same, with what it is doing at the moment. */
  #known = new Map<string, Blocklist>();

  constructor(config: Build) {
    const source = ownSource(config);
    this.#own = source && new Blocklist(source);
  }

  #chosen(): Promise<Chosen[]> {
    this.#others ??= chosenFeeds().then(
      (feeds) => {
        const chosen = feeds.map((feed) => ({ ...feed, list: this.#listOf(feed.choice) }));
        this.#known = new Map(chosen.map(({ choice, list }) => [JSON.stringify(choice), list]));
        return chosen;
      },
      (error: unknown) => {
        this.#others = null;
        throw error;
      },
    );
    return this.#others;
  }

  #listOf(choice: FeedChoice): Blocklist {
    return this.#known.get(JSON.stringify(choice)) ?? new Blocklist(sourceOf(choice));
  }

  /** Where the choices cannot be read, the package's list works on alone. */
  async #all(): Promise<Blocklist[]> {
    const chosen = await this.#chosen().catch((): Chosen[] => []);
    return [...(this.#own ? [this.#own] : []), ...chosen.map(({ list }) => list)];
  }

  /** Other lists were chosen: forget what is kept of those that are gone. Not if nobody can say which. */
  async changed(): Promise<void> {
    this.#others = null;
    const chosen = await this.#chosen();
    await forgetOthers([OWN_FEED, ...chosen.map(({ list }) => list.source.key)]);
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
      // One list that cannot be asked must not silence the others, nor the ad's own words.
      const found = await list.hits(asked.flat(), now).catch((error: unknown) => {
        console.error(`${list.source.name ?? 'the list'} could not be asked`, error);
        return [];
      });
      for (const hit of found) hits[groupOf.get(hit.identity)!]!.push(hit);
    }
    return hits;
  }

  /** Fetches every list now, or only those that are due. True if another list is in use afterwards. */
  async sync({ due = false }: { due?: boolean } = {}): Promise<boolean> {
    const now = Date.now();
    // Side by side: a server that takes its time must not keep the other lists waiting.
    const changed = await Promise.all(
      (await this.#all()).map(async (list) => (due && (await list.due()) > now ? false : list.sync())),
    );
    return changed.includes(true);
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
    const chosen = await this.#chosen().catch((): Chosen[] => []);
    return Promise.all(
      chosen.map(async ({ choice, managed, list }) => ({ choice, managed, state: await list.state() })),
    );
  }
}
