import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isNeverListed } from '../../../src/engine';
import { buildFeed, type SigningKey, signRoot } from '../../../src/feed';
import { chance, makeEntry, makeKey, makeKeys, makeRoot } from '../../feed/make';

const DAY = 86_400_000;
/** More than 64 KiB as a snapshot: browsers keep larger values of IndexedDB in files of their own. */
const ENTRIES = 9_000;

/** How a client of the version before gets to a version. */
export type Way = 'delta' | 'snapshot';

export interface Version {
  version: number;
  way: Way;
  /** The root it is signed under. */
  root: number;
  head: string;
  sha256: string;
  bytes: Uint8Array;
  entries: number;
  /** Its delta, where it has one. */
  deltas: { name: string; bytes: Uint8Array }[];
}

/** Listed in every version, each time under another case: the version's number. */
export const ALWAYS = 'in_every_version';
/** Listed in this version only. */
export const onlyIn = (version: number) => `only_in_version_${version}`;

const instant = (days: number) => new Date(Date.now() + days * DAY).toISOString();
const day = (days: number) => instant(days).slice(0, 10);

const pastOf = ({ version, sha256, entries }: Version) => ({
  version,
  issued: instant(0),
  snapshot: sha256,
  entries,
});

/** A real list, signed and published again and again: with a delta from the version before, or without one. */
export class Lists {
  readonly roots: string[] = [];
  readonly versions: Version[] = [];
  #rootKeys: SigningKey[] = [];
  #headKey!: SigningKey;
  #handles: number[] = [];
  #last = 0;
  readonly #chance: () => number;

  private constructor(seed: number) {
    this.#chance = chance(seed);
  }

  static async create(seed: number): Promise<Lists> {
    const lists = new Lists(seed);
    lists.#rootKeys = await makeKeys(3);
    lists.#headKey = await makeKey();
    await lists.#sign();
    lists.#handles = Array.from({ length: ENTRIES }, () => lists.#fresh());
    await lists.next('snapshot');
    return lists;
  }

  get newest(): Version {
    return this.versions.at(-1)!;
  }

  #fresh(): number {
    this.#last += 1;
    return this.#last;
  }

  #root() {
    return makeRoot(this.#rootKeys, [this.#headKey], { version: this.roots.length, expires: instant(365) });
  }

  async #sign(): Promise<void> {
    const root = makeRoot(this.#rootKeys, [this.#headKey], { version: this.roots.length + 1, expires: instant(365) });
    this.roots.push(await signRoot(root, this.#rootKeys));
  }

  /** Publishes the next version; with `rotate` under a new root. */
  async next(way: Way, rotate = false): Promise<Version> {
    if (rotate) await this.#sign();
    const share = way === 'delta' ? 0.01 : 0.2;
    this.#handles = this.#handles.map((handle) => (this.#chance() < share ? this.#fresh() : handle));
    const version = this.versions.length + 1;
    const dates = { reviewed: day(-3), expires: day(100) };
    const built = await buildFeed({
      root: this.#root(),
      entries: [
        ...this.#handles.map((handle) => makeEntry({ ...dates, value: `handle_${handle}`, case: handle })),
        makeEntry({ ...dates, value: ALWAYS, case: version }),
        makeEntry({ ...dates, value: onlyIn(version), case: version }),
      ],
      version,
      issued: instant(0),
      expires: instant(7),
      headKey: this.#headKey,
      audit: null,
      neverListed: isNeverListed,
      // A client that is too far behind finds no delta either.
      sources: way === 'delta' ? this.versions.slice(-1).map(pastOf) : [],
      snapshotOf: async () => this.newest.bytes,
    });
    if (built.deltas.length !== (way === 'delta' ? 1 : 0)) throw new Error(`no ${way} to version ${version}`);
    const { head, snapshot, deltas, listed } = built;
    const made: Version = {
      version,
      way,
      root: this.roots.length,
      head,
      sha256: snapshot.name,
      bytes: snapshot.bytes,
      entries: listed,
      deltas,
    };
    this.versions.push(made);
    return made;
  }

  /** Writes the newest version's files under `folder`, the head last. */
  publish(folder: string): void {
    const { sha256, bytes, deltas, head } = this.newest;
    const write = (path: string, content: Uint8Array | string) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    };
    write(`root/${this.roots.length}.json`, this.roots.at(-1)!);
    write(`s/${sha256}`, bytes);
    for (const { name, bytes: delta } of deltas) write(`d/${name}`, delta);
    write('head.json', head);
  }
}
