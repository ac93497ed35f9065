import { join } from 'node:path';
import { expect } from 'vitest';
import { SHARED_HANDLE } from '../../scripts/demo-board/ads.mjs';
import { count, type Driver, fill, press, textOf, until } from '../../scripts/driver.mjs';
import { expectAd, updateList, walk } from '../../scripts/walk.mjs';
import type { World } from './world';

/**
 * The whole way: every demo ad comes to its level with the right words underlined; one is reported, decided, listed;
 * another with the same handle is warned of; the receipt says so; an appeal takes the warning away again.
 */
export async function wholeCircle(driver: Driver, world: World): Promise<void> {
  const { desk, board } = world;
  const shots = process.env.SHOTS ? join(process.env.SHOTS, driver.name) : join(world.dir, 'shots');
  await walk({ driver, board: board.url, desk: desk.url, moderator: desk.moderator, shots, say: () => undefined });

  const watcher = await driver.extensionTab('src/popup/index.html');
  const tab = await expectAd(driver, watcher, board.url, 'office-clerk', 'danger');
  const words = await textOf(tab, '[data-part=warning]');
  expect(words).toContain('텔레그램');
  expect(words).toMatch(/\d+월 \d+일에 검토/);
  expect(words).not.toContain('두리사무지원');

  // The appeal, reachable from the warning, without an account.
  await tab.front();
  await new Promise((resolve) => setTimeout(resolve, 700));
  await press(tab, '[data-part=wrong-button]');
  const address = await until('the link to the appeal', () =>
    tab.run(`document.querySelector('lw-note').shadowRoot.querySelector('a[data-part=appeal]')?.href`),
  );
  const appeal = await driver.newTab();
  await appeal.goto(String(address));
  await fill(appeal, 'form#appeal textarea[name=statement]', 'This handle is ours and was copied into another ad.');
  await press(appeal, 'form#appeal button[type=submit]');
  await until('the receipt of the appeal', () => textOf(appeal, '#receipt'));
  await appeal.close();

  const moderator = await driver.newTab();
  await moderator.goto(`${desk.url}/moderate`);
  expect(await textOf(moderator, '#cases')).toContain(SHARED_HANDLE);
  expect(await textOf(moderator, '#cases')).toContain('appealed');
  await press(moderator, '#cases a.case');
  await press(moderator, 'form[id^=appeal-credible] button[type=submit]');
  await until('the case to be paused', async () => (await textOf(moderator, '#state')) === 'paused');
  await moderator.close();

  await (await updateList(driver)).close();
  // The open page asks again by itself; a fresh one has no warning either.
  await tab.front();
  await until('the warning to go', async () => (await count(tab, 'lw-note')) === 0);
  await tab.close();
  await (await expectAd(driver, watcher, board.url, 'office-clerk', 'none')).close();
  await watcher.close();
}
