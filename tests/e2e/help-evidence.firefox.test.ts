import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { build } from '../../scripts/build.mjs';
import { serveBoard } from '../../scripts/demo-board/serve.mjs';
import { count, type Driver, driveFirefox, press, reload, type Tab, textOf, until } from '../../scripts/driver.mjs';
import { chooseLanguage, openAd, tabIdOf } from '../../scripts/walk.mjs';
import { ask } from './policy/suite';
import { scratch } from './scratch';

const { folder, remove } = scratch('help-evidence');
const OUT = folder('saved');
/** No network but this machine's: whatever goes elsewhere is sent to a port where nobody answers. */
const OFFLINE = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};
const SAVES = {
  'browser.download.folderList': 2,
  'browser.download.dir': OUT,
  'browser.download.useDownloadDir': true,
  'browser.download.always_ask_before_handling_new_types': false,
};

let board: Awaited<ReturnType<typeof serveBoard>>;
let driver: Driver;
let watcher: Tab;

beforeAll(async () => {
  mkdirSync(OUT);
  board = await serveBoard();
  const settings = { CHANNEL: 'demo', FEED_URL: '', ROOT: '', DESK_URL: '', OUT_DIR: folder('dist') };
  driver = await driveFirefox(await build('firefox', settings), { prefs: { ...OFFLINE, ...SAVES } });
  watcher = await driver.extensionTab('src/options/index.html');
  await chooseLanguage(watcher, 'en', { readerCountry: 'KR' });
});
afterAll(async () => {
  await driver?.close();
  await board?.close();
  remove();
});

/** The help page of those who are there. */
async function openThere(): Promise<Tab> {
  const tab = await driver.extensionTab('src/help/index.html#there');
  await until('the steps', async () => (await count(tab, '[data-part="steps"] > li')) === 5);
  await tab.front();
  return tab;
}

const kept = (): Promise<string[]> =>
  watcher.run(`Promise.all([browser.storage.local.get(null), browser.storage.session.get(null)])
    .then((all) => all.flatMap(Object.keys))`);

it('says without a network what to do and whom to call in Firefox', async () => {
  const tab = await openThere();
  await tab.run(`(() => {
    const place = document.querySelector('[data-part="place"]');
    place.value = 'KH';
    place.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  const dialled = `[...document.querySelectorAll('.number')].map((link) => link.getAttribute('href'))`;
  await until('the numbers', async () => (await tab.run(dialled)).includes('tel:+855979117117'));
  expect(await tab.run(dialled)).toEqual(['tel:+855979117117', 'tel:0979117117', 'tel:+82232100404', 'tel:112']);
  expect(await tab.run('location.hash')).toBe('');
  await tab.close();
});

it.each(['its button', 'Escape three times'])('is left by %s in Firefox, and wipes what was kept', async (way) => {
  await watcher.run(`Promise.all([
    browser.storage.local.set({ 'report-drafts': [], history: [{ title: 'an ad' }], evidence: [{ title: 'an ad' }] }),
    browser.storage.session.set({ 'shown-today': {} })])`);
  const tab = await openThere();
  if (way === 'its button') await press(tab, '[data-part="exit"]');
  else {
    await tab.key('Escape');
    await new Promise((done) => setTimeout(done, 300));
    expect(await tab.run('location.href')).toContain('/src/help/');
    expect(await kept()).toContain('evidence');
    await tab.key('Escape');
    await tab.key('Escape');
  }
  await until('the empty page', async () => (await tab.run('location.href')) === 'about:blank');
  // Wiped before it went, not some time later.
  const keys = await kept();
  for (const key of ['report-drafts', 'history', 'evidence', 'shown-today']) expect(keys).not.toContain(key);
  expect(keys).toContain('settings');
  await tab.run('void history.back()');
  await new Promise((done) => setTimeout(done, 500));
  expect(await tab.run('location.href')).toBe('about:blank');
  await tab.close();
});

it('keeps an ad as one file whose hash fits, and that opens with the ad in it, in Firefox', async () => {
  const url = `${board.url}/jobs/cambodia-tm`;
  const { tab: ad } = await openAd(driver, watcher, url);
  const popup = await driver.extensionTab(`src/popup/index.html?tab=${await tabIdOf(watcher, url)}`);
  await popup.front();
  await press(popup, '[data-part=evidence] > summary');
  await press(popup, '[data-part=evidence-plain]');
  const hash = await until('the hash', () => textOf(popup, '[data-part=evidence-hash]'));
  await press(popup, '[data-part=evidence-save]');
  await press(popup, '[data-part=evidence-save-hash]');
  const sizes = () => readdirSync(OUT).map((name) => readFileSync(join(OUT, name)).length);
  await until('both files', async () => sizes().length === 2 && sizes().every((size) => size > 0));
  const [file = '', sum = ''] = readdirSync(OUT).toSorted();
  expect(sum).toBe(`${file}.sha256`);
  expect(execFileSync('sha256sum', ['-c', sum], { cwd: OUT, encoding: 'utf8' })).toMatch(/: OK\n$/);
  expect(readFileSync(join(OUT, sum), 'utf8')).toContain(hash);
  const tab = await driver.newTab();
  await tab.goto(pathToFileURL(join(OUT, file)).href);
  const words = await textOf(tab, 'body');
  expect(words).toContain(url);
  expect(words).toContain('캄보디아');
  expect(await tab.run(`getComputedStyle(document.querySelector('pre')).whiteSpace`)).toBe('pre-wrap');
  for (const open of [tab, popup, ad]) await open.close();
});

it('notes what was warned about once it is asked to, and forgets it in one tap, in Firefox', async () => {
  expect((await ask(watcher, 'history', {})).seen).toEqual([]);
  await watcher.front();
  await press(watcher, '[data-part=keep-history]');
  await until('the switch', async () => (await ask(watcher, 'overview', { refresh: false })).settings.keepHistory);
  const url = `${board.url}/jobs/no-confinement`;
  const { tab } = await openAd(driver, watcher, `${url}?utm_source=mail`);
  await until('the line', async () => (await ask(watcher, 'history', {})).seen.length === 1);
  await watcher.front();
  await reload(watcher);
  await until('the list', async () => (await count(watcher, '[data-part=seen-ad]')) === 1);
  const said = await textOf(watcher, '[data-part=seen-ad]');
  expect(said).toContain(url);
  expect(said).not.toContain('utm_source');
  await press(watcher, '[data-part=history-wipe]');
  await until('it to be gone', async () => (await count(watcher, '[data-part=seen-ad]')) === 0);
  expect(await watcher.run(`browser.storage.local.get('history').then(({ history }) => history)`)).toEqual([]);
  await tab.close();
});
