import type { Head, Root } from '../../src/contract/feed';
import {
  buildFeed,
  deltaSources,
  FeedRefusal,
  followRoots,
  hopsTo,
  openBetween,
  type PastVersion,
  type Snapshot,
  signRoot,
  verifyDelta,
  verifyHead,
  verifySnapshot,
} from '../../src/feed';
import type { LivingList } from './living-list';
import { makeKey, makeRoot, NOW, type TestFeed } from './make';
import { Refused } from './second-reader/reader.mjs';
import { asText, bytesOf } from './two-readers';

/** A published feed: its files, and what its publisher knows. */
export class Server {
  readonly files = new Map<string, Uint8Array>();
  readonly past: PastVersion[] = [];
  asked: string[] = [];
  root: Root;
  rootKeys: TestFeed['rootKeys'];
  headKey: TestFeed['headKey'];
  #at = Date.parse(NOW);

  constructor(
    own: TestFeed,
    readonly list: LivingList,
  ) {
    this.root = own.root;
    this.rootKeys = own.rootKeys;
    this.headKey = own.headKey;
    this.files.set('root/1.json', bytesOf(own.rootText));
  }

  get now(): string {
    return new Date(this.#at).toISOString();
  }

  readonly get = async (path: string): Promise<Uint8Array | null> => {
    this.asked.push(path);
    return this.files.get(path) ?? null;
  };

  /** One more version, some hours later; with `version`, under that number. */
  async publish(most: number, version = (this.past.at(-1)?.version ?? 0) + 1): Promise<void> {
    this.#at += 3_600_000 * (1 + this.list.below(20));
    const issued = this.now;
    const expires = new Date(this.#at + 7 * 86_400_000).toISOString();
    const built = await buildFeed({
      ...{ root: this.root, headKey: this.headKey, version, issued, expires, audit: null },
      entries: this.list.step(most).map((entry) => ({ ...entry, expires: '2027-01-30', reviewed: '2026-10-05' })),
      neverListed: () => false,
      sources: deltaSources(this.past, issued),
      snapshotOf: async ({ snapshot }) => this.files.get(`s/${snapshot}`) ?? null,
    });
    this.files.set(`s/${built.snapshot.name}`, built.snapshot.bytes);
    for (const { name, bytes } of built.deltas) this.files.set(`d/${name}`, bytes);
    this.files.set('head.json', bytesOf(built.head));
    this.past.push({ version, issued, snapshot: built.snapshot.name, entries: built.listed });
  }

  async rotate({ heads }: { heads: boolean }): Promise<void> {
    const rootKeys = [...this.rootKeys.slice(1), await makeKey()];
    if (heads) this.headKey = await makeKey();
    const root = makeRoot(rootKeys, [this.headKey], { version: this.root.version + 1 });
    this.files.set(
      `root/${root.version}.json`,
      bytesOf(await signRoot(root, [...new Set([...this.rootKeys, ...rootKeys])])),
    );
    this.root = root;
    this.rootKeys = rootKeys;
  }
}

/** What a client asks: files by path, and the time. */
export interface Host {
  readonly now: string;
  readonly get: (path: string) => Promise<Uint8Array | null>;
}

/** The first reader's rules, strung together like a client. Throws a refusal, or `missing` for a file that is not there. */
export class FirstClient {
  /** The newest head ever accepted, unless it was forgotten. */
  last: Head | null = null;
  current: { head: Head; snapshot: Snapshot } | null = null;
  /** The kept roots as they were served. */
  readonly rootTexts: string[] = [];
  constructor(public root: Root) {}

  async sync(host: Host): Promise<'same' | 'delta' | 'snapshot'> {
    const get = async (version: number) => {
      const bytes = await host.get(`root/${version}.json`);
      return bytes && asText(bytes);
    };
    await followRoots(this.root, get, host.now, async ({ root, text, forget }) => {
      this.root = root;
      this.rootTexts.push(text);
      if (forget) this.last = null;
    });
    const text = asText(await needed(host, 'head.json'));
    const head = await verifyHead(text, this.root, { now: host.now, last: this.last });
    this.last = head;
    const { current } = this;
    if (current?.head.snapshot.sha256 === head.snapshot.sha256) {
      this.current = { ...current, head };
      return 'same';
    }
    const made = current && (await this.#byDelta(host, current, head));
    const bytes = made ?? (await needed(host, `s/${head.snapshot.sha256}`));
    this.current = { head, snapshot: await verifySnapshot(bytes, head) };
    return made ? 'delta' : 'snapshot';
  }

  async #byDelta(host: Host, current: { head: Head; snapshot: Snapshot }, head: Head): Promise<Uint8Array | null> {
    let old = current.snapshot;
    try {
      for (const { from, to, bytes } of hopsTo(head, current.head.version)) {
        const delta = await host.get(`d/${from}-${to}`);
        if (!delta || delta.length > bytes) return null;
        if (to === head.version) return await verifyDelta(old, delta, head);
        old = openBetween(old, delta, head);
      }
      return null;
    } catch (error) {
      if (error instanceof FeedRefusal) return null;
      throw error;
    }
  }
}

async function needed(host: Host, path: string): Promise<Uint8Array> {
  const bytes = await host.get(path);
  if (!bytes) throw new Refused('missing', path);
  return bytes;
}
