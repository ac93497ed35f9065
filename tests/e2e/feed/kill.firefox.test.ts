import { readdirSync } from 'node:fs';
import { expect } from 'vitest';
import { crash, driveFirefox, processTree, type Tab, until } from '../../../scripts/driver.mjs';
import { keepsOneList, type Victim } from './kill';
import { planKills } from './kill-plan';

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

const plan = planKills(KINDS, 53).map((kill, index) =>
  // A background that stands still at a write would keep the extension from being asked to end.
  kill.kind === 'extension' && 'write' in kill.point ? { ...kill, point: { part: (index % 10) / 10 } } : kill,
);

keepsOneList('Firefox', Firefox, { mode: 'firefox', plan, seed: 54, patience: 30_000 });
