import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, it } from 'vitest';
import { driveChromium, press, until } from '../../scripts/driver.mjs';
import { chooseLanguage, expectAd } from '../../scripts/walk.mjs';
import { World } from './world';

// Newer Chromium has a `browser` of its own, which the polyfill then hands through. Our floor is older: there the
// polyfill's wrapped calls run, so they are run here by hiding the native object from every context of ours.
const HIDE = `Object.defineProperty(globalThis, 'browser', { value: undefined, writable: true, configurable: true });\n`;

let world: World;
let driver: Awaited<ReturnType<typeof driveChromium>>;

beforeAll(async () => {
  world = await World.create();
  const dist = await world.extension('chrome');
  await writeFile(join(dist, 'hide.js'), HIDE);
  const loader = join(dist, 'service-worker-loader.js');
  await writeFile(loader, `import './hide.js';\n${await readFile(loader, 'utf8')}`);
  const content = join(dist, 'src/content/main.js');
  await writeFile(content, HIDE + (await readFile(content, 'utf8')));
  const popup = join(dist, 'src/popup/index.html');
  const page = await readFile(popup, 'utf8');
  await writeFile(popup, page.replace('<head>', '<head><script src="/hide.js"></script>'));
  driver = await driveChromium(dist, await world.profile());
});
afterAll(async () => {
  await driver?.close();
  await world?.close();
});

it('warns, answers the popup and fetches the list where only chrome.* exists', async () => {
  const popup = await driver.extensionTab('src/popup/index.html');
  if ((await driver.worker('typeof globalThis.browser')) !== 'undefined') throw new Error('the native object is there');
  await chooseLanguage(popup, 'ko');
  await (await expectAd(driver, popup, world.board.url, 'cambodia-tm', 'danger')).close();
  await (await expectAd(driver, popup, world.board.url, 'cafe-part-time', 'none')).close();
  await press(popup, '[data-part=update]');
  await until('a fresh list', () => popup.run(`!!document.querySelector('[data-part=feed][data-state=fresh]')`));
});
