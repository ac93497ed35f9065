import { afterAll, beforeAll, expect, it } from 'vitest';
import { build } from '../../scripts/build.mjs';
import { count, driveChromium, fill, press, type Tab, textOf, until } from '../../scripts/driver.mjs';
import { scratch } from './scratch';

let driver: Awaited<ReturnType<typeof driveChromium>>;
let watcher: Tab;
const place = scratch();

beforeAll(async () => {
  const dist = await build('chrome', { CHANNEL: 'demo', FEED_URL: '', ROOT: '', OUT_DIR: place.path('dist') });
  driver = await driveChromium(dist, place.path('profile'));
  watcher = await driver.extensionTab('src/options/index.html');
  await until('the options', async () => (await count(watcher, 'h1')) > 0);
});
afterAll(async () => {
  await driver?.close();
  place.remove();
});
