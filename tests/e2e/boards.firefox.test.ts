import { afterAll, beforeAll, describe } from 'vitest';
import { driveFirefox, type Tab } from '../../scripts/driver.mjs';
import { boardsSuite } from './boards/suite';
import { World } from './world';

let world: World;
let driver: Awaited<ReturnType<typeof driveFirefox>>;
let watcher: Tab;

beforeAll(async () => {
  world = await World.create();
  driver = await driveFirefox(await world.extension('firefox'));
  watcher = await driver.extensionTab('src/popup/index.html');
});
afterAll(async () => {
  await driver?.close();
  await world?.close();
});

describe('boards in Firefox', () => {
  boardsSuite({ watcher: () => watcher, open: (url, files) => driver.openSaved(url, files) });
});
