import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { build } from '../../scripts/build.mjs';
import { driveChromium, until } from '../../scripts/driver.mjs';
import { pageOf } from '../sites/quiet/frame';
import { KOREAN } from '../sites/quiet/korean';
import { OTHERS } from '../sites/quiet/others';
import { QUIET_PAGES } from '../sites/quiet/pages';
import { scratch } from './scratch';

// Pages that offer no work: on their own watched host, and on a site nobody watches through "check this page".
const ALL = [...[...KOREAN, ...OTHERS].map(pageOf), ...QUIET_PAGES];
const PAGES = process.env.LUREWATCH_LONG === '1' ? ALL : ALL.filter((_, i) => i % 21 === 3);
const UNWATCHED = 'quiet.example';
/** What must be warned of on both ways, or this test could not fail. */
const LURE = `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>프놈펜 직원 구인합니다</title></head><body>
  <h1>프놈펜 직원 구인합니다</h1><div class="view_content"><p>캄보디아 프놈펜 상담직을 모집해요. 월 1,000만원 보장, 항공권과 숙식 제공.</p>
  <p>초보도 가능해요. 텔레그램 @pnh_hire_9 로 연락 주세요.</p></div></body></html>`;
const LURE_URL = 'https://www.worldjob.or.kr/board/view.do?no=771';

const { folder, remove } = scratch('quiet');
let driver: Awaited<ReturnType<typeof driveChromium>>;
let page: Page;
let tabId: number;

/** The same page on a site nobody watches. */
function elsewhere(url: string): string {
  const { pathname, search } = new URL(url);
  return `https://${UNWATCHED}${pathname}${search}`;
}

beforeAll(async () => {
  const release = { CHANNEL: 'release', FEED_URL: '', ROOT: '', DESK_URL: '', OUT_DIR: folder('dist') };
  const dist = await build('chrome', release);
  const file = join(dist, 'manifest.json');
  // A driver cannot press the toolbar's button, which lends the tab: the host is granted instead.
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [`*://${UNWATCHED}/*`] }));
  driver = await driveChromium(dist, folder('profile'));
  await driver.tabAt('welcome');
  const files = new Map([[LURE_URL, LURE], ...ALL.map(({ url, html }) => [new URL(url).href, html] as const)]);
  for (const [url, html] of [...files]) files.set(elsewhere(url), html);
  await driver.context.route(/^https?:\/\//, (route) => {
    const body = files.get(route.request().url());
    return body ? route.fulfill({ contentType: 'text/html; charset=utf-8', body }) : route.abort();
  });
  // A granted host is watched from the start; here it must wait to be asked.
  await until('the granted host to be registered', async () => {
    const scripts = (await driver.worker('chrome.scripting.getRegisteredContentScripts()')) as unknown[];
    return scripts.length > 0;
  });
  await driver.worker('chrome.scripting.unregisterContentScripts()');
  const ids = async () =>
    (await driver.worker(`chrome.tabs.query({}).then((tabs) => tabs.map(({ id }) => id))`)) as number[];
  const before = await ids();
  page = await driver.context.newPage();
  tabId = await until('the tab', async () => (await ids()).find((id) => !before.includes(id)));
});
afterAll(async () => {
  await driver?.close();
  remove();
});

interface Seen {
  levels: string[];
  badge: string;
  /** Elements beside head and body. */
  added: number;
}

/** What the reader would see of us on the page in front. */
async function seen(): Promise<Seen> {
  const levels = (await until('the page to answer', () =>
    driver.worker(
      `chrome.tabs.sendMessage(${tabId}, { lurewatch: 'page-state', payload: {} }, { frameId: 0 }).then(
        (reply) => reply.answer.verdicts.map(({ level }) => level), () => null)`,
    ),
  )) as string[];
  const badge = (await driver.worker(`chrome.action.getBadgeText({ tabId: ${tabId} })`)) as string;
  return { levels, badge, added: await page.evaluate(() => document.documentElement.children.length - 2) };
}

/** Asks the popup to check the page in front; what it says then. */
async function checkThisPage(): Promise<string> {
  const popup = await driver.context.newPage();
  await popup.goto(`chrome-extension://${driver.id}/src/popup/index.html?tab=${tabId}`);
  await popup.click('[data-part="read-now"]');
  await popup.waitForSelector('[data-part="read-now"]', { state: 'detached' });
  const said = await popup.innerText('body');
  await popup.close();
  return said;
}

const isQuiet = ({ levels, badge, added }: Seen) => levels.every((level) => level === 'none') && !badge && added === 0;

it('warns of a lure on both ways', async () => {
  await page.goto(LURE_URL);
  expect(isQuiet(await seen())).toBe(false);
  await page.goto(elsewhere(LURE_URL));
  await checkThisPage();
  const { levels, badge, added } = await seen();
  expect({ levels, badge, added }).toEqual({ levels: ['danger'], badge: '!!', added: 1 });
});

it.each(PAGES)('$slug: quiet where it is watched and where it is asked for', async ({ url }) => {
  await page.goto(url);
  expect(await seen()).toSatisfy(isQuiet);
  await page.goto(elsewhere(url));
  expect(await checkThisPage()).not.toBe('');
  expect(await seen()).toSatisfy(isQuiet);
});
