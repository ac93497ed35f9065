import { afterAll, beforeAll, expect, it } from 'vitest';
import { build } from '../../../scripts/build.mjs';
import { crash, driveChromium, processTree, type Tab, until } from '../../../scripts/driver.mjs';
import { scratch } from '../scratch';
import { Killing, planKills, report, type Victim } from './kill';

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

const { folder, remove } = scratch('kill');
const plan = planKills(KINDS, 51);
let killing: Killing;
let victim: Chromium;

beforeAll(async () => {
  killing = await Killing.create(folder('feed'), 52);
  const settings = { CHANNEL: 'demo', FEED_URL: killing.server.url, ROOT: killing.root, DESK_URL: '' };
  victim = new Chromium(await build('chrome', { ...settings, OUT_DIR: folder('dist') }), folder('profile'));
  await victim.start();
  await killing.begin(victim);
});
afterAll(async () => {
  await victim?.close();
  await killing?.close();
  remove();
});

it(`keeps one whole list through ${plan.length} kills in Chromium`, {
  timeout: 60_000 + plan.length * 20_000,
}, async () => {
  try {
    for (const kill of plan) await killing.round(victim, kill);
  } finally {
    report(`Chromium, a usual sync ${Math.round(killing.length)} ms`, killing.outcomes);
  }
});
