import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'vitest';
import { count, type Driver, type Tab, until } from '../../../scripts/driver.mjs';
import { openAd, warnedAs } from '../../../scripts/walk.mjs';
import { type Ad, makeAds } from './browse-ads';
import { LogProxy, strangers } from './browse-log';
import { phaseOf } from './kill-cuts';
import { update } from './kill-kept';
import { ALWAYS, Lists } from './kill-lists';
import { FeedServer } from './server';

const PAGES_PER_VERSION = 5;

/** Browsers look for updates of their own. Chromium's log shows that these are not ours; here nobody answers them. */
const MAKER = /^((update|www)\.googleapis|accounts\.google|.+\.mozilla)\.(com|net|org)$/;

/** A board with many ads, a list that moves on, and a proxy that writes down what a browser asks for. */
export class Browse {
  readonly ads: Ad[];
  #board!: Server;

  private constructor(
    readonly folder: string,
    readonly proxy: LogProxy,
    readonly feed: FeedServer,
    readonly lists: Lists,
    size: number,
    seed: number,
  ) {
    this.ads = makeAds(size, seed, ALWAYS);
  }

  static async create(folder: string, size: number, seed: number): Promise<Browse> {
    const lists = await Lists.create(seed);
    const browse = new Browse(folder, await LogProxy.create(), await FeedServer.create(folder), lists, size, seed);
    lists.publish(folder);
    const files = new Map(browse.ads.map(({ path, html }) => [path, html]));
    browse.#board = createServer((request, response) => {
      const html = files.get(request.url ?? '');
      // A cookie, as every board sets: it must stay the board's.
      response.setHeader('set-cookie', 'visitor=0c6d2f; path=/');
      response.setHeader('content-type', request.url === '/board.css' ? 'text/css' : 'text/html; charset=utf-8');
      response.writeHead(html || request.url === '/board.css' ? 200 : 404).end(html ?? '');
    });
    browse.#board.listen(0, '127.0.0.1');
    await once(browse.#board, 'listening');
    return browse;
  }

  get board(): string {
    return `http://board.localhost:${(this.#board.address() as AddressInfo).port}`;
  }

  /** Settings of the build. A desk is set: it must not be asked for anything. */
  get settings() {
    return {
      CHANNEL: 'demo',
      FEED_URL: this.feed.url,
      ROOT: `${this.folder}/root/1.json`,
      DESK_URL: 'http://127.0.0.1:9',
    };
  }

  /** Opens every ad, waits for its verdict and the warning where one is due, and updates the list now and then. */
  async walk(driver: Driver): Promise<void> {
    const watcher = await driver.extensionTab('src/popup/index.html');
    expect(await update(watcher)).toMatchObject({ state: 'fresh' });
    for (const [index, { path, level }] of this.ads.entries()) {
      if (index % PAGES_PER_VERSION === PAGES_PER_VERSION - 1) {
        const turn = Math.floor(index / PAGES_PER_VERSION);
        await this.lists.next(turn % 2 === 0 ? 'delta' : 'snapshot', turn % 3 === 1);
        this.lists.publish(this.folder);
        const { version } = this.lists.newest;
        expect(await update(watcher)).toMatchObject({ state: 'fresh', version });
      }
      await this.#look(driver, watcher, path, level);
    }
    await watcher.close();
  }

  async #look(driver: Driver, watcher: Tab, path: string, level: string): Promise<void> {
    const { tab, state } = await openAd(driver, watcher, `${this.board}${path}`);
    expect(
      state.verdicts.map((verdict: { level: string }) => verdict.level),
      path,
    ).toEqual([level]);
    if (level === 'none') expect(await count(tab, 'lw-note'), path).toBe(0);
    else await until(`the warning on ${path}`, async () => (await warnedAs(tab)) === level);
    await tab.close();
  }

  /** What was asked for since `from` beside polls and the pages themselves. `origins` are those a poll may name. */
  strangers(origins: readonly string[], from = 0): string[] {
    const paths = new Set([...this.ads.map(({ path }) => path), '/board.css', '/favicon.ico']);
    const hosts = { feed: new URL(this.feed.url).origin, board: this.board, maker: MAKER };
    return strangers(this.proxy.log.slice(from), hosts, paths, origins);
  }

  /** Which files of the list were asked for. */
  polled(): Set<string | null> {
    return new Set(this.feed.paths().map(phaseOf));
  }

  async close(): Promise<void> {
    this.#board.closeAllConnections();
    this.#board.close();
    await Promise.all([this.feed.close(), this.proxy.close()]);
  }
}
