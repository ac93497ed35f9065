import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { count, driveChromium, press, reload, type Tab, textOf, until } from '../../scripts/driver.mjs';
import { BOARD_HOSTS, chooseLanguage, expectAd, tabIdOf } from '../../scripts/walk.mjs';
import { World } from './world';

type Chromium = Awaited<ReturnType<typeof driveChromium>>;

const LONG = process.env.LUREWATCH_LONG === '1';
const POPUP = 'src/popup/index.html';
const consent = { reportConsent: '2026-11-01T00:00:00Z' };
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let world: World;
let dist: string;
let profile: string;
let driver: Chromium;
let watcher: Tab;

const reportsAtDesk = async (): Promise<number> => {
  const answer = await fetch(`${world.desk.url}/v1/stats`);
  return ((await answer.json()) as { reports: number }).reports;
};

async function start(): Promise<void> {
  driver = await driveChromium(dist, profile);
  watcher = await driver.extensionTab(POPUP);
}

async function clickReport(slug: string): Promise<Tab> {
  const tab = await expectAd(driver, watcher, world.board.url, slug, 'danger');
  await tab.front();
  await pause(800);
  await press(tab, '[data-part=warning] [data-part=report]');
  return tab;
}

/** "Update now"; answers the state of the list, its problem, and what is said about it. */
async function update(): Promise<{ state: string; problem: string; said: string }> {
  const popup = await driver.extensionTab(POPUP);
  await press(popup, '[data-part=update]');
  await pause(300);
  await until('the update to end', () => popup.run(`!!document.querySelector('[data-part=update]:not(:disabled)')`));
  const { state, problem } = await popup.run(`({ ...document.querySelector('[data-part=feed]').dataset })`);
  const said = await textOf(popup, '[data-part=feed] [role=status]');
  await popup.close();
  return { state, problem, said };
}

beforeAll(async () => {
  world = await World.create();
  dist = await world.extension('chrome');
  profile = await world.profile();
  await start();
  await chooseLanguage(watcher, 'ko', consent);
});
afterAll(async () => {
  await driver?.close();
  await world?.close();
});

describe('reports', () => {
  it('arrive once when the worker is killed between the click and the sending', async () => {
    const before = await reportsAtDesk();
    const tab = await clickReport('cambodia-tm');
    await until('the undo strip', async () => (await count(tab, '[data-part=undo-strip]')) === 1);
    await driver.stopWorker();
    await until('the report at the desk', async () => (await reportsAtDesk()) === before + 1, 60_000);
    // Sent again by a late alarm, it would be counted now.
    await driver.stopWorker();
    await pause(3_000);
    expect(await reportsAtDesk()).toBe(before + 1);
    await tab.close();
  });

  it('do not leave when undone within the eight seconds', async () => {
    const before = await reportsAtDesk();
    const tab = await clickReport('account-rental');
    await press(tab, '[data-part=undo]');
    await until(
      'the word that it was undone',
      async () => (await count(tab, '[data-part=report-outcome][data-state=undone]')) === 1,
    );
    await pause(10_000);
    expect(await reportsAtDesk()).toBe(before);
    await tab.close();
  });

  it('wait where the consent was withdrawn, and leave with a new one', async () => {
    const before = await reportsAtDesk();
    const tab = await clickReport('en-payment-agent');
    await until('the undo strip', async () => (await count(tab, '[data-part=undo-strip]')) === 1);
    await chooseLanguage(watcher, 'ko', { reportConsent: null });
    await pause(10_000);
    expect(await reportsAtDesk()).toBe(before);
    const popup = await driver.extensionTab(POPUP);
    await until('the reason it waits', async () =>
      (await textOf(popup, '[data-part=queue]')).includes('동의가 없어요'),
    );
    await popup.close();
    await chooseLanguage(watcher, 'ko', consent);
    await until('the report at the desk', async () => (await reportsAtDesk()) === before + 1, 60_000);
    await tab.close();
  });

  // A minute and more of waiting for the next attempt.
  it.runIf(LONG)('survive a desk that is down and a browser that is closed, and arrive once', async () => {
    const before = await reportsAtDesk();
    await world.desk.stop('SIGKILL');
    const tab = await clickReport('no-confinement');
    await until(
      'the report to be on its way',
      async () => (await count(tab, '[data-part=report-outcome][data-state=gone]')) === 1,
    );
    await pause(1_000);
    await driver.close();
    await world.restartDesk();
    expect(await reportsAtDesk()).toBe(before);
    await start();
    await until('the report at the desk', async () => (await reportsAtDesk()) === before + 1, 100_000);
  });

  it('are refused in words when the device is full, and nothing stored before is lost', async () => {
    const room = `chrome.storage.local.getBytesInUse(null).then((used) =>
      chrome.storage.local.set({ ballast: 'x'.repeat(chrome.storage.local.QUOTA_BYTES - used - 200) }))`;
    await driver.worker(room);
    const tab = await clickReport('training-fee');
    await until(
      'the word that the device is full',
      async () => (await count(tab, '[data-part=report-outcome][data-state=full]')) === 1,
    );
    await driver.worker(`chrome.storage.local.remove('ballast')`);
    const stored = (await driver.worker(`chrome.storage.local.get(null)`)) as Record<string, unknown>;
    expect(stored.settings).toMatchObject({ language: 'ko', ...consent });
    expect(stored['reports-sent']).toHaveLength(LONG ? 3 : 2);
    await tab.close();
  });
});

describe('a worker that does not answer', () => {
  it('leaves the page without a warning, and the popup has it judged as soon as the worker answers', async () => {
    const tab = await driver.newTab();
    await driver.worker(`setTimeout(() => { const end = Date.now() + 18_000; while (Date.now() < end); }, 50)`);
    await pause(200);
    await tab.goto(`${world.board.url}/jobs/cambodia-tm`);
    await pause(11_500);
    expect(await count(tab, 'lw-note')).toBe(0);
    const id = await until('the tab', () => tabIdOf(watcher, `${world.board.url}/jobs/cambodia-tm`));
    expect(id).toBeGreaterThan(0);
    // Asked again by the popup it is judged after all: nothing was lost.
    const popup = await driver.extensionTab(`${POPUP}?tab=${id}`);
    await until('the verdict', async () => (await count(popup, '[data-part=page-card][data-state=danger]')) === 1);
    await popup.close();
    await tab.close();
  });
});

describe('the list', () => {
  const head = () => join(world.feedFolder, 'head.json');

  async function flip(path: string, at: number): Promise<() => Promise<void>> {
    const good = await readFile(path);
    const bad = Buffer.from(good);
    bad[at] = bad[at]! ^ 1;
    await writeFile(path, bad);
    return () => writeFile(path, good);
  }

  it('is fresh to begin with', async () => {
    expect(await update()).toMatchObject({ state: 'fresh', problem: '' });
  });

  it('refuses a head with one byte changed and keeps the old list', async () => {
    const mend = await flip(head(), 60);
    const { state, said } = await update();
    await mend();
    expect(state).toBe('refused');
    expect(said).toContain('마지막 목록을 계속 써요');
    expect(await update()).toMatchObject({ state: 'fresh', problem: '' });
  });

  it('refuses a root that is not signed by the old keys', async () => {
    const second = join(world.feedFolder, 'root', '2.json');
    await writeFile(second, (await readFile(world.desk.root, 'utf8')).replace(/.$/, ' '));
    const { state } = await update();
    await rename(second, `${second}.gone`);
    expect(state).toBe('refused');
    expect(await update()).toMatchObject({ state: 'fresh', problem: '' });
  });

  it('refuses a new snapshot with one byte changed', async () => {
    // A browser that has no list yet has to fetch the snapshot.
    const [name] = await readdir(join(world.feedFolder, 's'));
    const mend = await flip(join(world.feedFolder, 's', name!), 20);
    const other = await driveChromium(dist, await world.profile());
    const popup = await other.extensionTab(POPUP);
    await press(popup, '[data-part=update]');
    await until('the refusal', async () => (await count(popup, '[data-part=feed][data-state=refused]')) === 1);
    expect(await popup.run(`document.querySelector('[data-part=feed]').dataset.problem`)).toBe('hash-mismatch');
    await mend();
    await press(popup, '[data-part=update]');
    await until('the list', async () => (await count(popup, '[data-part=feed][data-state=fresh]')) === 1);
    await other.close();
  });

  it('says so when the server has no list, and goes on with the one it has', async () => {
    await rename(head(), `${head()}.away`);
    const { state, problem } = await update();
    await rename(`${head()}.away`, head());
    expect({ state, problem }).toEqual({ state: 'offline', problem: 'http-404' });
    expect(await update()).toMatchObject({ state: 'fresh' });
  });

  it('suspects the clock of the device, not the list, when it is months ahead', async () => {
    await driver.worker(`(() => {
      const Real = Date;
      globalThis.Date = class extends Real {
        constructor(...args) { super(...(args.length ? args : [Real.now() + 200 * 86_400_000])); }
        static now() { return Real.now() + 200 * 86_400_000; }
      };
      globalThis.restoreDate = () => { globalThis.Date = Real; };
    })()`);
    const { state, problem, said } = await update();
    await driver.worker('restoreDate()');
    expect({ state, problem }).toEqual({ state: 'refused', problem: 'clock-wrong' });
    expect(said).toContain('시계');
    expect(await update()).toMatchObject({ state: 'fresh' });
  });
});

describe('selected text', () => {
  it('is judged in a page of its own, from the context menu', async () => {
    // Native menus are out of a driver's reach: the event is the browser's, the listener and all behind it ours.
    const text = '체크카드 빌려주실 분, 통장 대여 일당 50만원. 텔레그램 @somebody_demo9 로만 문의';
    await driver.worker(
      `chrome.contextMenus.onClicked.dispatch({ menuItemId: 'check-selection', selectionText: ${JSON.stringify(text)} })`,
    );
    const page = await driver.tabAt('view=selection');
    await until('the verdict', async () => (await count(page, '[data-part=page-card][data-state=danger]')) === 1);
    await page.close();
  });
});

describe('pages', () => {
  it('without a finding keep their DOM to the byte', async () => {
    const tab = await expectAd(driver, watcher, world.board.url, 'factory-dormitory', 'none');
    await pause(2_000);
    const watched = await tab.run('document.documentElement.outerHTML');
    // The same file under a name the extension does not watch.
    await tab.goto(`${world.board.url.replace('board.localhost', '127.0.0.1')}/jobs/factory-dormitory`);
    expect(await tab.run('document.documentElement.outerHTML')).toBe(watched);
    await tab.close();
  });
});

describe('a build without a list and without a desk', () => {
  let bare: Chromium;
  let folder: string;
  beforeAll(async () => {
    folder = await world.extension('chrome', { FEED_URL: '', DESK_URL: '', ROOT: '' });
    bare = await driveChromium(folder, await world.profile());
  });
  afterAll(() => bare?.close());

  it('says that no list is configured, still reads the words, and only offers to copy the report', async () => {
    const popup = await bare.extensionTab(POPUP);
    await chooseLanguage(popup, 'ko');
    await reload(popup);
    await until(
      'the line about the list',
      async () => (await count(popup, '[data-part=feed][data-state=not-configured]')) === 1,
    );
    expect(await textOf(popup, '[data-part=feed] [role=status]')).toContain('설정된 목록이 없어요');
    const tab = await expectAd(bare, popup, world.board.url, 'cambodia-tm', 'danger');
    await tab.front();
    await pause(800);
    await press(tab, '[data-part=warning] [data-part=report]');
    await until(
      'the offer to copy',
      async () => (await count(tab, '[data-part=report-outcome][data-state=copy]')) === 1,
    );
    expect(await textOf(tab, '[data-part=report-outcome]')).toContain('보내지 않아요');
    await tab.close();
    await popup.close();
  });

  it('has its badge even where the file with its sentences cannot be read', async () => {
    const popup = await bare.extensionTab(POPUP);
    // Answered: the worker is up, and is not stopped in the middle of its start.
    await chooseLanguage(popup, 'ko');
    await rm(join(folder, 'locales', 'ko.json'));
    await bare.stopWorker();
    const tab = await bare.newTab();
    await tab.goto(`${world.board.url}/jobs/cambodia-tm`);
    const badges = `chrome.tabs.query({}).then((tabs) =>
      Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id }))))`;
    await until('the badge', async () => (await popup.run(badges)).includes('!!'));
    expect(await count(tab, 'lw-note')).toBe(0);
    // Nor does the badge of all other tabs wait for words.
    const hosts = await popup.run(BOARD_HOSTS);
    await chooseLanguage(popup, 'ko', { boardsOff: hosts });
    await until('the usual badge', async () => (await popup.run('chrome.action.getBadgeText({})')) === 'x');
    await tab.close();
    await popup.close();
  });
});
