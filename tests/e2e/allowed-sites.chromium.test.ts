import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { count, driveChromium, press, type Tab, textOf, until } from '../../scripts/driver.mjs';
import { chooseLanguage, openAd } from '../../scripts/walk.mjs';
import { World } from './world';

// A site the reader allowed. The browser's own question cannot be answered by a driver, so this build was granted the
// host from the start: what is tested is that the content script is registered for it, and for nothing else.
let world: World;
let driver: Awaited<ReturnType<typeof driveChromium>>;
let watcher: Tab;
const ALLOWED = 'https://community.example/posts/1';
const OTHER = 'https://elsewhere.example/posts/1';
const HTML = `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>프놈펜 직원 구인합니다</title></head><body>
  <h1>프놈펜 직원 구인합니다</h1><div class="view_content"><p>캄보디아 프놈펜 상담직을 모집해요. 월 1,000만원 보장, 항공권과 숙식 제공.</p>
  <p>초보도 가능해요. 텔레그램 @pnh_hire_9 로 연락 주세요.</p></div></body></html>`;

beforeAll(async () => {
  world = await World.create();
  const dist = await world.extension('chrome');
  const file = join(dist, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['*://community.example/*'] }));
  driver = await driveChromium(dist, await world.profile());
  await driver.context.route(/\.example\//, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: HTML }),
  );
  watcher = await driver.extensionTab('src/popup/index.html');
  await chooseLanguage(watcher, 'ko', { reportConsent: '2026-11-01T00:00:00Z' });
});
afterAll(async () => {
  await driver?.close();
  await world?.close();
});

it('is read and warned about like a board; any other site is not', async () => {
  const registered = await until('the script to be registered', async () => {
    const scripts = (await driver.worker('chrome.scripting.getRegisteredContentScripts()')) as { matches: string[] }[];
    return scripts.length > 0 ? scripts : null;
  });
  expect(registered.flatMap(({ matches }) => matches)).toEqual(['*://community.example/*']);
  const { tab, state } = await openAd(driver, watcher, ALLOWED);
  expect(state.kind).toBe('post');
  expect(state.badge).toBe('!!');
  await until('the warning', async () => (await count(tab, '[data-part=warning]')) === 1);
  await tab.close();
  const other = await driver.newTab();
  await other.goto(OTHER);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(await count(other, 'lw-note')).toBe(0);
  await other.close();
});

it('a page that cannot be read says why in the popup, and one tap tells the makers', async () => {
  const url = 'https://www.indeed.com/viewjob?jk=0123456789abcdef';
  await driver.context.route('https://www.indeed.com/**', (route) =>
    route.request().url() === url
      ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Job</title><div id="app"></div>' })
      : route.abort(),
  );
  const tab = await driver.newTab();
  await tab.goto(url);
  await tab.front();
  const id = await until('the tab', () =>
    watcher.run(`(async () => {
      for (const { id } of await chrome.tabs.query({})) {
        const reply = await chrome.tabs.sendMessage(id, { lurewatch: 'page-state', payload: {} }, { frameId: 0 }).catch(() => null);
        if (reply?.ok && reply.answer.url === ${JSON.stringify(url)} && reply.answer.unreadable) return id;
      }
      return 0;
    })()`),
  );
  // Its content script knows before the worker was told.
  await until('the badge', async () => (await driver.worker(`chrome.action.getBadgeText({ tabId: ${id} })`)) === '?');
  const popup = await driver.extensionTab(`src/popup/index.html?tab=${id}`);
  await until('the reason', async () => (await count(popup, '[data-part=page-card][data-state=unreadable]')) === 1);
  expect(await textOf(popup, '[data-part=page-card]')).not.toContain('신호를 찾지 못');
  await press(popup, '[data-part=tell-makers]');
  await until('the report to wait', async () => (await count(popup, '[data-part=undo-strip]')) === 1);
  const { answer } = (await watcher.run(
    `chrome.runtime.sendMessage({ lurewatch: 'overview', payload: { refresh: false } })`,
  )) as { answer: { waiting: { report: { reason: string; url: string; text?: string } }[] } };
  expect(answer.waiting.map(({ report }) => [report.reason, report.text])).toEqual([['cannot-read', undefined]]);
  await popup.close();
  await tab.close();
});
