import { afterAll, beforeAll, describe } from 'vitest';
import { build } from '../../scripts/build.mjs';
import { driveFirefox, type Tab, until } from '../../scripts/driver.mjs';
import { ATTACKS, htmlOf, urlOf } from './hostile/pages';
import { hostileSuite } from './hostile/suite';
import { scratch } from './scratch';

let driver: Awaited<ReturnType<typeof driveFirefox>>;
let watcher: Tab;
const { folder, remove } = scratch('hostile-firefox');

beforeAll(async () => {
  const release = { CHANNEL: 'release', FEED_URL: '', ROOT: '', DESK_URL: '', OUT_DIR: folder('dist') };
  driver = await driveFirefox(await build('firefox', release));
  await driver.tabAt('welcome');
  watcher = await driver.extensionTab('src/popup/index.html');
});
afterAll(async () => {
  await driver?.close();
  remove();
});

const tabIds = async () =>
  (await watcher.run(`browser.tabs.query({}).then((tabs) => tabs.map(({ id }) => id))`)) as number[];

describe('a hostile page in Firefox', () => {
  hostileSuite(async (index) => {
    const before = await tabIds();
    const url = urlOf(index);
    const tab = await driver.openSaved(url, new Map([[url, htmlOf(ATTACKS[index]!)]]));
    const id = await until('the tab', async () => (await tabIds()).find((one) => !before.includes(one)));
    return {
      screenshot: () => tab.picture(),
      badge: () => watcher.run(`browser.action.getBadgeText({ tabId: ${id} })`),
      close: () => tab.close(),
    };
  });
});
