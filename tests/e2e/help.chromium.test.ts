import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { build } from '../../scripts/build.mjs';
import { serveBoard } from '../../scripts/demo-board/serve.mjs';
import { count, driveChromium, press, type Tab, until } from '../../scripts/driver.mjs';
import { chooseLanguage, expectAd } from '../../scripts/walk.mjs';
import { scratch } from './scratch';

const { folder, remove } = scratch('help');
let driver: Awaited<ReturnType<typeof driveChromium>>;
let board: Awaited<ReturnType<typeof serveBoard>>;
let watcher: Tab;

beforeAll(async () => {
  board = await serveBoard();
  const settings = { CHANNEL: 'demo', FEED_URL: '', ROOT: '', DESK_URL: '', OUT_DIR: folder('dist') };
  driver = await driveChromium(await build('chrome', settings), folder('profile'));
  watcher = await driver.extensionTab('src/options/index.html');
  await chooseLanguage(watcher, 'en', { readerCountry: 'KR' });
});
afterAll(async () => {
  await driver?.close();
  await board?.close();
  remove();
});

async function openHelp(fragment = ''): Promise<Page> {
  const page = await driver.context.newPage();
  await page.goto(`chrome-extension://${driver.id}/src/help/index.html${fragment}`);
  await page.locator('[data-part="help-page"]').waitFor();
  return page;
}

const NOTED = { 'report-drafts': [], history: [{ title: 'an ad' }], evidence: [{ title: 'an ad' }] };
const note = () =>
  watcher.run(
    `Promise.all([chrome.storage.local.set(${JSON.stringify(NOTED)}), chrome.storage.session.set({ 'shown-today': {} })])`,
  );
const kept = (): Promise<string[]> =>
  watcher.run(
    `Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)]).then((all) => all.flatMap(Object.keys))`,
  );

/** The page is gone and so is what was kept; what the reader chose is not. */
async function expectGone(page: Page): Promise<void> {
  await page.waitForURL('about:blank');
  expect(await page.content()).not.toMatch(/Leave this page|lurewatch/i);
  // Wiped before it went, not some time later.
  const keys = await kept();
  for (const key of ['report-drafts', 'history', 'evidence', 'shown-today']) expect(keys).not.toContain(key);
  expect(keys).toContain('settings');
  expect(await page.goBack().then(() => page.url())).toBe('about:blank');
  await page.close();
}

it('says without a network what to do and whom to call, and leaves no stage in the address', async () => {
  await driver.context.setOffline(true);
  const page = await openHelp('#there');
  expect(await page.locator('[data-part="steps"] > li').count()).toBe(5);
  expect(page.url()).toMatch(/\/src\/help\/index\.html$/);
  expect(await page.title()).toBe('Help');
  await page.locator('[data-part="place"]').selectOption('KH');
  const dialled = await page.locator('.number').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(dialled).toEqual(['tel:+855979117117', 'tel:0979117117', 'tel:+82232100404', 'tel:112']);
  await page.locator('[data-part="blank-name"]').fill('KIM MINSU');
  expect(await page.locator('[data-part="message-text"]').textContent()).toContain('My name: KIM MINSU');
  await page.locator('[data-part="place"]').selectOption('MM');
  expect(await page.locator('[data-part="no-number"]').count()).toBe(1);
  await page.locator('[data-part="other-stages"] summary').click();
  await page.locator('[data-part="stage-looking"]').click();
  expect(await page.locator('h1').textContent()).toBe('I am looking');
  expect(await page.evaluate('history.length')).toBe(2);
  expect(await kept()).not.toContain('stage');
  await page.close();
  await driver.context.setOffline(false);
});

it('is left by Escape three times, not once, and wipes what was kept', async () => {
  await note();
  await driver.context.setOffline(true);
  const page = await openHelp('#there');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(300);
  expect(page.url()).toContain('help');
  expect(await kept()).toContain('evidence');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expectGone(page);
  await driver.context.setOffline(false);
});

it('is left by its button, which is always in reach, while the worker sleeps too', async () => {
  await note();
  const page = await openHelp();
  await page.setViewportSize({ width: 320, height: 480 });
  await page.locator('[data-part="stage-there"]').click();
  await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
  const box = await page.locator('[data-part="exit"]').boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(56);
  // It lies over the page's words, so it must cover them, and look like what it is.
  const looks = await page.evaluate(
    `['.exit', '.exit .button'].map((part) => getComputedStyle(document.querySelector(part)).backgroundColor)`,
  );
  expect(looks).toEqual(['rgb(255, 255, 255)', 'rgb(11, 79, 168)']);
  expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(480);
  // The last thing on the page can be brought above it.
  const last = await page.locator('[data-part="other-stages"] summary').boundingBox();
  expect((last?.y ?? 999) + (last?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
  await driver.stopWorker();
  await page.locator('[data-part="exit"]').click();
  await expectGone(page);
});

it('keeps the evidence of a family: other stages have no such button', async () => {
  const page = await openHelp('#relative');
  expect(await page.locator('[data-part="exit"]').count()).toBe(0);
  for (let i = 0; i < 3; i++) await page.keyboard.press('Escape');
  await page.waitForTimeout(300);
  expect(page.url()).toContain('help');
  await page.close();
});

it.each(['ko', 'en'] as const)('prints the card on one sheet of A4 (%s)', async (language) => {
  await chooseLanguage(watcher, language, { readerCountry: 'KR', textSize: 'large' });
  const page = await openHelp('#ticket');
  await page.locator('[data-part="place"]').selectOption('KH');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  // 210 x 297 mm in points.
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('h1').isVisible()).toBe(false);
  expect(await page.locator('[data-part="pack"]').isVisible()).toBe(true);
  await page.close();
});

it('copies the text and opens the authority’s own page, nothing before the click', async () => {
  await chooseLanguage(watcher, 'en', { readerCountry: 'US' });
  const asked: string[] = [];
  await driver.context.route(/^https:/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: '<textarea></textarea>' });
  });
  const page = await openHelp('#looking');
  await page.bringToFront();
  expect(asked).toEqual([]);
  const opening = driver.context.waitForEvent('page');
  await page.locator('[data-part="outward-open"]').click();
  const opened = await opening;
  await opened.waitForURL('https://humantraffickinghotline.org/');
  expect(await page.locator('[data-part="outward"] [role="status"]').textContent()).toContain('Copied');
  await opened.bringToFront();
  await opened.locator('textarea').click();
  await opened.keyboard.press('Control+V');
  expect(await opened.locator('textarea').inputValue()).toMatch(/^Please check this job ad/);
  await opened.close();
  await page.close();
  await driver.context.unrouteAll();
});

it('opens from the warning in a page', async () => {
  await chooseLanguage(watcher, 'en', { readerCountry: 'US' });
  const ad = await expectAd(driver, watcher, board.url, 'en-customer-service', 'danger');
  await ad.front();
  await new Promise((done) => setTimeout(done, 900));
  expect(await count(ad, '[data-part=more-help]')).toBe(1);
  await press(ad, '[data-part=more-help]');
  const help = await driver.tabAt('src/help/index.html');
  await until(
    'the stage',
    async () => (await help.run(`document.querySelector('h1')?.textContent`)) === 'I am looking',
  );
});
