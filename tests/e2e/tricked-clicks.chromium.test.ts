import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { count, driveChromium, press, type Tab, until } from '../../scripts/driver.mjs';
import { chooseLanguage, expectAd } from '../../scripts/walk.mjs';
import { World } from './world';

// With consent given, one click in the warning queues a report: the most a tricked click could do.
type Chromium = Awaited<ReturnType<typeof driveChromium>>;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let world: World;
let driver: Chromium;
let watcher: Tab;

beforeAll(async () => {
  world = await World.create();
  driver = await driveChromium(await world.extension('chrome'), await world.profile());
  watcher = await driver.extensionTab('src/popup/index.html');
  await chooseLanguage(watcher, 'ko', { reportConsent: '2026-11-01T00:00:00Z' });
});
afterAll(async () => {
  await driver?.close();
  await world?.close();
});

const queued = async () => {
  const { answer } = (await watcher.run(
    `chrome.runtime.sendMessage({ lurewatch: 'overview', payload: { refresh: false } })`,
  )) as { answer: { waiting: unknown[]; sent: unknown[] } };
  return answer.waiting.length + answer.sent.length;
};

const BUTTON = `document.querySelector('lw-note').shadowRoot.querySelector('[data-part=report]')`;
const FULL = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;padding:0;border:0;';
const cover = (style: string, after: string) =>
  `const cover = document.createElement('div'); cover.style.cssText = '${FULL}${style}'; document.body.append(cover); ${after}`;

/** Covers a browser can see (facts of 2026-11-23: IntersectionObserver v2, and the top layer's own list). */
const SEEN: [string, string][] = [
  ['a popover over it', cover('background:#fff', `cover.popover = 'manual'; cover.showPopover();`)],
  [
    'a popover that lets clicks through',
    cover('background:#fff;pointer-events:none', `cover.popover = 'manual'; cover.showPopover();`),
  ],
  [
    'a see-through popover that lets clicks through',
    cover('background:#fff;opacity:.2;pointer-events:none', `cover.popover = 'manual'; cover.showPopover();`),
  ],
  [
    'a cover promoted in every frame',
    cover(
      'background:#fff;pointer-events:none',
      `cover.popover = 'manual'; const again = () => { if (cover.matches(':popover-open')) cover.hidePopover(); cover.showPopover(); requestAnimationFrame(again); }; again();`,
    ),
  ],
  [
    'the backdrop of a small popover',
    `const s = document.createElement('style'); s.textContent = '#t::backdrop{background:#fff;pointer-events:none}'; document.head.append(s); ${cover('', `cover.id = 't'; cover.style.cssText = 'inset:auto auto 0 0;width:1px;height:1px'; cover.popover = 'manual'; cover.showPopover();`)}`,
  ],
  [
    'a modal dialog',
    `const d = document.createElement('dialog'); d.textContent = 'x'; document.body.append(d); d.showModal();`,
  ],
  [
    'a plain dialog over it',
    `const d = document.createElement('dialog'); d.style.cssText = '${FULL}background:#fff;pointer-events:none'; document.body.append(d); d.popover = 'manual'; d.showPopover();`,
  ],
];

describe('nothing is done', () => {
  it.each([
    ['click()', `${BUTTON}.click()`],
    ['a made event', `${BUTTON}.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))`],
    [
      'a made pointer',
      `for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) ${BUTTON}.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }))`,
    ],
    [
      'a made key',
      `${BUTTON}.focus(); ${BUTTON}.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }))`,
    ],
  ])('by a script: %s', async (_name, script) => {
    const tab = await expectAd(driver, watcher, world.board.url, 'cambodia-tm', 'danger');
    await pause(800);
    await tab.run(script);
    await pause(600);
    expect(await queued()).toBe(0);
    expect(await count(tab, '[data-part=undo-strip]')).toBe(0);
    await tab.close();
  });

  it.each(SEEN)('by a real click under %s', async (_name, script) => {
    const tab = await expectAd(driver, watcher, world.board.url, 'cambodia-tm', 'danger');
    await tab.front();
    await pause(800);
    const [x, y] = await tab.run(
      `(() => { const box = ${BUTTON}.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; })()`,
    );
    // The cover goes up and the click comes before our timer can lift the warning again.
    await tab.run(`(() => { ${script} })()`);
    await tab.click(x, y);
    await pause(600);
    expect(await queued()).toBe(0);
    await tab.close();
  });
});

it('a click the reader meant does count', async () => {
  const tab = await expectAd(driver, watcher, world.board.url, 'cambodia-tm', 'danger');
  await tab.front();
  await pause(900);
  await press(tab, '[data-part=warning] [data-part=report]');
  await until('the report', async () => (await queued()) === 1);
  await tab.close();
});
