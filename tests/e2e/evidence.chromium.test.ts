import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../scripts/build.mjs';
import { serveBoard } from '../../scripts/demo-board/serve.mjs';
import { count, driveChromium, press, reload, type Tab, textOf, until } from '../../scripts/driver.mjs';
import { chooseLanguage, openAd, tabIdOf } from '../../scripts/walk.mjs';
import { ask } from './policy/suite';

const AD = '/jobs/cambodia-tm';

/** What we ask of an answer of the browser's own protocol. */
interface CdpAnswer {
  targetInfos: { url: string; targetId: string }[];
  sessionId: string;
}

let folder: string;
let board: Awaited<ReturnType<typeof serveBoard>>;
let driver: Awaited<ReturnType<typeof driveChromium>>;
let watcher: Tab;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lurewatch-evidence-'));
  board = await serveBoard();
  const none = { FEED_URL: '', ROOT: '', DESK_URL: '' };
  const dist = await build('chrome', { ...none, CHANNEL: 'demo', OUT_DIR: join(folder, 'dist') });
  driver = await driveChromium(dist, join(folder, 'profile'), ['--enable-unsafe-extension-debugging']);
  watcher = await driver.extensionTab('src/popup/index.html');
  await chooseLanguage(watcher, 'ko');
});
afterAll(async () => {
  await driver?.close();
  await board?.close();
  await rm(folder, { recursive: true, force: true });
});

/** A page of the tests' own at an address of the board. */
async function openInvented(path: string, html: string): Promise<{ url: string; tab: Tab }> {
  const url = `${board.url}${path}`;
  await driver.context.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  const { tab } = await openAd(driver, watcher, url);
  return { url, tab };
}

/** Makes the file in the popup's page for an ad and saves it and its hash. */
async function saved(url: string, button: string): Promise<{ popup: Page; path: string; hash: string }> {
  await driver.extensionTab(`src/popup/index.html?tab=${await tabIdOf(watcher, url)}`);
  const popup = driver.context.pages().at(-1)!;
  await popup.locator('[data-part=evidence] > summary').click();
  await popup.locator(`[data-part=${button}]`).click();
  const out = await mkdtemp(join(folder, 'saved-'));
  const save = async (part: string) => {
    const coming = popup.waitForEvent('download');
    await popup.locator(`[data-part=${part}]`).click();
    const download = await coming;
    const path = join(out, download.suggestedFilename());
    await download.saveAs(path);
    return path;
  };
  const path = await save('evidence-save');
  const sum = await save('evidence-save-hash');
  expect(sum).toBe(`${path}.sha256`);
  // As the police would: the fingerprint that was saved fits the file.
  expect(execFileSync('sha256sum', ['-c', sum], { cwd: out, encoding: 'utf8' })).toMatch(/: OK\n$/);
  const hash = await popup.locator('[data-part=evidence-hash]').innerText();
  expect(execFileSync('sha256sum', [path], { encoding: 'utf8' }).split(/[ \\]/).find(Boolean)).toBe(hash);
  expect(path).toContain(hash.slice(0, 12));
  return { popup, path, hash };
}

/** The saved file, opened from disk; what it asked for besides, and what it complained about. */
async function opened(path: string) {
  const page = await driver.context.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  page.on('dialog', (dialog) => {
    said.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(pathToFileURL(path).href);
  return { page, asked: asked.filter((url) => !url.startsWith('data:')), said };
}

describe('an ad kept as evidence', () => {
  it('is one file whose hash fits, and opens with the ad in it', async () => {
    const url = `${board.url}${AD}`;
    const { tab } = await openAd(driver, watcher, url);
    const before = await watcher.run('chrome.storage.local.get(null).then((all) => JSON.stringify(all))');
    const { popup, path } = await saved(url, 'evidence-plain');
    const { page, asked, said } = await opened(path);
    const words = await page.locator('body').innerText();
    expect(words).toContain(url);
    expect(words).toMatch(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/);
    expect(words).toContain('캄보디아');
    expect(await page.locator('blockquote').count()).toBeGreaterThan(1);
    const title = await tab.run(`document.querySelector('h1').textContent.trim()`);
    expect(words).toContain(title);
    expect(asked).toEqual([page.url()]);
    expect(said).toEqual([]);
    // The style counts: its hash stands in the file's own policy.
    expect(await page.evaluate(`getComputedStyle(document.querySelector('img, pre')).whiteSpace`)).toBe('pre-wrap');
    // Nothing of it is kept by us.
    expect(await watcher.run('chrome.storage.local.get(null).then((all) => JSON.stringify(all))')).toBe(before);
    await page.close();
    await popup.close();
    await tab.close();
  });

  it('says so where no picture can be taken, and makes the file all the same', async () => {
    const url = `${board.url}${AD}`;
    const { tab } = await openAd(driver, watcher, url);
    // The popup's page stands in front, not the ad.
    const { popup, path } = await saved(url, 'evidence-picture');
    expect(await popup.locator('[data-part=evidence-problem]').innerText()).toContain('사진이 없어요');
    expect(await readFile(path, 'utf8')).not.toContain('data:image/png');
    await popup.close();
    await tab.close();
  });

  it('keeps hostile text as text, however long', async () => {
    const evil = [
      '</pre></script><script>alert(1)</script>',
      '<img src=x onerror=alert(2)>',
      '\u202e고공 짜진\u2066',
      '<iframe src="https://evil.example/"></iframe>',
      '</style><style>body{display:none}</style>',
    ].join(' ');
    const shown = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    const long = '상담원을 모집합니다. 월 1,000만원 보장 <b> '.repeat(5_500);
    // An ad of the demo board with all of it in its text, and without the data for machines.
    const html = (await (await fetch(`${board.url.replace('board.localhost', '127.0.0.1')}${AD}`)).text())
      .replace(/<script type="application\/ld\+json">.*?<\/script>/s, '')
      .replace(
        '<section class="description">',
        () => `<section class="description"><p>${shown(`${evil} ${long}`)}</p>`,
      );
    expect(html).toContain('onerror');
    const { url, tab } = await openInvented('/jobs/evil-1', html);
    const { popup, path } = await saved(url, 'evidence-plain');
    const { page, asked, said } = await opened(path);
    const words = await page.locator('body').innerText();
    expect(words).toContain('<img src=x onerror=alert(2)>');
    expect(words).toContain('</pre></script><script>alert(1)</script>');
    expect(words).toContain('⟨U+202E⟩');
    expect(words).not.toContain('\u202e');
    expect(words.length).toBeGreaterThan(150_000);
    expect(await page.locator('script, iframe, img, a').count()).toBe(0);
    expect(asked).toEqual([page.url()]);
    expect(said).toEqual([]);
    await page.close();
    await popup.close();
    // Open ads are judged again, and noted, when the history is turned on.
    await tab.close();
  });

  it('has a picture of the tab where the toolbar button was pressed', async () => {
    const url = `${board.url}${AD}`;
    const { tab } = await openAd(driver, watcher, url);
    await tab.front();
    const session = await driver.context.browser()!.newBrowserCDPSession();
    const send = (method: string, params: object = {}) =>
      session.send(method as never, params as never) as Promise<CdpAnswer>;
    const tabs = await send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const target = tabs.targetInfos.find((one) => one.url === url);
    const out = join(folder, 'by-popup');
    await mkdir(out);
    const before = new Set((await send('Target.getTargets')).targetInfos.map((one) => one.targetId));
    await send('Extensions.triggerAction', { id: driver.id, targetId: target!.targetId });
    const popup = await until('the popup', async () => {
      const { targetInfos } = await send('Target.getTargets');
      return targetInfos.find((one) => one.url.includes('src/popup/index.html') && !before.has(one.targetId));
    });
    const { sessionId } = await send('Target.attachToTarget', { targetId: popup.targetId, flatten: false });
    let last = 0;
    const run = (expression: string): Promise<unknown> =>
      new Promise((done, fail) => {
        const id = ++last;
        const hear = (event: { sessionId: string; message: string }) => {
          const answer = JSON.parse(event.message);
          if (event.sessionId !== sessionId || answer.id !== id) return;
          session.off('Target.receivedMessageFromTarget', hear);
          if (answer.result?.exceptionDetails) fail(new Error(JSON.stringify(answer.result.exceptionDetails)));
          else done(answer.result?.result?.value);
        };
        session.on('Target.receivedMessageFromTarget', hear);
        const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
        const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
        void send('Target.sendMessageToTarget', { sessionId, message });
      });
    await until('the evidence', () => run(`!!document.querySelector('[data-part=evidence]')`));
    await run(`document.querySelector('[data-part=evidence] > summary').click()`);
    await run(`document.querySelector('[data-part=evidence-picture]').click()`);
    const hash = await until('the hash', () => run(`document.querySelector('[data-part=evidence-hash]')?.textContent`));
    expect(await run(`document.querySelector('[data-part=evidence-problem]')?.textContent ?? ''`)).toBe('');
    await send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: out });
    await run(`document.querySelector('[data-part=evidence-save]').click()`);
    const name = await until('the file', async () => (await readdir(out)).find((one) => !one.endsWith('.crdownload')));
    const path = join(out, name);
    await until('all of it', async () =>
      execFileSync('sha256sum', [path], { encoding: 'utf8' }).startsWith(String(hash)),
    );
    const { page } = await opened(path);
    const [width, height] = (await page.evaluate(
      `(() => { const { naturalWidth, naturalHeight } = document.querySelector('img'); return [naturalWidth, naturalHeight]; })()`,
    )) as [number, number];
    expect(width).toBeGreaterThan(300);
    expect(height).toBeGreaterThan(300);
    await page.screenshot({ path: process.env.EVIDENCE_PICTURE ?? join(out, 'seen.png'), fullPage: true });
    await page.close();
    await session.detach();
    await tab.close();
  });
});

describe('the history', () => {
  it('is off by default, notes what was warned about once it is on, and is gone in one tap', async () => {
    const url = `${board.url}/jobs/no-confinement`;
    const { tab: first } = await openAd(driver, watcher, url);
    await first.close();
    expect((await ask(watcher, 'history', {})).seen).toEqual([]);
    const options = await driver.extensionTab('src/options/index.html');
    await press(options, '[data-part=keep-history]');
    await until('the switch', async () => (await ask(watcher, 'overview', { refresh: false })).settings.keepHistory);
    const { tab } = await openAd(driver, watcher, `${url}?utm_source=mail`);
    await until('the line', async () => (await ask(watcher, 'history', {})).seen.length === 1);
    await reload(options);
    await until('the list', async () => (await count(options, '[data-part=seen-ad]')) === 1);
    const said = await textOf(options, '[data-part=seen-ad]');
    expect(said).toContain(url);
    expect(said).not.toContain('utm_source');
    await press(options, '[data-part=history-wipe]');
    await until('it to be gone', async () => (await count(options, '[data-part=seen-ad]')) === 0);
    expect(await watcher.run(`chrome.storage.local.get('history').then(({ history }) => history)`)).toEqual([]);
    expect(await watcher.run('chrome.storage.sync.get(null)')).toEqual({});

    const { tab: again } = await openAd(driver, watcher, `${board.url}${AD}`);
    await until('a line', async () => (await ask(watcher, 'history', {})).seen.length === 1);
    await press(options, '[data-part=keep-history]');
    await until('the wipe', async () => {
      const stored = await watcher.run(`chrome.storage.local.get('history').then(({ history }) => history.length)`);
      return stored === 0;
    });
    for (const open of [tab, again, options]) await open.close();
  });
});
