import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry, Head, Root } from '../../../src/contract/feed';
import { buildFeed, deltaSources, type PastVersion, type SigningKey, sha256Hex, signRoot } from '../../../src/feed';
import { makeKey, makeKeys, makeRoot } from '../../feed/make';

const DAY = 86_400_000;
const iso = (time: number) => new Date(time).toISOString();

/** A contact point on a list, reviewed forty days ago. */
export function entry(over: Partial<Entry> = {}): Entry {
  return {
    kind: 'telegram',
    value: 'jangteo_demo77',
    reason: 'overseas-confinement',
    level: 'danger',
    reviewed: iso(Date.now() - 40 * DAY).slice(0, 10),
    expires: iso(Date.now() + 90 * DAY).slice(0, 10),
    case: 31,
    ...over,
  };
}

/** So many invented handles, for a list of some size. */
export function crowd(count: number, from = 0): Entry[] {
  return Array.from({ length: count }, (_, i) => entry({ value: `crowd_${from + i}_jobs`, case: 100 + from + i }));
}

interface Version {
  /** Milliseconds since the epoch; now by default. */
  issued?: number;
  /** How long the head lasts from then on, in milliseconds; a week by default. */
  lasts?: number;
  version?: number;
}

/**
 * A publisher with real keys that writes the files of a list into a folder, version after version, as `lurewatch publish`
 * does: roots, snapshot, deltas, head last.
 */
export class Publisher {
  readonly roots: string[] = [];
  /** Every head that was published, by its version. */
  readonly heads = new Map<number, string>();
  #past: PastVersion[] = [];
  #previous: Head | undefined;

  private constructor(
    readonly folder: string,
    readonly rootKeys: SigningKey[],
    public headKey: SigningKey,
    public root: Root,
  ) {}

  static async create(folder: string, feed = 'e2e-list'): Promise<Publisher> {
    const [rootKeys, headKey] = [await makeKeys(3), await makeKey()];
    const expires = iso(Date.now() + 365 * DAY);
    const publisher = new Publisher(folder, rootKeys, headKey, makeRoot(rootKeys, [headKey], { feed, expires }));
    await Promise.all(['root', 's', 'd'].map((part) => mkdir(join(folder, part), { recursive: true })));
    await publisher.#writeRoot(rootKeys);
    return publisher;
  }

  /** Path of the first root: what a package is built with. */
  get rootFile(): string {
    return join(this.folder, 'root', '1.json');
  }

  /** What an organisation tells its people: the SHA-256 of the first root. */
  fingerprint(): Promise<string> {
    return sha256Hex(new TextEncoder().encode(this.roots[0]!));
  }

  async #writeRoot(signers: SigningKey[]): Promise<void> {
    const text = await signRoot(this.root, signers);
    this.roots.push(text);
    await writeFile(join(this.folder, 'root', `${this.root.version}.json`), text);
  }

  /** The next root, by the same root keys; where `stolen`, with a new key for heads. */
  async rotate({ stolen = false, expires = iso(Date.now() + 365 * DAY) } = {}): Promise<void> {
    if (stolen) {
      this.headKey = await makeKey();
      // What a thief published says nothing about the versions to come.
      this.#previous = undefined;
    }
    const { feed, version } = this.root;
    this.root = makeRoot(this.rootKeys, [this.headKey], { feed, version: version + 1, expires });
    await this.#writeRoot(this.rootKeys);
  }

  /** Publishes the next version; answers its head. */
  async publish(entries: Entry[], { issued = Date.now(), lasts = 7 * DAY, ...over }: Version = {}): Promise<Head> {
    const version = over.version ?? (this.#previous?.version ?? 0) + 1;
    const sources = deltaSources(this.#past, iso(issued));
    const built = await buildFeed({
      root: this.root,
      entries,
      version,
      issued: iso(issued),
      expires: iso(issued + lasts),
      headKey: this.headKey,
      audit: null,
      // A list of somebody else's may hold what ours never would.
      neverListed: () => false,
      previous: this.#previous,
      sources,
      snapshotOf: async ({ snapshot }) => new Uint8Array(await readFile(join(this.folder, 's', snapshot))),
    });
    await writeFile(join(this.folder, 's', built.snapshot.name), built.snapshot.bytes);
    for (const { name, bytes } of built.deltas) await writeFile(join(this.folder, 'd', name), bytes);
    await this.#writeHead(built.head);
    this.heads.set(version, built.head);
    const head: Head = JSON.parse(Buffer.from(JSON.parse(built.head).payload, 'base64').toString());
    this.#past.push({ version, issued: iso(issued), snapshot: built.snapshot.name, entries: built.listed });
    this.#previous = head;
    return head;
  }

  /** Puts an older head in front again, as a rollback or a stale cache does. */
  async putBack(version: number): Promise<void> {
    await this.#writeHead(this.heads.get(version)!);
  }

  /** In one step: a browser may be asking at this moment. */
  async #writeHead(text: string): Promise<void> {
    const path = join(this.folder, 'head.json');
    await writeFile(`${path}.new`, text);
    await rename(`${path}.new`, path);
  }
}
