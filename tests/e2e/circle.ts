import { expect } from 'vitest';
import { ADS, SHARED_HANDLE } from '../../scripts/demo-board/ads.mjs';
import { count, type Driver, fill, press, type Tab, textOf, underlined, until } from './driver';
import { caseState, confirmCase, openCase } from './moderator';
import type { World } from './world';

export const WARNING = '[data-part=warning]';
const POPUP = 'src/popup/index.html';

/** Opens an ad of the demo board. */
export async function openAd(tab: Tab, world: World, slug: string): Promise<void> {
  await tab.goto(`${world.board}/jobs/${slug}`);
}

/** The level of the warning on the page, or null after `ms` milliseconds without one. */
export async function levelOn(tab: Tab, ms = 15_000): Promise<string | null> {
  const find = `document.querySelector('lw-note')?.shadowRoot?.querySelector('${WARNING}')?.dataset.level`;
  return until('a warning', () => tab.run<string>(find), ms).catch(() => null);
}

/** "Update now" in the popup; answers what it then says of the list. */
export async function updateList(driver: Driver): Promise<string> {
  const popup = await driver.extensionTab(POPUP);
  await press(popup, '[data-part=update]');
  await until('the update to end', async () => (await count(popup, '[data-part=update]:not([disabled])')) > 0);
  const said = await textOf(popup, '[data-part=feed]');
  await popup.close();
  return said;
}

/** Every demo ad comes to the level it was written for, with the right words underlined. */
export async function judgeEveryAd(driver: Driver, world: World, shots?: string): Promise<void> {
  const tab = await driver.newTab();
  await tab.size(1100, 900);
  for (const { slug, level, quotes } of ADS) {
    await openAd(tab, world, slug);
    const seen = await levelOn(tab, level === 'none' ? 2_500 : 15_000);
    expect(`${slug}: ${seen ?? 'none'}`).toBe(`${slug}: ${level}`);
    const marked = (await underlined(tab)).join(' | ');
    for (const quote of quotes) expect(marked, `${slug} underlines ${quote}`).toContain(quote);
    if (level === 'none') {
      expect(await count(tab, 'lw-note'), `${slug} has nothing of ours in it`).toBe(0);
      expect(marked).toBe('');
    }
    if (shots) await tab.screenshot(`${shots}/${driver.name}-${slug}.png`);
  }
  await tab.close();
}

/** The whole way: warning, report, decision, list, warning on another ad, receipt, appeal, no warning. */
export async function wholeCircle(driver: Driver, world: World): Promise<void> {
  const tab = await driver.newTab();
  await tab.size(1100, 900);
  const moderatorTab = await driver.newTab();

  await openAd(tab, world, 'office-clerk');
  expect(await levelOn(tab, 2_500)).toBe(null);

  // Warned, and reported by one click: the first time our own page asks.
  await openAd(tab, world, 'cambodia-tm');
  expect(await levelOn(tab)).toBe('danger');
  await new Promise((resolve) => setTimeout(resolve, 800));
  await press(tab, '[data-part=report]');
  const consent = await driver.tabAt('view=report');
  const shown = await until('the exact bytes', () => textOf(consent, '[data-part=bytes]'));
  expect(JSON.parse(shown)).toMatchObject({ schema: 1, level: 'danger', contacts: [{ value: SHARED_HANDLE }] });
  await press(consent, '[data-part=send]');
  await until('the report page to say it is stored', async () => (await count(consent, '[data-part=report-ending]')) > 0);
  await consent.close();

  // A moderator's click in a real page.
  await openCase(moderatorTab, world, SHARED_HANDLE);
  expect(await textOf(moderatorTab, '#counts')).toMatch(/^1 reports/);
  await confirmCase(moderatorTab, `telegram:${SHARED_HANDLE}`, 'overseas-confinement');

  // The list arrives, and an innocent-looking ad with the same handle is warned about.
  expect(await updateList(driver)).toContain('1');
  await openAd(tab, world, 'office-clerk');
  expect(await levelOn(tab)).toBe('danger');
  const words = await textOf(tab, WARNING);
  expect(words).toContain('텔레그램');
  expect(words).toContain('신고');
  expect((await underlined(tab)).join(' ')).toContain(SHARED_HANDLE);

  // The reporter sees what became of it.
  const popup = await driver.extensionTab(POPUP);
  await until('the receipt to say confirmed', async () =>
    (await textOf(popup, '[data-part=sent]')).includes('확인됐어요'),
  );
  await popup.close();

  // An appeal, reachable from the warning, without an account.
  await press(tab, '[data-part=wrong-button]');
  const address = await until('the link to the appeal', () =>
    tab.run<string>(`document.querySelector('lw-note').shadowRoot.querySelector('a[data-part=appeal]')?.href`),
  );
  const appeal = await driver.newTab();
  await appeal.goto(address);
  await fill(
    appeal,
    'form#appeal textarea[name=statement]',
    'This handle belongs to our office and was copied into another ad.',
  );
  await press(appeal, 'form#appeal button[type=submit]');
  await until('the receipt of the appeal', () => textOf(appeal, '#receipt'));
  await appeal.close();
  await openCase(moderatorTab, world, SHARED_HANDLE);
  await press(moderatorTab, 'form[id^=appeal-credible] button[type=submit]');
  await until('the case to be paused', async () => (await caseState(moderatorTab)) === 'paused');

  await updateList(driver);
  // The open page asked again by itself; a fresh one has no warning either.
  await until('the warning to go', async () => (await count(tab, 'lw-note')) === 0);
  await openAd(tab, world, 'office-clerk');
  expect(await levelOn(tab, 2_500)).toBe(null);
  await tab.close();
  await moderatorTab.close();
}
