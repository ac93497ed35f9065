import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/browsers.mjs';
import { build } from '../../scripts/build.mjs';
import { serveBoard } from '../../scripts/demo-board/serve.mjs';
import { until } from '../../scripts/driver.mjs';
import { BOARD_HOSTS } from '../../scripts/walk.mjs';

// Our own pages and the warning by keyboard. No desk: its name does not resolve, so a report waits and is never sent.
let work: string;
let board: Awaited<ReturnType<typeof serveBoard>>;
let context: BrowserContext;
let id: string;
let control: Page;

const part = (name: string) => `[data-part="${name}"]`;
const own = (path: string) => `chrome-extension://${id}/src/${path}`;
interface Told {
  settings: { boardsOff: string[]; mutes: unknown[]; language: string; welcomed: string | null };
  waiting: { report: { id: string } }[];
}
const tell = (name: string, payload: unknown): Promise<{ answer: Told }> =>
  control.evaluate(
    `chrome.runtime.sendMessage({ lurewatch: ${JSON.stringify(name)}, payload: ${JSON.stringify(payload)} })`,
  );
const settings = (more: Record<string, unknown> = {}) =>
  tell('save-settings', { settings: { language: 'ko', reportConsent: '2026-11-01T00:00:00Z', ...more } });
const overview = async () => (await tell('overview', { refresh: false })).answer;

/** The toolbar's badge and title for the tab in front. */
async function badge(page: Page): Promise<{ text: string; title: string }> {
  await page.bringToFront();
  return control.evaluate(`(async () => {
    const [{ id: tabId }] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return { text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
  })()`);
}

async function open(url: string, { width = 1280, height = 800 } = {}): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  await page.goto(url);
  return page;
}

async function popupFor(page: Page): Promise<Page> {
  await page.bringToFront();
  const tab = await control.evaluate(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([{ id }]) => id)`,
  );
  const popup = await open(`${own('popup/index.html')}?tab=${tab}`, { width: 360, height: 600 });
  await popup.locator(part('page-card')).waitFor();
  return popup;
}

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'lurewatch-pages-'));
  const made = {
    CHANNEL: 'demo',
    FEED_URL: '',
    ROOT: '',
    DESK_URL: 'https://desk.example/',
    OUT_DIR: join(work, 'dist'),
  };
  const dist = await build('chrome', made);
  board = await serveBoard();
  ({ context, id } = await launchChromium({ dist, userDataDir: join(work, 'profile') }));
  control = await context.newPage();
  await control.goto(own('popup/index.html'));
});
afterAll(async () => {
  await context?.close();
  await board?.close();
  await rm(work, { recursive: true, force: true });
});

describe('the warning by keyboard', () => {
  it('read, reasons, report, "this is wrong", make small: at most 12 keys; each has a spoken name', async () => {
    await settings();
    const page = await open(`${board.url}/jobs/cambodia-tm`);
    await page.locator(part('warning')).waitFor();
    await page.waitForTimeout(800);
    let keys = 0;
    const press = async (key: string) => {
      keys++;
      await page.keyboard.press(key);
      await page.waitForTimeout(60);
    };
    const focused = () =>
      page.evaluate(() => {
        const host = document.activeElement;
        return host?.shadowRoot?.activeElement?.getAttribute('data-part') ?? null;
      });
    /** Tab until that part has the focus. */
    const reach = async (name: string, key = 'Tab') => {
      for (let tries = 0; tries < 12 && (await focused()) !== name; tries++) await press(key);
      expect(await focused()).toBe(name);
    };
    // Ours stands behind the page's last element: a reader's Shift+Tab from its top goes there.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await reach('toggle', 'Shift+Tab').catch(() => undefined);
    const entered = keys;
    keys = 0;
    await reach('more');
    await press('Enter');
    await page.locator(part('details')).waitFor();
    await reach('report');
    await press('Enter');
    await page.locator(part('undo-strip')).waitFor();
    await reach('wrong-button');
    await press('Enter');
    await page.locator(part('wrong')).waitFor();

    const cdp = await context.newCDPSession(page);
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    const spoken = nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name }) => `${role?.value}: ${name?.value}`)
      .filter((line) => /^(region|button|heading|link): /.test(line));
    expect(spoken).toEqual(
      expect.arrayContaining([
        'region: 이 채용 공고에 대한 루어워치 경고',
        'heading: 멈추고 확인하세요. 취업 사기일 수 있어요',
        'button: 작게 보기',
        'button: 자세한 내용 접기',
        'button: 이 공고 신고하기',
        'button: 잘못된 경고예요',
        'button: 취소',
        'link: 112',
      ]),
    );
    // Nothing that can be pressed is without a name.
    expect(spoken.filter((line) => /^(button|link): (undefined)?$/.test(line))).toEqual([]);

    await press('Escape');
    await until('the small warning', async () => (await page.locator(part('details')).count()) === 0);
    expect(await focused()).toBe('toggle');
    expect(keys).toBeLessThanOrEqual(12);
    expect(entered).toBeLessThanOrEqual(12);
    for (const { report } of (await overview()).waiting) await tell('report-undo', { id: report.id });
    await page.close();
  });

  it('shows what to do without scrolling at 320 px, large text, and at 400 % zoom', async () => {
    await settings({ textSize: 'large' });
    for (const size of [
      { width: 320, height: 640 },
      { width: 320, height: 256 },
    ]) {
      const page = await open(`${board.url}/jobs/cambodia-tm`, size);
      const todo = page.locator(part('todo'));
      await todo.waitFor();
      const { bottom, wide } = await todo.evaluate((element) => ({
        bottom: element.getBoundingClientRect().bottom,
        wide: element.getBoundingClientRect().right,
      }));
      expect(wide).toBeLessThanOrEqual(320);
      if (size.height === 640) {
        const body = await page.locator('.panel .body').evaluate((element) => element.getBoundingClientRect().bottom);
        expect(bottom).toBeLessThanOrEqual(body);
      } else {
        // All of it scrolls: nothing stands in the way of reading on.
        expect(await page.locator(part('warning')).evaluate((panel) => getComputedStyle(panel).overflowY)).toBe('auto');
      }
      await page.close();
    }
  });
});

it.each([
  { textSize: 'normal', width: 1280, height: 800, indent: 0 },
  { textSize: 'normal', width: 1280, height: 800, indent: 1_000 },
  { textSize: 'large', width: 1280, height: 800, indent: 0 },
  { textSize: 'large', width: 320, height: 640, indent: 0 },
])('the note of a mark is seen whole: $textSize letters, $width px, cards at $indent px', async (look) => {
  const { textSize, indent, ...size } = look;
  await settings({ textSize });
  const page = await open(`${board.url}/`, size);
  await page.addStyleTag({ content: `main { margin-inline: ${indent ? `${indent}px 0` : 'auto'} !important; }` });
  const marks = page.locator(`${part('mark')}:visible`);
  await marks.first().waitFor();
  for (const mark of [marks.first(), marks.last()]) {
    const button = mark.locator('button');
    await button.focus();
    await until('the note to be in the window', async () => {
      const note = await mark.locator('[role=tooltip]').boundingBox();
      const box = (await button.boundingBox())!;
      // The octagon in the middle of its button, which the note must not hide.
      const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const { x, y, width, height } = note!;
      const hides = middle.x > x && middle.x < x + width && middle.y > y && middle.y < y + height;
      return x >= 0 && y >= 0 && x + width <= size.width && y + height <= size.height && !hides;
    });
  }
  await page.close();
});

describe('options', () => {
  it('a board that is switched off is not read, the badge and the popup say so, and it can be put back', async () => {
    await settings();
    const url = 'https://www.saramin.co.kr/zf_user/jobs/relay/view?rec_idx=1';
    await context.route('https://www.saramin.co.kr/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title><h1>채용</h1>' }),
    );
    const options = await open(own('options/index.html'));
    await options.fill(part('search'), 'saramin');
    await until('the one section', async () => (await options.locator('[data-section]:visible').count()) === 1);
    expect(await options.locator(part('found')).textContent()).toContain('1곳');
    await options.locator('[data-host="saramin.co.kr"]').uncheck();
    await until('the board to be off', async () => (await overview()).settings.boardsOff.length === 1);

    const page = await open(url);
    await until('the badge', async () => (await badge(page)).text === '||');
    const popup = await popupFor(page);
    expect(await popup.locator(part('page-card')).getAttribute('data-state')).toBe('off');
    await popup.click(part('board-on'));
    await until('the board to be on', async () => (await overview()).settings.boardsOff.length === 0);
    await until('the page to be read', async () => (await badge(page)).text !== '||');
    for (const one of [popup, page, options]) await one.close();
  });

  it('mutes a signal, not one of danger; says when all boards are off; reset asks once and undoes it all', async () => {
    await settings();
    const options = await open(own('options/index.html'));
    await options.locator('[data-section="signals"] summary').last().click();
    await options.locator('[data-part="signal"][data-signal="long-hours"]').uncheck();
    await until('the mute', async () => (await overview()).settings.mutes.length === 1);
    expect(await options.locator('[data-part="signal"][data-signal="bank-account-wanted"]').count()).toBe(0);

    const hosts = await control.evaluate(BOARD_HOSTS);
    const { settings: now } = await overview();
    await tell('save-settings', { settings: { ...now, boardsOff: hosts } });
    await options.reload();
    await options.locator(`${part('alert')}[data-problem="all-off"]`).waitFor();
    const blank = await open('about:blank');
    await until('the badge', async () => (await badge(blank)).text === 'x');

    await options.click(part('reset'));
    await options.click(part('reset-yes'));
    await until('the defaults', async () => {
      const { settings } = await overview();
      return settings.mutes.length === 0 && settings.boardsOff.length === 0 && settings.language === 'auto';
    });
    await until('the plain badge', async () => (await badge(blank)).text === '');
    await until('no alert', async () => (await options.locator(part('alert')).count()) === 0);
    await blank.close();
    await options.close();
  });
});

it('the popup pauses a site until tomorrow, asks for the PIN, and takes it back', async () => {
  await settings();
  await tell('set-pin', { pin: '2468', old: null });
  const page = await open(`${board.url}/jobs/cambodia-tm`);
  await page.locator(part('warning')).waitFor();
  const popup = await popupFor(page);
  await popup.click(part('pause-on'));
  await popup.fill(part('pin'), '1111');
  await popup.click(part('pin-give'));
  await until('the refusal', async () => (await popup.locator('[role=alert]').last().textContent()) !== '');
  await popup.fill(part('pin'), '2468');
  await popup.click(part('pin-give'));
  await popup.locator(part('pause-undo')).waitFor();
  await until('the warning to be gone', async () => (await page.locator(part('warning')).count()) === 0);
  // The badge is the warning of record.
  expect((await badge(page)).text).toBe('!!');
  await popup.bringToFront();
  await popup.click(part('pause-undo'));
  await until('the warning to be back', async () => (await page.locator(part('warning')).count()) === 1);
  await tell('set-pin', { pin: null, old: '2468' });
  await popup.close();
  await page.close();
});

it('the welcome page: language at once, a report that goes nowhere, done once and for all', async () => {
  await settings();
  const page = await open(own('welcome/index.html'));
  await page.locator(part('welcome')).waitFor();
  await page.selectOption(part('language'), 'en');
  await until('English', async () => (await page.locator('h1').textContent()) === 'Lurewatch is on');
  for (const picture of await page.locator('.pictures img').all()) {
    const width = () => picture.evaluate((image: HTMLImageElement) => image.naturalWidth);
    await until('the picture', async () => (await width()) > 0);
    expect(await width()).toBe(466);
  }
  await page.locator(`${part('example')} ${part('report')}`).click();
  await page.locator(part('undo-strip')).waitFor();
  expect((await overview()).waiting).toEqual([]);
  await page.locator(part('undo')).click();
  await page.click('input[value="other"]');
  await page.locator(part('for-someone')).waitFor();
  await page.click(part('finish'));
  await page.locator(part('welcome-done')).waitFor();
  expect((await overview()).settings.welcomed).toMatch(/^\d{4}-/);
  await page.close();
});

it('letters of our own pages are as large as the reader’s browser says', async () => {
  for (const path of ['popup/index.html', 'options/index.html', 'welcome/index.html']) {
    const page = await open(own(path), { width: 320, height: 640 });
    await page.locator('.page h1').first().waitFor();
    expect(await page.locator('.page').evaluate((element) => getComputedStyle(element).fontSize), path).toBe('16px');
    // WCAG 1.4.10: nothing to scroll sideways at 320 px.
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    await page.close();
  }
});
