import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entry } from '../../src/contract/feed';
import { readHistory, readSnapshot, writeVersion } from '../../src/desk/feed-folder';
import { buildFeed, deltaSources } from '../../src/feed';
import { chance, makeEntry, makeFeed, type TestFeed } from './make';
import type { Host } from './published-feed';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** Every file is synced to the disk, which is what takes the time: in memory, where there is such a folder. */
const UNDER = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

/**
 * A list in a folder, published with what the desk and `lurewatch publish` publish with, and cleared of old files as they
 * do it. Its clock begins where the machine's stands, and is turned: so every file looks older than it is, and none is
 * there for being young.
 */
export class Month implements Host {
  readonly start = Math.ceil(Date.now() / DAY) * DAY;
  at = this.start;
  version = 0;
  asked: { path: string; bytes: number }[] = [];
  own!: TestFeed;
  readonly #entries = new Map<string, Entry>();
  readonly #next: () => number;
  #made = 0;

  private constructor(
    readonly folder: string,
    seed: number,
  ) {
    this.#next = chance(seed);
  }

  /** A list without a version yet. */
  static async create(seed: number): Promise<Month> {
    const month = new Month(await mkdtemp(join(UNDER, 'lurewatch-month-')), seed);
    month.own = await makeFeed({ expires: new Date(month.start + 100 * DAY).toISOString() });
    await mkdir(join(month.folder, 'd'));
    return month;
  }

  get now(): string {
    return new Date(this.at).toISOString();
  }

  below(limit: number): number {
    return Math.floor(this.#next() * limit);
  }

  readonly get = async (path: string): Promise<Uint8Array | null> => {
    const bytes = await readFile(join(this.folder, path)).catch(() => null);
    if (/^[sd]\//.test(path)) this.asked.push({ path, bytes: bytes?.length ?? 0 });
    return bytes;
  };

  /** One more version now, with so many entries less and so many more. */
  async publish(less: number, more: number): Promise<void> {
    const names = [...this.#entries.keys()];
    for (let i = 0; i < less; i++) this.#entries.delete(names.splice(this.below(names.length), 1)[0] ?? '');
    for (let i = 0; i < more; i++) {
      const value = `handle_${this.#made++}`;
      const reviewed = dayOf(this.start - 40 * DAY);
      const level = this.below(2) ? 'danger' : 'caution';
      const expires = dayOf(this.start + (50 + this.below(50)) * DAY);
      this.#entries.set(value, makeEntry({ value, level, reviewed, expires, case: this.below(100_000) }));
    }
    const { own, folder, now } = this;
    this.version += 1;
    const past = await readHistory(folder);
    const built = await buildFeed({
      ...{ root: own.root, headKey: own.headKey, audit: null, version: this.version, neverListed: () => false },
      ...{ entries: [...this.#entries.values()], issued: now, expires: new Date(this.at + 7 * DAY).toISOString() },
      sources: deltaSources(past, now),
      snapshotOf: (source) => readSnapshot(folder, source),
    });
    const roots = [{ version: 1, text: own.rootText }];
    await writeVersion(folder, { built, roots, past, issued: now, version: this.version });
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }
}
