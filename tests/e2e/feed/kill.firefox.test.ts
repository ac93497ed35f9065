import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { build } from '../../../scripts/build.mjs';
import { crash, driveFirefox, processTree, type Tab, until } from '../../../scripts/driver.mjs';
import { scratch } from '../scratch';
import { Killing, planKills, report, type Victim } from './kill';

const LONG = process.env.LUREWATCH_LONG === '1';
const KINDS = LONG ? { browser: 40, extension: 10 } : { browser: 2 };

/** Firefox with the extension installed in its profile, of which everything or the extension alone can be ended. */
class Firefox implements Victim<'browser' | 'extension'> {
  #driver!: Awaited<ReturnType<typeof driveFirefox>>;
  #page: Tab | null = null;

  constructor(
    readonly dist: string,
    readonly profile: string,
  ) {}

  async start(): Promise<void> {
    this.#driver = await driveFirefox(this.dist, { installed: this.profile });
  }

  async page(): Promise<Tab> {
    this.#page ??= await until('a page of the extension', async () => {
      const tab = await this.#driver.extensionTab('src/popup/index.html');
      if (await tab.run('typeof browser?.runtime?.id === "string"').catch(() => false)) return tab;
      await tab.close().catch(() => undefined);
      return null;
    });
    return this.#page;
  }

  async arm(): Promise<void> {}

  async background(code: string): Promise<unknown> {
    return (await this.page()).run(`browser.runtime.getBackgroundPage().then((scope) => void ${code}(scope))`);
  }

  async kill(kind: 'browser' | 'extension'): Promise<void> {
    if (kind === 'browser') {
      const killed = processTree(this.#driver.pid);
      expect(killed.length).toBeGreaterThan(1);
      crash(killed);
    } else {
      // Its background page and all its pages are torn down where they stand, and the background starts anew.
      void (await this.page()).run('browser.runtime.reload()').catch(() => undefined);
    }
  }

  async revive(kind: 'browser' | 'extension'): Promise<void> {
    this.#page = null;
    if (kind === 'extension') return;
    await this.close();
    // The driver puts back the preferences it had set aside, when it hears of the end; not if Firefox died writing its own.
    const aside = async () => readdirSync(this.profile).some((name) => name.endsWith('.puppeteer'));
    await until('the preferences to be put back', async () => !(await aside()), 5_000).catch(() => undefined);
    await this.start();
  }

  async close(): Promise<void> {
    await this.#driver?.close().catch(() => undefined);
  }
}

const { folder, remove } = scratch('kill');
const plan = planKills(KINDS, 53).map((kill, index) =>
  // A background that stands still at a write would keep the extension from being asked to end.
  kill.kind === 'extension' && 'write' in kill.point ? { ...kill, point: { part: (index % 10) / 10 } } : kill,
);
let killing: Killing;
let victim: Firefox;

beforeAll(async () => {
  killing = await Killing.create(folder('feed'), 54);
  const settings = { CHANNEL: 'demo', FEED_URL: killing.server.url, ROOT: killing.root, DESK_URL: '' };
  victim = new Firefox(await build('firefox', { ...settings, OUT_DIR: folder('dist') }), folder('profile'));
  await victim.start();
  await killing.begin(victim);
});
afterAll(async () => {
  await victim?.close();
  await killing?.close();
  remove();
});

it(`keeps one whole list through ${plan.length} kills in Firefox`, {
  timeout: 60_000 + plan.length * 30_000,
}, async () => {
  try {
    for (const kill of plan) await killing.round(victim, kill);
  } finally {
    report(`Firefox, a usual sync ${Math.round(killing.length)} ms`, killing.outcomes);
  }
});
