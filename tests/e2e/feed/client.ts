import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from '../../../scripts/build.mjs';
import { type Driver, driveChromium, reload, type Tab, textOf, until } from '../../../scripts/driver.mjs';
import type { FeedState } from '../../../src/contract/feed';
import type { Answer, Asking, MessageName } from '../../../src/contract/messages';
import type { Settings } from '../../../src/contract/settings';
import { scratch } from '../scratch';
import { Publisher } from './publisher';
import { FeedServer } from './server';

export const LONG = process.env.LUREWATCH_LONG === '1';
/** All cases in a long run, the first few in others. */
export const some = <T>(cases: readonly T[], few: number): readonly T[] => (LONG ? cases : cases.slice(0, few));
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
const POPUP = 'src/popup/index.html';

const textOrNull = (value: unknown) => (typeof value === 'string' ? value : null);

/** A finding of the list, as a verdict has it. */
interface Listed {
  level: string;
  /** What the list was called, for lists beside the package's own. */
  list: string | null;
  old: boolean;
}

/** Puts a message to the background as our own pages do, and answers what came back. */
async function ask<N extends MessageName>(tab: Tab, name: N, payload: Asking<N>): Promise<Answer<N>> {
  const message = JSON.stringify({ lurewatch: name, payload });
  const reply = await tab.run(`(globalThis.browser ?? chrome).runtime.sendMessage(${message})`);
  if (!reply?.ok) throw new Error(`${name}: ${reply?.error ?? 'nobody answered'}`);
  return reply.answer;
}

/** The extension as its own pages see it: one tab of ours in a browser, and what can be asked from there. */
export class Client<D extends Driver = Driver> {
  private constructor(
    readonly driver: D,
    readonly tab: Tab,
  ) {}

  static async of<D extends Driver>(driver: D): Promise<Client<D>> {
    return new Client(driver, await driver.extensionTab(POPUP));
  }

  /** "Update now"; answers the state of the package's list. */
  async sync(): Promise<FeedState> {
    return (await ask(this.tab, 'sync-feed', {})).feed;
  }

  overview(): Promise<Answer<'overview'>> {
    return ask(this.tab, 'overview', { refresh: false });
  }

  async save(change: Partial<Settings>): Promise<void> {
    const { settings } = await this.overview();
    await ask(this.tab, 'save-settings', { settings: { ...settings, ...change } });
  }

  /** Whether an ad that names this Telegram handle meets a list, and which. */
  async listed(handle = 'jangteo_demo77'): Promise<Listed | null> {
    return this.listedIn(`사무보조 직원을 모집합니다. 월 230만원, 주 5일. 텔레그램 @${handle} 로 물어보셔도 됩니다.`);
  }

  async listedIn(text: string): Promise<Listed | null> {
    const { page } = await ask(this.tab, 'check-text', { text });
    const [verdict] = page.verdicts;
    const found = verdict?.findings.find(({ signal }) => signal === 'on-blocklist');
    return verdict && found
      ? { level: verdict.level, list: textOrNull(found.slots.list), old: found.slots.old === 1 }
      : null;
  }

  /** What the popup says of the package's list, in both languages. */
  async words(): Promise<{ state: string; problem: string; ko: string; en: string }> {
    const said = { state: '', problem: '', ko: '', en: '' };
    for (const language of ['en', 'ko'] as const) {
      await this.save({ language });
      await reload(this.tab);
      const line = '[data-part=feed] [role=status]';
      const words = await until('the line about the list', async () => {
        const dressed = await this.tab.run('document.documentElement.lang');
        return dressed === language ? textOf(this.tab, line) : '';
      });
      said[language] = words.replaceAll('\n', ' ');
    }
    Object.assign(
      said,
      await this.tab.run(`(({ state, problem }) => ({ state, problem }))({
      ...document.querySelector('[data-part=feed]').dataset })`),
    );
    return said;
  }
}

type Chromium = Awaited<ReturnType<typeof driveChromium>>;

/** Two hosts of one list, an extension built for them with a first list in its package, and browsers to run it in. */
export class FeedWorld {
  readonly #scratch = scratch('feed');
  #profiles = 0;
  #open = new Set<Driver>();

  private constructor(
    readonly first: FeedServer,
    readonly second: FeedServer,
    readonly publisher: Publisher,
  ) {}

  dist = '';

  /** Publishes what `seed` publishes, and builds the extension with that in its package. */
  static async create(browser: 'chrome' | 'firefox', seed: (publisher: Publisher) => Promise<unknown>) {
    const files = scratch('lists');
    const folder = files.folder('');
    const publisher = await Publisher.create(join(folder, 'own'));
    await seed(publisher);
    const world = new FeedWorld(await FeedServer.create(folder), await FeedServer.create(folder), publisher);
    world.dist = await build(browser, {
      CHANNEL: 'demo',
      FEED_URL: `${world.first.url}own/ ${world.second.url}own/`,
      ROOT: publisher.rootFile,
      SEED: publisher.folder,
      DESK_URL: '',
      OUT_DIR: world.#scratch.folder('dist'),
    });
    world.#removeLists = files.remove;
    return world;
  }

  #removeLists = () => {};

  get folder(): string {
    return this.first.folder;
  }

  scratchFolder(name: string): string {
    return this.#scratch.folder(name);
  }

  profile(): string {
    this.#profiles += 1;
    return this.#scratch.folder(`profile-${this.#profiles}`);
  }

  /** Chromium with the extension in it; a profile is kept across starts where it is named. */
  async chromium(profile = this.profile(), dist = this.dist): Promise<Client<Chromium>> {
    const driver = await driveChromium(dist, profile);
    this.#open.add(driver);
    return Client.of(driver);
  }

  /** A copy of the package with other files in it: what the next version of the extension ships. */
  async packageLike(name: string, change: (manifest: Record<string, unknown>, folder: string) => unknown) {
    const folder = this.#scratch.folder(name);
    await cp(this.dist, folder, { recursive: true });
    const path = join(folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(path, 'utf8'));
    await change(manifest, folder);
    await writeFile(path, JSON.stringify(manifest));
    return folder;
  }

  async close(): Promise<void> {
    for (const driver of this.#open) await driver.close().catch(() => undefined);
    await this.first.close();
    await this.second.close();
    this.#scratch.remove();
    this.#removeLists();
    await rm(this.folder, { recursive: true, force: true });
  }
}
