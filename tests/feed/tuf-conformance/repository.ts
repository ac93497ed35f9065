import { expect } from 'vitest';
import { HEAD_TYPE, type Head, type Root } from '../../../src/contract/feed';
import { encode, parseTrustedRoot, type SigningKey, signRoot } from '../../../src/feed';
import { makeEntry, makeHead, makeKeys, makeRoot, NOW, signPayload } from '../make';
import { FirstClient, type Host } from '../published-feed';
import * as second from '../second-reader/reader.mjs';
import { asText, both, bytesOf, sha256 } from '../two-readers';

const A_DAY = 86_400_000;
export const later = (days: number) => new Date(Date.parse(NOW) + days * A_DAY).toISOString();

/** A repository that signs whatever it is told to. */
export class Repository implements Host {
  readonly files = new Map<string, Uint8Array>();
  asked: string[] = [];
  now = NOW;
  root: Root;
  head: Head = makeHead({ version: 0, expires: later(7) });
  #entries = 0;

  constructor(
    public rootKeys: SigningKey[],
    public headKeys: SigningKey[],
    root?: Root,
  ) {
    this.root = root ?? makeRoot(rootKeys, headKeys, { version: 0 });
  }

  /** The list that its head names. */
  get list(): string {
    return this.head.snapshot.sha256;
  }

  readonly get = async (path: string) => {
    this.asked.push(path);
    return this.files.get(path) ?? null;
  };

  /** The next root, under its own number; `signers` besides the current root keys. */
  async publishRoot(over: Partial<Root> = {}, signers: SigningKey[] = this.rootKeys): Promise<void> {
    this.root = { ...this.root, version: this.root.version + 1, ...over };
    this.files.set(`root/${this.root.version}.json`, bytesOf(await signRoot(this.root, signers)));
  }

  /** The next head; what is in `over` is said as it stands. */
  async publishHead(over: Partial<Head> = {}, signers = this.headKeys, type = HEAD_TYPE): Promise<void> {
    this.head = { ...this.head, root: this.root.version, version: this.head.version + 1, ...over };
    this.files.set('head.json', bytesOf(await signPayload(this.head, signers, type)));
  }

  /** A list one entry longer, and the head that names it. */
  async publish(over: Partial<Head> = {}): Promise<void> {
    const list = await this.nextList();
    this.files.set(`s/${list.snapshot.sha256}`, list.bytes);
    await this.publishHead({ snapshot: list.snapshot, entries: list.entries, ...over });
  }

  async nextList() {
    const entries = ++this.#entries;
    const bytes = await encode(Array.from({ length: entries }, (_, i) => makeEntry({ value: `handle_${i}` })));
    return { bytes, entries, snapshot: { sha256: sha256(bytes), bytes: bytes.length } };
  }
}

/** Both readers side by side. */
export class Clients {
  private constructor(
    readonly repository: Repository,
    readonly one: FirstClient,
    readonly two: second.State,
  ) {}

  static async init(repository: Repository): Promise<Clients> {
    const bytes = repository.files.get('root/1.json')!;
    return new Clients(repository, new FirstClient(await parseTrustedRoot(asText(bytes))), await second.begin(bytes));
  }

  /** The way the list came, or why it did not; the files asked for are in the repository's `asked`. */
  async refresh(): Promise<string> {
    const { repository } = this;
    const seen: { ways: string[]; asked: string[][] } = { ways: [], asked: [] };
    const run = (sync: () => Promise<string>) => async () => {
      repository.asked = [];
      try {
        seen.ways.push(await sync());
      } finally {
        seen.asked.push(repository.asked);
      }
    };
    const code = await both(
      run(() => this.one.sync(repository)),
      run(() => second.sync(this.two, repository.get, Date.parse(repository.now))),
    );
    expect(seen.asked[1]).toEqual(seen.asked[0]);
    // The first reader drops fields nobody knows.
    expect(this.two.root).toMatchObject(this.one.root);
    expect({ ...this.two.last }).toMatchObject({ ...this.one.last });
    expect(this.two.list && sha256(this.two.list.bytes)).toBe(this.list);
    if (code !== 'accepted') return code;
    expect(seen.ways[1]).toBe(seen.ways[0]);
    return seen.ways[0]!;
  }

  get list(): string | null {
    return this.one.current && sha256(this.one.current.snapshot.bytes);
  }

  /** Versions of the root and the head that are trusted, and the list in use. */
  get trusted() {
    return { root: this.one.root.version, head: this.one.last?.version ?? null, list: this.list };
  }
}

/** A repository with one root and one list, and clients that have nothing but the root. */
export async function start(): Promise<{ repository: Repository; clients: Clients }> {
  const repository = new Repository(await makeKeys(1), await makeKeys(1));
  await repository.publishRoot();
  await repository.publish();
  return { repository, clients: await Clients.init(repository) };
}
