import { afterAll, beforeAll, describe } from 'vitest';
import { driveChromium, type Tab } from '../../scripts/driver.mjs';
import { boardsSuite } from './boards/suite';
import { World } from './world';

// Saved pages under the boards' own addresses, in a real browser: the manifest's patterns, frames and lay-out are the
// browser's. Nothing leaves the machine: every request of a page is answered from the saved files.
const ANY_SITE = /^https?:\/\/(?!127\.0\.0\.1|[^/]*localhost)/;

let world: World;
let driver: Awaited<ReturnType<typeof driveChromium>>;
let watcher: Tab;

beforeAll(async () => {
  world = await World.create();
  driver = await driveChromium(await world.extension('chrome'), await world.profile());
  watcher = await driver.extensionTab('src/popup/index.html');
});
afterAll(async () => {
  await driver?.close();
  await world?.close();
});

describe('boards in Chromium', () => {
  boardsSuite({
    watcher: () => watcher,
    open: async (url, files) => {
      await driver.context.unroute(ANY_SITE);
      await driver.context.route(ANY_SITE, (route) => {
        const body = files.get(route.request().url());
        return body ? route.fulfill({ contentType: 'text/html; charset=utf-8', body }) : route.abort();
      });
      const tab = await driver.newTab();
      await tab.goto(url);
      await tab.front();
      return tab;
    },
  });
});
