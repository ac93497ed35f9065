import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from './browsers.mjs';
import { build } from './build.mjs';
import { serveBoard } from './demo-board/serve.mjs';

const work = mkdtempSync(join(tmpdir(), 'look-'));
const dist = await build('chrome', { CHANNEL: 'demo', OUT_DIR: join(work, 'dist'), DESK_URL: 'http://127.0.0.1:9/' });
const board = await serveBoard();
mkdirSync('/tmp/look', { recursive: true });
for (const [lang, scheme, width, textSize] of [
  ['ko', 'light', 1180, 'normal'],
  ['en', 'dark', 1180, 'normal'],
  ['ko', 'light', 320, 'large'],
]) {
  const { context, id } = await launchChromium({
    dist,
    userDataDir: join(work, `p-${lang}-${scheme}-${width}`),
    context: { locale: 'ko-KR', colorScheme: scheme },
  });
  const control = await context.newPage();
  await control.goto(`chrome-extension://${id}/src/options/index.html`);
  await control.evaluate(
    (settings) => chrome.runtime.sendMessage({ lurewatch: 'save-settings', payload: { settings } }),
    { language: lang, textSize },
  );
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 760 });
  await page.goto(`${board.url}/`);
  await page.waitForTimeout(1500);
  await page
    .locator('[data-part=mark] button')
    .first()
    .hover()
    .catch((e) => console.log(String(e).slice(0, 300)));
  await page.waitForTimeout(300);
  await page.screenshot({ path: `/tmp/look/list-${lang}-${scheme}-${width}.png` });
  console.log(
    await page.evaluate(() =>
      [...document.querySelectorAll('lw-note')].flatMap((h) =>
        [...h.shadowRoot.querySelectorAll('[data-part=mark]')].map((m) => [
          m.querySelector('button').getAttribute('aria-label'),
          m.style.top,
          m.hidden,
          m.getBoundingClientRect().top,
        ]),
      ),
    ),
  );
  console.log(
    await page.evaluate(() =>
      [...document.querySelectorAll('ul.jobs li')].map((m) => [
        m.textContent.slice(0, 30),
        m.getBoundingClientRect().top,
      ]),
    ),
  );
  await page.goto(`${board.url}/jobs/cambodia-tm`);
  await page.waitForTimeout(1200);
  await page.locator('a.apply').click();
  await page.waitForTimeout(500);
  await page.screenshot({ path: `/tmp/look/stop-${lang}-${scheme}-${width}.png` });
  await page.keyboard.press('Escape');
  const tab = await control.evaluate(async () => (await chrome.tabs.query({})).at(-1).id);
  const popup = await context.newPage();
  await popup.setViewportSize({ width: textSize === 'large' ? 480 : 360, height: 760 });
  await popup.goto(`chrome-extension://${id}/src/popup/index.html?tab=${tab}`);
  await popup.waitForTimeout(800);
  await popup.evaluate(() => {
    for (const d of document.querySelectorAll('details')) d.open = true;
  });
  await popup.waitForTimeout(200);
  await popup.screenshot({ path: `/tmp/look/popup-${lang}-${scheme}-${width}.png`, fullPage: true });
  await context.close();
}
await board.close();
