import { afterAll, beforeAll, expect, it } from 'vitest';
import { count, type Driver, driveFirefox, press, type Tab, until } from '../../scripts/driver.mjs';
import { chooseLanguage, expectAd, openAd } from '../../scripts/walk.mjs';
import { World } from './world';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let world: World;
let driver: Driver;
let watcher: Tab;

beforeAll(async () => {
  world = await World.create();
  driver = await driveFirefox(await world.extension('firefox'));
  watcher = await driver.extensionTab('src/popup/index.html');
  await chooseLanguage(watcher, 'ko');
});
afterAll(async () => {
  await driver?.close();
  await world?.close();
});

it('marks the flagged cards of a list in Firefox', async () => {
  const { tab, state } = await openAd(driver, watcher, `${world.board.url}/`);
  const flagged = state.verdicts.filter(({ level }: { level: string }) => level !== 'none').length;
  expect(flagged).toBeGreaterThan(1);
  await until('the marks', async () => (await count(tab, '[data-part=mark]')) === flagged);
  await tab.close();
});

it('asks before an answer to an ad of the strong level in Firefox', async () => {
  const stops = (tab: Tab) => count(tab, '[data-part=stop][open]');
  const tab = await expectAd(driver, watcher, world.board.url, 'cambodia-tm', 'danger');
  await tab.run(
    `document.querySelector('a.apply').addEventListener('click', (event) => { event.preventDefault(); window.answered = (window.answered ?? 0) + 1; })`,
  );
  await tab.front();
  await press(tab, 'a.apply');
  await until('the question', async () => (await stops(tab)) === 1);
  expect(await tab.run('window.answered ?? 0')).toBe(0);
  await pause(800);
  await press(tab, '[data-part=stop-back]');
  await until('it to be gone', async () => (await stops(tab)) === 0);
  await press(tab, 'a.apply');
  await until('the question', async () => (await stops(tab)) === 1);
  await pause(800);
  await press(tab, '[data-part=stop-go-on]');
  await until('the answer', async () => (await tab.run('window.answered ?? 0')) === 1);
  await tab.close();
});
