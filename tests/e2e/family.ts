import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { build } from '../../scripts/build.mjs';
import { serveBoard } from '../../scripts/demo-board/serve.mjs';
import { count, type Driver, fill, press, reload, type Tab, textOf, until } from '../../scripts/driver.mjs';
import { expectAd } from '../../scripts/walk.mjs';

export const WELCOME = 'src/welcome/index.html';
export const OPTIONS = 'src/options/index.html';

export const part = (name: string, below = '') => `${below} [data-part="${name}"]`;

/** A demo board, a stand-in for the set-up page, and the extension built for both. */
export class Family {
  /** What the set-up page's server was asked for. */
  readonly asked: string[] = [];
  private constructor(
    readonly dir: string,
    readonly board: Awaited<ReturnType<typeof serveBoard>>,
    private readonly server: Server,
    readonly setUpPage: string,
  ) {}

  static async create(): Promise<Family> {
    const page = await readFile('docs/setup-page/index.html');
    const server = createServer((request, response) => {
      family.asked.push(request.url ?? '');
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(page);
    });
    await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const family = new Family(
      await mkdtemp(join(tmpdir(), 'lurewatch-family-')),
      await serveBoard(),
      server,
      `http://setup.localhost:${port}/lurewatch/`,
    );
    return family;
  }

  extension(browser: 'chrome' | 'firefox'): Promise<string> {
    const none = { FEED_URL: '', ROOT: '', DESK_URL: '', SEED: '' };
    return build(browser, {
      ...none,
      CHANNEL: 'demo',
      SETUP_PAGE: this.setUpPage,
      OUT_DIR: join(this.dir, browser),
    });
  }

  profile(): Promise<string> {
    return mkdtemp(join(this.dir, 'profile-'));
  }

  async close(): Promise<void> {
    await this.board.close();
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
    await rm(this.dir, { recursive: true, force: true });
  }
}

/** Sends one message to the background, as our own pages do. */
export function tell(tab: Tab, name: string, payload: object): Promise<{ ok: boolean; answer: never; error?: string }> {
  return tab.run(`(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ lurewatch: name, payload })})`);
}

/** Profile A, "for someone else": answers the code and the link it shows. */
export async function prepare(driver: Driver): Promise<{ code: string; link: string; tab: Tab }> {
  const tab = await driver.extensionTab(OPTIONS);
  await until('the options', async () => (await count(tab, part('for-someone'))) === 1);
  await tell(tab, 'save-settings', { settings: { language: 'en' } });
  await reload(tab);
  await until('them in English', async () => (await tab.run('document.documentElement.lang')) === 'en');
  await tab.size(1000, 900);
  const below = part('for-someone');
  await until('the options', async () => (await count(tab, below)) === 1);
  await fill(tab, part('person-name', below), 'Big Sister');
  await fill(tab, part('person-phone', below), '010-1234 5678');
  await tab.run(`(() => {
    const select = document.querySelector('${part('for-language', below)}');
    select.value = 'en';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  for (const box of ['for-large', 'for-plain', 'for-careful']) await press(tab, part(box, below));
  await press(tab, part('for-make', below));
  await until('what was made', async () => (await count(tab, part('made'))) === 1);
  const shown = await textOf(tab, part('made'));
  for (const line of ['English', 'Large', 'Plain', 'More', 'Big Sister', '01012345678']) expect(shown).toContain(line);
  const code = (await textOf(tab, part('made-code'))).trim();
  const link = (await textOf(tab, part('made-link'))).trim();
  expect(code).toMatch(/^LW1\.[\w-]+\.[\w-]+$/);
  expect(link.endsWith(`#${code}`)).toBe(true);
  expect(await count(tab, 'svg.qr[role="img"]')).toBe(1);
  return { code, link, tab };
}

/** Profile B opens the link: the set-up page stays as it was, our welcome page shows everything, nothing is taken. */
export async function openLink(driver: Driver, link: string): Promise<Tab> {
  const page = await driver.newTab();
  await page.goto(link);
  const tab = await driver.tabAt(`${WELCOME}#LW1`);
  await until('the review', async () => (await count(tab, part('setup-review'))) === 1);
  const review = await textOf(tab, part('setup-review'));
  for (const line of ['English', 'Big Sister', '01012345678']) expect(review).toContain(line);
  expect(await page.run('document.documentElement.outerHTML.includes("LW1")')).toBe(false);
  expect(await page.run('document.querySelectorAll("script, lw-note").length')).toBe(0);
  await page.close();
  return tab;
}

/** The number is large, the question stands by it, and nothing is taken before the person is said to be known. */
export async function accept(tab: Tab): Promise<void> {
  await tab.front();
  const sizes = await tab.run(`['person-number', 'setup-lines'].map((name) =>
    parseFloat(getComputedStyle(document.querySelector('[data-part="' + name + '"]')).fontSize))`);
  expect(sizes[0]).toBeGreaterThanOrEqual(1.9 * sizes[1]);
  expect(await tab.run(`document.querySelector('${part('setup-take')}').disabled`)).toBe(true);
  await press(tab, part('setup-known'));
  await press(tab, part('setup-take'));
  await until('the page in the new language', async () => (await tab.run('document.documentElement.lang')) === 'en');
  await until('the end', async () => (await textOf(tab, part('setup-said'))).startsWith('Done.'));
  await tab.close();
}

/** A warning in the language, size and words that were prepared, with "Ask <name>". */
export async function expectAsking(driver: Driver, watcher: Tab, board: string): Promise<Tab> {
  const tab = await expectAd(driver, watcher, board, 'cambodia-tm', 'danger');
  await tab.front();
  const warning = `document.querySelector('lw-note').shadowRoot.querySelector('[data-part="warning"]')`;
  expect(await tab.run(`[${warning}.lang, ${warning}.dataset.size]`)).toEqual(['en', 'large']);
  expect(await textOf(tab, 'h2')).toContain('Stop. This job could be a scam');
  await new Promise((done) => setTimeout(done, 700));
  await press(tab, part('ask-button'));
  await until('the text', async () => (await count(tab, part('ask-text'))) === 1);
  const text = await textOf(tab, part('ask-text'));
  expect(text).toContain(`${board}/jobs/cambodia-tm`);
  const links: string[] = await tab.run(
    `['ask-call', 'ask-sms'].map((name) => ${warning}.querySelector('[data-part="' + name + '"]').getAttribute('href'))`,
  );
  expect(links[0]).toBe('tel:01012345678');
  const [number, body] = links[1]!.split('?body=');
  expect(number).toBe('sms:01012345678');
  // Exactly what is shown, letter for letter.
  expect(decodeURIComponent(body!).trim()).toBe(text.trim());
  return tab;
}

/** With a PIN set in the options every change asks; a wrong one changes nothing. */
export async function expectPin(driver: Driver): Promise<Tab> {
  const tab = await driver.extensionTab(OPTIONS);
  await tab.size(1000, 900);
  await until('the options', async () => (await count(tab, part('pin-section'))) === 1);
  await fill(tab, part('pin-new'), '4826');
  await fill(tab, part('pin-again'), '4826');
  await press(tab, part('pin-set'));
  await until('the PIN', async () => (await count(tab, '[data-part="pin-section"][data-set="true"]')) === 1);
  const strength = async () =>
    ((await tell(tab, 'overview', { refresh: false })).answer as { settings: { strength: string } }).settings.strength;
  expect(await strength()).toBe('careful');
  await press(tab, 'input[name="strength"][value="quiet"]');
  await until('the question', async () => (await count(tab, '[data-part="pin-prompt"][open]')) === 1);
  await fill(tab, part('pin'), '1111');
  await press(tab, part('pin-give'));
  await until('no', async () => (await textOf(tab, '[data-part="pin-prompt"] [role="alert"]')) !== '');
  expect(await strength()).toBe('careful');
  await fill(tab, part('pin'), '4826');
  await press(tab, part('pin-give'));
  await until('the change', async () => (await strength()) === 'quiet');
  // The page hears of it after the settings do.
  await until('the question to be gone', async () => (await count(tab, part('pin-prompt'))) === 0);
  return tab;
}
