import { afterAll, beforeAll, describe } from 'vitest';
import { build } from '../../scripts/build.mjs';
import { driveChromium, until } from '../../scripts/driver.mjs';
import { ATTACKS, htmlOf, urlOf } from './hostile/pages';
import { hostileSuite } from './hostile/suite';
import { scratch } from './scratch';

let driver: Awaited<ReturnType<typeof driveChromium>>;
const { folder, remove } = scratch('hostile-chromium');

beforeAll(async () => {
  const release = { CHANNEL: 'release', FEED_URL: '', ROOT: '', DESK_URL: '', OUT_DIR: folder('dist') };
  driver = await driveChromium(await build('chrome', release), folder('profile'));
  // The welcome page opens by itself, some time after the installation: it must not be taken for a page under test.
  await driver.tabAt('welcome');
  const pages = new Map(ATTACKS.map((attack, i) => [urlOf(i), htmlOf(attack)]));
  await driver.context.route('https://www.albamon.com/**', (route) => {
    const body = pages.get(route.request().url());
    return body ? route.fulfill({ contentType: 'text/html; charset=utf-8', body }) : route.abort();
  });
});
afterAll(async () => {
  await driver?.close();
  remove();
});

const tabIds = async () =>
  (await driver.worker(`chrome.tabs.query({}).then((tabs) => tabs.map(({ id }) => id))`)) as number[];

describe('a hostile page in Chromium', () => {
  hostileSuite(async (index) => {
    const before = await tabIds();
    const page = await driver.context.newPage();
    await page.setViewportSize({ width: 1180, height: 800 });
    await page.bringToFront();
    await page.goto(urlOf(index));
    const id = await until('the tab', async () => (await tabIds()).find((one) => !before.includes(one)));
    return {
      screenshot: () => page.screenshot(),
      badge: () => driver.worker(`chrome.action.getBadgeText({ tabId: ${id} })`),
      close: () => page.close(),
    };
  });
});
