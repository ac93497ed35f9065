import type { BrowserContext } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findChromium } from '../../scripts/browsers.mjs';
import { build } from '../../scripts/build.mjs';
import { driveChromium } from '../../scripts/driver.mjs';
import { pageOf } from '../sites/quiet/frame';
import { KOREAN } from '../sites/quiet/korean';
import { OTHERS } from '../sites/quiet/others';
import { scratch } from './scratch';

// A page without a finding must not be able to tell that the extension is there: same bytes, same globals, no file of
// ours to load. Fifty pages in a long run, five in others.
const PAGES = [...KOREAN, ...OTHERS].map(pageOf).slice(0, process.env.LUREWATCH_LONG === '1' ? 62 : 5);
const SITE = /^https?:\/\//;

const { folder, remove } = scratch('untouched');
let driver: Awaited<ReturnType<typeof driveChromium>>;
let bare: BrowserContext;

async function serve(context: BrowserContext): Promise<void> {
  const files = new Map(PAGES.map(({ url, html }) => [new URL(url).href, html]));
  await context.route(SITE, (route) => {
    const body = files.get(route.request().url());
    return body ? route.fulfill({ contentType: 'text/html; charset=utf-8', body }) : route.abort();
  });
}

beforeAll(async () => {
  const release = { CHANNEL: 'release', FEED_URL: '', ROOT: '', DESK_URL: '', OUT_DIR: folder('dist') };
  driver = await driveChromium(await build('chrome', release), folder('profile'));
  bare = await chromium.launchPersistentContext(folder('bare'), {
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox', '--disable-gpu'],
    locale: 'ko-KR',
  });
  await serve(driver.context);
  await serve(bare);
});
afterAll(async () => {
  await driver?.close();
  await bare?.close();
  remove();
});

async function look(context: BrowserContext, url: string) {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForTimeout(2_500);
  const seen = await page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(window).sort().join(),
    sheets: document.adoptedStyleSheets.length,
    highlights: CSS.highlights.size,
  }));
  await page.close();
  return seen;
}

it.each(PAGES)('$slug looks the same with and without the extension', async ({ url }) => {
  const [with_, without] = await Promise.all([look(driver.context, url), look(bare, url)]);
  expect(with_).toEqual(without);
});

it('offers no file of its own to a page', async () => {
  const page = await driver.context.newPage();
  await page.goto(PAGES[0]!.url);
  const answers = await page.evaluate(async (id) => {
    const paths = ['manifest.json', 'icons/48.png', 'src/popup/index.html', 'src/content/main.js', 'assets/index.js'];
    return Promise.all(
      paths.map((path) =>
        fetch(`chrome-extension://${id}/${path}`).then(
          () => 'loaded',
          () => 'refused',
        ),
      ),
    );
  }, driver.id);
  expect(new Set(answers)).toEqual(new Set(['refused']));
  await page.close();
});
