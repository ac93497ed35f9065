import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { build } from '../../../scripts/build.mjs';
import type { Tab } from '../../../scripts/driver.mjs';
import { scratch } from '../scratch';
import { type Cut, Cuts, phaseOf } from './kill-cuts';
import { expectWhole, type Newest, START_UPDATE, update } from './kill-kept';
import { Lists, type Way } from './kill-lists';
import { dueAfter, type Kill, nameOf } from './kill-plan';
import { FeedServer } from './server';

/** A browser that can be killed. */
export interface Victim<Kind extends string = string> {
  start(): Promise<void>;
  /** A page of the extension. */
  page(): Promise<Tab>;
  /** Told before each kill, while the background runs. */
  arm(): Promise<void>;
  /** Calls the function whose text is given in the background, with its global object. */
  background(expression: string): Promise<unknown>;
  /** Ends what `kind` names, at once and without a word. */
  kill(kind: Kind): Promise<void>;
  /** Brings up again what the kill took, as a person would: nothing is asked of the extension. */
  revive(kind: Kind): Promise<void>;
  close(): Promise<void>;
}

/**
 * Stops the background at its nth write: within the call, when nothing can be committed yet, or when the transaction is
 * complete. It tells the server, and then does nothing more.
 */
const stopAtWrite = (nth: number, at: 'put' | 'complete', mark: string) => `((scope) => {
  const stop = () => {
    void scope.fetch(${JSON.stringify(mark)});
    for (const end = Date.now() + 30_000; Date.now() < end; );
  };
  const { put } = scope.IDBObjectStore.prototype;
  let count = 0;
  scope.IDBObjectStore.prototype.put = function (...values) {
    const request = put.apply(this, values);
    count += 1;
    if (count === ${nth}) {
      if (${at === 'put'}) stop();
      else this.transaction.addEventListener('complete', stop);
    }
    return request;
  };
})`;

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

const within = <T>(promise: Promise<T>, what: string, ms = 30_000): Promise<T> =>
  Promise.race([
    promise,
    pause(ms).then(() => {
      throw new Error(`waited ${ms} ms for ${what}`);
    }),
  ]);

/** One kill and what came of it. */
interface Outcome {
  kind: string;
  point: string;
  way: Way;
  /** The last request that was answered or begun when it happened. */
  reached: string;
  used: 'old' | 'new';
  seen: 'old' | 'new';
}

/** A list on a server, and a browser to be killed over and over while it fetches from there. */
class Killing {
  readonly outcomes: Outcome[] = [];
  #newest: Newest = { seen: 1, root: 1 };
  readonly #lengths: number[] = [];

  private constructor(
    readonly folder: string,
    readonly server: FeedServer,
    readonly cuts: Cuts,
    readonly lists: Lists,
  ) {}

  /** `folder` is made and served. The first root is at `root`. */
  static async create(folder: string, seed: number): Promise<Killing> {
    mkdirSync(folder, { recursive: true });
    const server = await FeedServer.create(folder);
    const killing = new Killing(folder, server, new Cuts(server), await Lists.create(seed));
    killing.lists.publish(folder);
    return killing;
  }

  get root(): string {
    return join(this.folder, 'root', '1.json');
  }

  /** The first list, and how long a sync takes. */
  async begin(victim: Victim): Promise<void> {
    this.cuts.pace = 15;
    const page = await victim.page();
    await update(page);
    for (const way of ['delta', 'snapshot', 'delta', 'snapshot'] as const) {
      await this.lists.next(way);
      this.lists.publish(this.folder);
      expect(await this.#timed(page)).toMatchObject({ state: 'fresh', version: this.lists.newest.version });
    }
    this.#newest = await expectWhole(page, this.lists, this.#newest, 'before the first kill');
  }

  /** A whole sync, its length noted: how long one takes depends on what else the machine does. */
  async #timed(page: Tab) {
    const start = performance.now();
    const facts = await within(update(page), 'the next sync', 90_000);
    this.#lengths.push(performance.now() - start);
    return facts;
  }

  /** Milliseconds of a usual sync: the median of the last five. */
  get length(): number {
    return this.#lengths.slice(-5).sort((a, b) => a - b)[Math.floor(Math.min(5, this.#lengths.length) / 2)] ?? 0;
  }

  async #killAt(victim: Victim, { kind, point }: Kill<string>): Promise<void> {
    const page = await victim.page();
    await victim.arm();
    if ('part' in point) {
      await page.run(START_UPDATE);
      await pause(point.part * this.length);
    } else {
      const cut: Cut = 'write' in point ? { phase: 'mark', at: 'asked' } : point;
      const reached = this.cuts.at(cut);
      if ('write' in point) {
        await victim.background(stopAtWrite(point.write, point.at, `${this.server.url}mark/${point.write}`));
      }
      // It may be killed before it has answered.
      void page.run(START_UPDATE).catch(() => undefined);
      await within(reached, nameOf(point));
    }
    this.cuts.dark();
    await victim.kill(kind);
  }

  /** A version, a kill while it is fetched, a look at what is left, a stale mirror, and the next sync. */
  async round<Kind extends string>(victim: Victim<Kind>, kill: Kill<Kind>): Promise<void> {
    const { kind, point, way, rotate } = kill;
    const why = `kill ${this.outcomes.length + 1} of the ${kind} at ${nameOf(point)}, ${way}${rotate ? ', new root' : ''}`;
    const old = this.lists.newest;
    const next = await this.lists.next(way, rotate);
    this.lists.publish(this.folder);
    const from = this.server.asked.length;
    await this.#killAt(victim, kill);
    const last = this.server.asked.slice(from).findLast(({ path }) => phaseOf(path) !== 'mark');
    await victim.revive(kind);

    const page = await victim.page();
    const left = await expectWhole(page, this.lists, this.#newest, why);
    expect([old.version, next.version], why).toContain(left.version);
    const used = left.version === next.version ? 'new' : 'old';
    const due = dueAfter(kill);
    if (due) expect(used, why).toBe(due);
    const seen = left.seen === next.version ? 'new' : 'old';
    const reached = last ? `${phaseOf(last.path)}${last.sent > 0 ? ' answered' : ''}` : 'nothing';
    this.outcomes.push({ kind, point: nameOf(point), way, reached, used, seen });

    if (seen === 'new') await this.#staleMirror(page, old.head, left, why);
    this.cuts.light();
    const facts = await this.#timed(page);
    expect(facts, `${why}: the next sync`).toMatchObject({ state: 'fresh', version: next.version, problem: null });
    const after = await expectWhole(page, this.lists, left, `${why}: the next sync`);
    expect(after, why).toMatchObject({ version: next.version, seen: next.version, root: this.lists.roots.length });
    this.#newest = after;
  }

  /** The version before, offered again by a mirror that lags, after a newer one was seen. */
  async #staleMirror(page: Tab, head: string, left: Newest & { version: number }, why: string): Promise<void> {
    this.server.fault('/head.json', { do: 'instead', bytes: head });
    this.cuts.light();
    const { problem } = await within(update(page), 'the stale mirror', 90_000);
    this.server.mend();
    expect(['rollback', 'wrong-root'], `${why}: an older head`).toContain(problem);
    const after = await expectWhole(page, this.lists, left, `${why}: an older head`);
    expect(after.version, why).toBe(left.version);
  }

  async close(): Promise<void> {
    this.cuts.light();
    await this.server.close();
  }
}

/** Prints how often what came of which kill: what a long run is told by. */
function report(title: string, outcomes: readonly Outcome[]): void {
  const counts = new Map<string, number>();
  const add = (line: string) => counts.set(line, (counts.get(line) ?? 0) + 1);
  for (const { kind, point, way, reached, used, seen } of outcomes) {
    add(`killed ${kind}: ${used} list in use, ${seen} version seen`);
    add(`way ${way}: ${used}`);
    add(`point ${point}: ${used}`);
    add(`reached ${reached}: ${used}`);
  }
  const lines = [...counts].sort(([a], [b]) => a.localeCompare(b)).map(([line, count]) => `  ${line}: ${count}`);
  console.log([`${title}, ${outcomes.length} kills`, ...lines].join('\n'));
}

/** The suite of one browser: `seed` is that of its lists, `patience` how many milliseconds a kill may take. */
export function keepsOneList<Kind extends string>(
  name: string,
  Browser: new (dist: string, profile: string) => Victim<Kind>,
  { mode, plan, seed, patience }: { mode: string; plan: readonly Kill<Kind>[]; seed: number; patience: number },
): void {
  const { folder, remove } = scratch('kill');
  let killing: Killing;
  let victim: Victim<Kind>;

  beforeAll(async () => {
    killing = await Killing.create(folder('feed'), seed);
    const settings = { CHANNEL: 'demo', FEED_URL: killing.server.url, ROOT: killing.root, DESK_URL: '' };
    victim = new Browser(await build(mode, { ...settings, OUT_DIR: folder('dist') }), folder('profile'));
    await victim.start();
    await killing.begin(victim);
  });
  afterAll(async () => {
    await victim?.close();
    await killing?.close();
    remove();
  });

  it(`keeps one whole list through ${plan.length} kills in ${name}`, {
    timeout: 60_000 + plan.length * patience,
  }, async () => {
    try {
      for (const kill of plan) await killing.round(victim, kill);
    } finally {
      report(`${name}, a usual sync ${Math.round(killing.length)} ms`, killing.outcomes);
    }
  });
}
