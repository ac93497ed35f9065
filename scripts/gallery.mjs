// Walks every view in every look with the real extension and leaves pictures in demo/gallery/ for people to look at.
// `node scripts/gallery.mjs [NAME]`: only pictures whose name contains NAME.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from './browsers.mjs';
import { serveBoard } from './demo-board/serve.mjs';

const OUT = 'demo/gallery';
const only = process.argv[2] ?? '';
const work = mkdtempSync(join(tmpdir(), 'lurewatch-gallery-'));
const dist = join(work, 'dist');
mkdirSync(OUT, { recursive: true });

// A desk nobody answers at: the report page and a waiting report can be seen without one.
const env = { ...process.env, OUT_DIR: dist, CHANNEL: 'demo', DESK_URL: 'http://127.0.0.1:9/' };
const built = spawnSync('npx', ['vite', 'build', '--mode', 'chrome', '--logLevel', 'error'], { env, stdio: 'inherit' });
if (built.status !== 0) process.exit(1);

const board = await serveBoard();
const { context, id } = await launchChromium({ dist, userDataDir: join(work, 'profile') });
const own = (path) => `chrome-extension://${id}/src/${path}`;
const control = await context.newPage();
await control.goto(own('options/index.html'));

/** One message to the background, as our own pages send it. */
const tell = (name, payload) =>
  control.evaluate(([name, payload]) => chrome.runtime.sendMessage({ lurewatch: name, payload }), [name, payload]);

const LOOKS = [];
for (const language of ['ko', 'en']) {
  for (const scheme of ['light', 'dark']) LOOKS.push({ language, scheme, textSize: 'normal', width: 1180 });
  LOOKS.push({ language, scheme: 'light', textSize: 'normal', width: 320 });
  LOOKS.push({ language, scheme: 'light', textSize: 'large', width: 1180 });
  LOOKS.push({ language, scheme: 'light', textSize: 'large', width: 320 });
}
const nameOf = ({ language, scheme, textSize, width }) => `${language}-${scheme}-${textSize}-${width}`;

async function dress(look, consent = null) {
  const { language, textSize } = look;
  const settings = { language, textSize, strength: 'normal', readerCountry: 'KR', reportConsent: consent };
  await tell('save-settings', { settings });
}

async function open(url, look, height = 760) {
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme: look.scheme });
  await page.setViewportSize({ width: look.width, height });
  await page.goto(url);
  return page;
}

async function shoot(page, name, options = {}) {
  if (name.includes(only)) await page.screenshot({ path: join(OUT, `${name}.png`), ...options });
}

async function tabInFront(page) {
  await page.bringToFront();
  return control.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id);
}

const warning = (page) => page.locator('[data-part="warning"]');
const AD = { ko: 'cambodia-tm', en: 'en-customer-service' };

for (const look of LOOKS) {
  const label = nameOf(look);
  await dress(look);
  const ad = await open(`${board.url}/jobs/${AD[look.language]}`, look);
  await warning(ad).waitFor();
  await ad.waitForTimeout(900);
  await shoot(ad, `danger-${label}`);
  await warning(ad).locator('[data-part="more"]').click();
  await warning(ad).locator('[data-part="wrong-button"]').click();
  await shoot(ad, `danger-open-${label}`);
  const tabId = await tabInFront(ad);
  await warning(ad).locator('[data-part="toggle"]').click();
  await shoot(ad, `danger-small-${label}`);
  const popup = await open(`${own('popup/index.html')}?tab=${tabId}`, {
    ...look,
    width: look.textSize === 'large' ? 480 : 360,
  });
  await popup.locator('[data-part="page-card"]').waitFor();
  await popup.locator('[data-part="report-form"] summary').first().click();
  await shoot(popup, `popup-${label}`, { fullPage: true });
  await popup.close();
  await ad.close();
  const welcome = await open(own('welcome/index.html'), look);
  await welcome.locator('[data-part="welcome"]').waitFor();
  await shoot(welcome, `welcome-${label}`, { fullPage: true });
  await welcome.goto(own('options/index.html'));
  await welcome.locator('[data-part="options-page"]').waitFor();
  await shoot(welcome, `options-${label}`, { fullPage: true });
  await welcome.close();
}

for (const language of ['ko', 'en']) {
  const look = { language, scheme: 'light', textSize: 'normal', width: 1180 };
  await dress(look);
  const list = await open(`${board.url}/`, look);
  await list.waitForTimeout(1_500);
  await shoot(list, `list-${language}`);
  await list.close();
  // The report page, then the undo strip once there is consent.
  const ad = await open(`${board.url}/jobs/${AD[language]}`, look);
  await warning(ad).waitFor();
  await ad.waitForTimeout(900);
  const opened = context.waitForEvent('page');
  await warning(ad).locator('[data-part="report"]').click();
  const report = await opened;
  await report.setViewportSize({ width: 900, height: 760 });
  await report.locator('[data-part="send"]').waitFor();
  await shoot(report, `report-page-${language}`, { fullPage: true });
  await report.close();
  await shoot(ad, `asked-${language}`);
  await ad.close();
  await dress(look, new Date().toISOString());
  const again = await open(`${board.url}/jobs/${language === 'ko' ? 'account-rental' : 'en-payment-agent'}`, look);
  await warning(again).waitFor();
  await again.waitForTimeout(900);
  await warning(again).locator('[data-part="report"]').click();
  await again.locator('[data-part="undo-strip"]').waitFor();
  await shoot(again, `undo-${language}`);
  await again.locator('[data-part="undo-strip"] summary').click();
  await shoot(again, `undo-open-${language}`);
  await again.waitForTimeout(8_500);
  await shoot(again, `gone-${language}`);
  await again.close();
  for (const [name, url] of [
    ['none', `${board.url}/jobs/cafe-part-time`],
    ['not-watched', 'about:blank'],
  ]) {
    const page = await open(url, look);
    await page.waitForTimeout(1_000);
    const tab = await tabInFront(page);
    const popup = await open(`${own('popup/index.html')}?tab=${tab}`, { ...look, width: 360 });
    await popup.locator('[data-part="page-card"]').waitFor();
    await shoot(popup, `popup-${name}-${language}`, { fullPage: true });
    await popup.close();
    await page.close();
  }
}

await context.close();
await board.close();
rmSync(work, { recursive: true, force: true });
console.log(`Pictures are in ${OUT}/.`);
