// The whole way, once: page -> warning -> report -> decision -> signed list -> warning. Used by `npm start` without a
// display. Each step throws in words where the product does not do what it should.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ADS, SHARED_HANDLE } from './demo-board/ads.mjs';
import { count, fill, press, reload, textOf, underlined, until } from './driver.mjs';

/** @typedef {import('./driver.mjs').Driver} Driver @typedef {import('./driver.mjs').Tab} Tab */

const POPUP = 'src/popup/index.html';
const WARNING = '[data-part="warning"]';
/** The toolbar badge is the warning of record: a page can hide the one drawn into it. */
const BADGES = { none: '', caution: '!', danger: '!!' };

/**
 * Opens an ad and waits until the background has judged it.
 * @param {Driver} driver
 * @param {Tab} watcher a page of the extension, which may ask tabs what they read
 * @param {string} url
 * @returns {Promise<{ tab: Tab, state: { kind: string, unjudged: boolean, badge: string, verdicts: { level: string, findings: object[] }[] } }>}
 */
export async function openAd(driver, watcher, url) {
  const tab = await driver.newTab();
  await tab.size(1500, 900);
  await tab.goto(url);
  const ask = `(async () => {
    const { tabs } = globalThis.browser ?? chrome;
    for (const { id } of await tabs.query({})) {
      const reply = await tabs.sendMessage(id, { lurewatch: 'page-state', payload: {} }, { frameId: 0 }).catch(() => null);
      if (!reply?.ok || reply.answer.url !== ${JSON.stringify(url)} || reply.answer.verdicts.length === 0) continue;
      const { action } = globalThis.browser ?? chrome;
      return { ...reply.answer, badge: await action.getBadgeText({ tabId: id }) };
    }
    return null;
  })()`;
  const state = await until(`a verdict on ${url}`, () => watcher.run(ask));
  return { tab, state };
}

/** For a page of the extension to run: the hosts of all boards it watches, as `boardsOff` has them. */
export const BOARD_HOSTS = `(globalThis.browser ?? chrome).runtime.getManifest().content_scripts[0].matches.map((match) =>
  match.replace(/^[^:]+:\\/\\/(\\*\\.)?/, '').replace(/\\/.*$/, ''))`;

/**
 * @param {Tab} watcher a page of the extension, which may ask tabs what they read
 * @param {string} url
 * @returns {Promise<number>} the browser's number of the tab that shows `url` and answers; 0 where there is none
 */
export function tabIdOf(watcher, url) {
  return watcher.run(`(async () => {
    const { tabs } = globalThis.browser ?? chrome;
    for (const { id } of await tabs.query({})) {
      const reply = await tabs.sendMessage(id, { lurewatch: 'page-state', payload: {} }, { frameId: 0 }).catch(() => null);
      if (reply?.ok && reply.answer.url === ${JSON.stringify(url)}) return id;
    }
    return 0;
  })()`);
}

/**
 * The level of the warning that is drawn in the page, or `none`.
 * @param {Tab} tab
 * @returns {Promise<string>}
 */
export async function warnedAs(tab) {
  const levels = await tab.run(
    `[...document.querySelectorAll('lw-note')].map((host) => host.shadowRoot?.querySelector('${WARNING}')?.dataset.level ?? 'closed')`,
  );
  return levels[0] ?? 'none';
}

/**
 * Chooses the language of warnings and pages, whatever the browser speaks.
 * @param {Tab} watcher a page of the extension
 * @param {import('../src/contract/settings').Language} language
 * @param {Record<string, unknown>} [more] further settings
 */
export async function chooseLanguage(watcher, language, more = {}) {
  const settings = JSON.stringify({ language, ...more });
  const { ok, error } = await watcher.run(
    `(globalThis.browser ?? chrome).runtime.sendMessage({ lurewatch: 'save-settings', payload: { settings: ${settings} } })`,
  );
  if (!ok) throw new Error(`the settings were not saved: ${error}`);
}

/**
 * Checks one ad of the demo board against what it must come to.
 * @param {Driver} driver
 * @param {Tab} watcher
 * @param {string} board
 * @param {string} slug
 * @param {'none' | 'caution' | 'danger'} level
 */
export async function expectAd(driver, watcher, board, slug, level) {
  const { tab, state } = await openAd(driver, watcher, `${board}/jobs/${slug}`);
  const judged = state.verdicts.map((verdict) => verdict.level).join();
  if (judged !== level) {
    const found = state.verdicts.flatMap(({ findings }) => findings.map(({ signal }) => signal)).join(', ');
    throw new Error(`${slug} was judged ${judged} (${found || 'no finding'}), not ${level}`);
  }
  if (state.badge !== BADGES[level])
    throw new Error(`${slug} has "${state.badge}" on the toolbar, not "${BADGES[level]}"`);
  if (level === 'none') {
    if ((await count(tab, 'lw-note')) > 0)
      throw new Error(`${slug} has a note in its page, though there is no finding`);
  } else {
    await until(`the ${level} warning on ${slug}`, async () => (await warnedAs(tab)) === level);
  }
  return tab;
}

/**
 * The lure's quoted words must be underlined in the ad.
 * @param {Tab} tab
 * @param {string} slug
 */
export async function expectQuotes(tab, slug) {
  const { quotes } = ADS.find((ad) => ad.slug === slug);
  const marked = await until(`underlined words on ${slug}`, async () => {
    const words = await underlined(tab);
    return words.length > 0 && words;
  });
  const missing = quotes.filter((quote) => !marked.some((words) => words.includes(quote)));
  if (missing.length > 0)
    throw new Error(`${slug}: not underlined: ${missing.join(', ')} (underlined: ${marked.join(' | ')})`);
  return marked;
}

/**
 * The first report: the click in the warning opens our own page, which shows the exact bytes and asks.
 * @param {Driver} driver
 * @param {Tab} tab the ad with its warning
 * @param {(page: Tab) => Promise<void>} [look] is shown the page before it is sent
 * @returns {Promise<string>} the bytes the page showed
 */
export async function reportFirst(driver, tab, look = async () => {}) {
  await tab.front();
  // A click on a warning younger than half a second does not count: the page could have lured it there.
  await new Promise((done) => setTimeout(done, 700));
  await press(tab, `${WARNING} [data-part="report"]`);
  const page = await driver.tabAt('view=report');
  await page.front();
  const bytes = await until('the bytes of the report', () => textOf(page, '[data-part="bytes"]'));
  await look(page);
  await press(page, '[data-part="send"]');
  await until(
    'the report to be kept',
    async () => (await count(page, '[data-part="report-ending"][data-state="stored"]')) === 1,
  );
  await page.close();
  return bytes;
}

/**
 * Waits until the popup's list of reports has one that arrived.
 * @param {Driver} driver
 * @param {string} state
 */
export async function expectReport(driver, state) {
  const popup = await driver.extensionTab(POPUP);
  await popup.size(420, 900);
  await until(`a report in the state ${state}`, async () => {
    if ((await count(popup, '[data-part="queue"]:not([open])')) > 0) await press(popup, '[data-part="queue"] summary');
    if ((await count(popup, `[data-part="sent"][data-state="${state}"]`)) > 0) return true;
    if ((await count(popup, '[data-part="refresh"]')) > 0) await press(popup, '[data-part="refresh"]');
    else await reload(popup);
    await new Promise((done) => setTimeout(done, 500));
    return false;
  });
  return popup;
}

/**
 * A moderator logs in and confirms, in the desk's own pages.
 * @param {Driver} driver
 * @param {string} desk
 * @param {{ name: string, password: string }} moderator
 * @param {string} contact as the desk shows it: `telegram:handle`
 * @param {(page: Tab, what: string) => Promise<void>} [look]
 */
export async function confirmCase(driver, desk, moderator, contact, look = async () => {}) {
  const page = await driver.newTab();
  await page.size(1100, 1000);
  await page.goto(`${desk}/moderate`);
  await fill(page, '#name', moderator.name);
  await fill(page, '#password', moderator.password);
  await press(page, '#login button');
  await until('the list of cases', async () => (await count(page, '#cases a.case')) > 0);
  await look(page, 'cases');
  await press(page, '#cases a.case');
  await until('the case', async () => (await count(page, '#confirm')) === 1);
  await press(page, `#confirm input[name="recruiter"][value=${JSON.stringify(contact)}]`);
  await fill(page, '#because', 'The ad promises the ticket and the pay, and only this handle answers.');
  await look(page, 'case');
  await press(page, '#confirm button[type="submit"]');
  await until('the confirmed case', async () => (await textOf(page, '#state')) === 'confirmed');
  return page;
}

/**
 * "Update now" in the popup.
 * @param {Driver} driver
 * @returns {Promise<Tab>} the popup
 */
export async function updateList(driver) {
  const popup = await driver.extensionTab(POPUP);
  await press(popup, '[data-part="update"]');
  await until(
    'a fresh list',
    async () => (await count(popup, '[data-part="feed"][data-state="fresh"] button:not(:disabled)')) === 1,
  );
  return popup;
}

/**
 * The whole way.
 * @param {object} world
 * @param {Driver} world.driver
 * @param {string} world.board address of the demo board, without a slash at the end
 * @param {string} world.desk address of the desk, without a slash at the end
 * @param {{ name: string, password: string }} world.moderator
 * @param {string} world.shots folder for the screenshots
 * @param {(line: string) => void} world.say
 */
export async function walk({ driver, board, desk, moderator, shots, say }) {
  mkdirSync(shots, { recursive: true });
  let number = 0;
  const shoot = async (tab, name) => {
    number += 1;
    const file = `${String(number).padStart(2, '0')}-${name}.png`;
    await tab.front();
    await tab.screenshot(join(shots, file));
    say(`   screenshot ${file}`);
  };
  const watcher = await driver.extensionTab(POPUP);
  await chooseLanguage(watcher, 'ko');

  say('1. The demo board is open');
  const list = await driver.newTab();
  await list.size(1500, 900);
  await list.goto(`${board}/`);
  await shoot(list, 'board');
  await list.close();

  say('2. Every ad is judged before anything is listed');
  for (const { slug, level } of ADS) {
    const tab = await expectAd(driver, watcher, board, slug, level);
    const marked = level === 'none' ? [] : await expectQuotes(tab, slug);
    say(`   ${slug}: ${level}${marked.length > 0 ? `, underlined: ${marked.join(' | ')}` : ''}`);
    if (['cambodia-tm', 'en-customer-service', 'phnom-penh-garment', 'office-clerk'].includes(slug))
      await shoot(tab, slug);
    await tab.close();
  }

  say('3. The first lure is reported: our own page shows the exact bytes and asks');
  const lure = await expectAd(driver, watcher, board, 'cambodia-tm', 'danger');
  const bytes = await reportFirst(driver, lure, (page) => shoot(page, 'report'));
  say(`   ${new TextEncoder().encode(bytes).length} bytes`);
  await lure.close();
  const queue = await expectReport(driver, 'received');
  await queue.close();
  say('   the desk has it, the popup holds the receipt');

  say('4. A moderator logs in, reads the case and confirms the contact');
  const decided = await confirmCase(driver, desk, moderator, `telegram:${SHARED_HANDLE}`, (page, what) =>
    shoot(page, `desk-${what}`),
  );
  await shoot(decided, 'desk-confirmed');
  await decided.close();

  say('5. The extension fetches the new list and verifies it');
  const popup = await updateList(driver);
  say(`   ${(await textOf(popup, '[data-part="feed"] [role="status"]')).replaceAll('\n', ' ')}`);
  await popup.close();

  say('6. The innocent-looking ad with the same handle is warned of now, the honest ones are not');
  for (const { slug, listed } of ADS.filter(({ level }) => level === 'none')) {
    const tab = await expectAd(driver, watcher, board, slug, listed);
    say(`   ${slug}: ${listed}`);
    if (slug === 'office-clerk') await shoot(tab, 'office-clerk-listed');
    await tab.close();
  }

  say('7. The reporter sees what became of the report');
  const told = await expectReport(driver, 'confirmed');
  await shoot(told, 'popup-confirmed');
  await told.close();
  await watcher.close();
}
