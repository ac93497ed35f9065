// npm run screens [-- NAME...] [--chosen]: pictures of every screen in every look and language, with the real extension
// in a real browser, in demo/screens/ for people to look at. NAME: only pictures whose name contains it. `--chosen`:
// only the dozen that README and the stores show, into docs/screens/; `--welcome`: only those of the welcome page, into
// public/welcome/. The screens themselves: screens-table.mjs.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchChromium } from './browsers.mjs';
import { build, ROOT_DIR } from './build.mjs';
import { serveBoard } from './demo-board/serve.mjs';
import { ensureSystem } from './ensure-system.mjs';
import { CHOSEN, LOOKS, READERS, SCREENS, WELCOME } from './screens-table.mjs';
import { boardIn } from './screens-ways.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./screens-table.mjs').Look} Look */

/** A warning younger than this does not take a click (src/ui/click-guard.ts), and has not come to rest. */
const AT_REST_MS = 900;

/** Chrome gives a popup no more; what is longer scrolls. */
const POPUP_HEIGHT = 600;

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** What a row of the table has at hand to get to its screen: one language, one look, pages that are closed afterwards. */
export class Stage {
  /**
   * @param {object} world
   * @param {import('playwright-core').BrowserContext} world.context
   * @param {string} world.id the extension's
   * @param {string} world.board address of the demo board, without a slash at the end
   * @param {Page} world.control a page of the extension, to send messages from
   * @param {string} language
   * @param {Look} look
   * @param {number} number of this picture; makes addresses of invented ads new each time
   */
  constructor(world, language, look, number) {
    Object.assign(this, world, { language, look, number });
  }

  /** Takes back what an earlier picture left: reports that wait. Their desk never answers, so none is ever sent. */
  async reset() {
    const { answer } = await this.tell('overview', { refresh: false });
    for (const { report } of answer.waiting) await this.tell('report-undo', { id: report.id });
  }

  /** Settings for this language and look, and further ones. */
  async settings(more = {}) {
    const { language } = this;
    const { textSize, highContrast = false, plain = false } = this.look;
    const settings = {
      language,
      textSize,
      highContrast,
      plain,
      strength: 'normal',
      readerCountry: READERS[language] ?? 'KR',
      reportConsent: null,
      ...more,
    };
    await this.tell('save-settings', { settings });
  }

  /** One message to the background, as our own pages send it. */
  tell(name, payload) {
    return this.control.evaluate(
      ([name, payload]) => chrome.runtime.sendMessage({ lurewatch: name, payload }),
      [name, payload],
    );
  }

  /** Address of a page of the extension: `popup/index.html`. */
  own(path) {
    return `chrome-extension://${this.id}/src/${path}`;
  }

  /** @returns {Promise<Page>} a page in this look */
  async open(url, { width = this.look.width, height = this.look.height } = {}) {
    const page = await this.context.newPage();
    await page.emulateMedia({ colorScheme: this.look.scheme, forcedColors: this.look.forced ? 'active' : 'none' });
    await page.setViewportSize({ width, height });
    await page.goto(url);
    return page;
  }

  warning(page) {
    return page.locator('[data-part="warning"]');
  }

  /** @returns {Promise<Page>} an ad of the demo board, its warning drawn and at rest */
  async ad(slug) {
    const page = await this.open(`${this.board}/jobs/${slug}`);
    await this.warning(page).waitFor();
    await pause(AT_REST_MS);
    return page;
  }

  /** @returns {Promise<Page>} the page that stands at `url` and is served from `html` */
  async invented(url, html) {
    await this.context.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
    return this.open(url);
  }

  /** @returns {Promise<Page>} the popup as it is for that page, in a tab of its own and of its own width */
  async popup(page) {
    await page.bringToFront();
    const tab = await this.control.evaluate(
      async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
    );
    const width = this.look.textSize === 'large' ? 480 : 360;
    const popup = await this.open(`${this.own('popup/index.html')}?tab=${tab}`, { width, height: POPUP_HEIGHT });
    await popup.locator('[data-part="page-card"]').waitFor();
    await pause(300);
    return popup;
  }

  /** @returns {Promise<Page>} a picture of the popup over its page, where the browser shows it */
  async over(page, popup) {
    const picture = async (from) => `data:image/png;base64,${(await from.screenshot()).toString('base64')}`;
    const [under, above] = [await picture(page), await picture(popup)];
    const both = await this.open('about:blank');
    await both.setContent(
      `<body style="margin:0;overflow:hidden"><img src="${under}" style="position:absolute"><img src="${above}" style="position:absolute;right:16px;top:4px;border-radius:8px;box-shadow:0 2px 16px #0006">`,
    );
    return both;
  }
}

/** A picture of the page at a little more than half its size, for where it is shown beside text. */
async function smaller(page) {
  const { width, height } = page.viewportSize();
  const cdp = await page.context().newCDPSession(page);
  const clip = { x: 0, y: 0, width, height, scale: 0.52 };
  const { data } = await cdp.send('Page.captureScreenshot', { format: 'png', clip, captureBeyondViewport: false });
  return Buffer.from(data, 'base64');
}

/** Every picture the table asks for. */
export function pictures() {
  return SCREENS.flatMap(({ name, languages, looks, reach, fullPage }) =>
    languages.flatMap((language) =>
      looks.map((look) => ({ file: `${name}-${language}-${look}`, language, look, reach, fullPage })),
    ),
  );
}

async function main() {
  const { values, positionals } = parseArgs({
    options: { chosen: { type: 'boolean', default: false }, welcome: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const system = ensureSystem(['chromium', 'fonts', 'thai-fonts']);
  if (!system.ok) throw new Error(system.message);
  const folder = values.welcome ? 'public/welcome' : values.chosen ? 'docs/screens' : 'demo/screens';
  const out = join(ROOT_DIR, folder);
  const wanted = pictures().filter(
    ({ file }) =>
      (!values.chosen || CHOSEN.includes(file)) &&
      (!values.welcome || file in WELCOME) &&
      (positionals.length === 0 || positionals.some((part) => file.includes(part))),
  );
  const work = mkdtempSync(join(tmpdir(), 'lurewatch-screens-'));
  // No name but localhost resolves, so nobody answers at this desk: a report can be seen on its way all the same.
  const dist = await build('chrome', {
    CHANNEL: 'demo',
    FEED_URL: '',
    ROOT: '',
    DESK_URL: 'https://desk.example/',
    OUT_DIR: join(work, 'dist'),
  });
  const board = await serveBoard();
  const { context, id } = await launchChromium({ dist, userDataDir: join(work, 'profile') }).catch(async (error) => {
    // The board would keep this process alive after a browser that does not take the extension.
    await board.close();
    throw error;
  });
  const failed = [];
  try {
    const control = await context.newPage();
    await control.goto(`chrome-extension://${id}/src/options/index.html`);
    mkdirSync(out, { recursive: true });
    for (const [number, { file, language, look, reach, fullPage }] of wanted.entries()) {
      const stage = new Stage({ context, id, board: board.url, control }, language, LOOKS[look], number);
      try {
        await stage.reset();
        await stage.settings();
        await context.route(`${board.url}/**`, async (route) => {
          const response = await route.fetch({ url: route.request().url().replace('board.localhost', '127.0.0.1') });
          await route.fulfill({ response, body: boardIn(language, await response.text()) });
        });
        const page = await reach(stage);
        await page.bringToFront();
        const path = join(out, `${values.welcome ? WELCOME[file] : file}.png`);
        if (look === 'picture') writeFileSync(path, await smaller(page));
        else await page.screenshot({ path, fullPage: fullPage === true });
        console.log(`${file}.png  ${Math.ceil(statSync(path).size / 1024)} KB`);
      } catch (error) {
        failed.push(file);
        console.error(`${file}: ${error.message}`);
      }
      for (const page of context.pages()) if (page !== control) await page.close();
      await context.unrouteAll();
    }
  } finally {
    await context.close();
    await board.close();
    rmSync(work, { recursive: true, force: true });
  }
  console.log(`${wanted.length - failed.length} pictures in ${out}.`);
  if (failed.length > 0) console.error(`Not reached: ${failed.join(', ')}`);
  return failed.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await main().catch((error) => {
    console.error(error.message);
    return 1;
  });
}
