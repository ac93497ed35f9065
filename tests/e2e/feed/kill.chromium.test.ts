import { expect } from 'vitest';
import { crash, driveChromium, processTree, type Tab, until } from '../../../scripts/driver.mjs';
import { keepsOneList, type Victim } from './kill';
import { planKills } from './kill-plan';

const LONG = process.env.LUREWATCH_LONG === '1';
const KINDS = LONG ? { worker: 120, process: 40, browser: 40 } : { worker: 6, process: 1, browser: 1 };

/** Chromium, of which the worker, the process of the extension or everything can be killed. */
class Chromium implements Victim<keyof typeof KINDS> {
  #driver!: Awaited<ReturnType<typeof driveChromium>>;
  #page: Tab | null = null;

  constructor(
    readonly dist: string,
    readonly profile: string,
  ) {}

  async start(): Promise<void> {
    this.#driver = await driveChromium(this.dist, this.profile);
  }

  async page(): Promise<Tab> {
    this.#page ??= await this.#driver.extensionTab('src/popup/index.html');
    return this.#page;
  }

  async arm(): Promise<void> {
    await this.#driver.worker('void (globalThis.doomed = true)');
  }

  /** A message that was under way may have started the next worker at once. One that is busy does not answer. */
  #isNew(): Promise<boolean> {
    const asked = this.#driver.worker('globalThis.doomed !== true').catch(() => false);
    return Promise.race([asked, new Promise<boolean>((done) => setTimeout(() => done(false), 300))]);
  }

  background(code: string): Promise<unknown> {
    return this.#driver.worker(`${code}(self)`);
  }

  async kill(kind: keyof typeof KINDS): Promise<void> {
    if (kind === 'worker') {
      await this.#driver.stopWorker();
      await until('the worker to be gone', async () => !(await this.#driver.workerRuns()) || (await this.#isNew()));
      return;
    }
    const all = processTree(await this.#driver.pid());
    const killed = kind === 'browser' ? all : all.filter(({ command }) => command.includes('--extension-process'));
    expect(killed.length).toBeGreaterThan(0);
    crash(killed);
  }

  async revive(kind: keyof typeof KINDS): Promise<void> {
    if (kind === 'worker') return;
    if (kind === 'process') await this.#page?.close().catch(() => undefined);
    this.#page = null;
    if (kind === 'browser') {
      await this.close();
      await this.start();
    }
  }

  async close(): Promise<void> {
    await this.#driver?.close().catch(() => undefined);
  }
}

keepsOneList('Chromium', Chromium, { mode: 'chrome', plan: planKills(KINDS, 51), seed: 52, patience: 20_000 });
