import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Db } from '../../src/desk/db';
import { day } from '../../src/desk/deps';
import { DATABASES, type Desk, makeDesk, makeReport, PASSWORD, reportFrom } from './make';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const HOSTILE = `"><img src=x onerror="globalThis.owned=1"><script>globalThis.owned=1</script>'><svg/onload=owned=1>`;

let db: Db;
let stop: () => Promise<void>;
let desk: Desk;
let server: ServerType;
let browser: Browser;
let page: Page;
let url: string;
const asked: string[] = [];

beforeAll(async () => {
  ({ db, stop } = await DATABASES[1]!.open());
  desk = await makeDesk(db);
  url = await new Promise((done) => {
    server = serve({ fetch: desk.app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }: AddressInfo) =>
      done(`http://127.0.0.1:${port}`),
    );
  });
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  // The desk of this test lives on its own day; the browser's cookies go by the machine's.
  desk.clock.at = new Date();
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  page = await context.newPage();
  page.on('request', (request) => asked.push(request.url()));
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  await stop?.();
  desk?.remove();
});

async function violations(): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
  );
  return found as string[];
}

test('a moderator logs in and confirms a case by its labels; hostile text stays text', {
  timeout: 60_000,
}, async () => {
  await reportFrom(desk, 3, {
    title: HOSTILE,
    note: HOSTILE,
    text: HOSTILE,
    quotes: [{ signal: HOSTILE.slice(0, 40), quote: HOSTILE }],
  });
  await desk.publisher.publish();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${url}/moderate`);
    expect(await violations()).toEqual([]);
  }
  await page.fill('form#login input[name=name]', 'mina');
  await page.fill('form#login input[name=password]', PASSWORD);
  await page.click('form#login button[type=submit]');
  await page.waitForURL(`${url}/moderate`);
  expect(await violations()).toEqual([]);
  await page.click('a.case');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations()).toEqual([]);
  }
  await page.check('form#confirm input[name="recruiter"][value="telegram:resort_hr_77"]');
  await page.selectOption('form#confirm select[name=reason]', 'overseas-confinement');
  await page.fill('form#confirm input[name=days]', '30');
  await page.click('form#confirm button[type=submit]');
  await page.waitForSelector('#state:text-is("confirmed")');
  expect((await desk.store.lastPublication())?.entries).toBe(1);
  expect(await page.evaluate('globalThis.owned')).toBeUndefined();
  expect(asked.filter((address) => !address.startsWith(url) && !address.startsWith('data:'))).toEqual([]);
  expect(await page.locator('main img, main svg, main script').count()).toBe(0);
});

test('an appeal is written in the form, found by the moderator, and pauses the entry', {
  timeout: 60_000,
}, async () => {
  await page.goto(`${url}/appeal?case=1&lang=ko`);
  expect(await violations()).toEqual([]);
  await page.setViewportSize({ width: 320, height: 600 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.fill('form#appeal textarea[name=statement]', '이 계정은 제 가게 계정이에요.');
  await page.click('form#appeal button[type=submit]');
  expect(await page.locator('#receipt').textContent()).toMatch(/^[\w-]{24}$/);
  expect(await violations()).toEqual([]);
  await page.goto(`${url}/moderate`);
  await page.click('a.case');
  expect(await violations()).toEqual([]);
  await page.click('form#appeal-credible-1 button[type=submit]');
  await page.waitForSelector('#state:text-is("paused")');
  expect((await desk.store.lastPublication())?.entries).toBe(0);
  await page.fill('form#remove textarea[name=because]', 'the account is a bakery');
  await page.click('form#remove button[type=submit]');
  await page.waitForSelector('#state:text-is("withdrawn")');
});

test('what waits for an admin is told to all, and confirmed by one', { timeout: 60_000 }, async () => {
  // 501 cases of one handle each, decided at once.
  await db.query(
    `with c as (
       insert into cases (state, opened, last_report, decided, reason, level, reviewed, expires)
       select 'confirmed', $1, $1, $1, 'money-first', 'danger', $2, $3 from generate_series(1, 501) returning id)
     insert into identifier (case_id, kind, value, listed) select id, 'telegram', 'wave_' || id, true from c`,
    [desk.now(), day(desk.now()), day(new Date(desk.now().getTime() + 30 * 86_400_000))],
  );
  await desk.publisher.publishIfDue();
  await page.goto(`${url}/moderate`);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations()).toEqual([]);
  }
  expect(await page.locator('#growth').textContent()).toContain('501 entries from 501 cases.');
  expect(await page.locator('#growth form').count()).toBe(0);
  await page.click('#logout button');
  await desk.store.saveModerator('mina', (await desk.store.passwordOf('mina')) ?? '', desk.now(), true);
  await page.fill('form#login input[name=name]', 'mina');
  await page.fill('form#login input[name=password]', PASSWORD);
  await page.click('form#login button[type=submit]');
  await page.waitForURL(`${url}/moderate`);
  expect(await violations()).toEqual([]);
  await page.fill('form#growth-confirm textarea[name=because]', 'a raid brought many handles at once');
  await page.click('form#growth-confirm button[type=submit]');
  await page.waitForSelector('#growth', { state: 'detached' });
  expect((await desk.store.lastPublication())?.entries).toBe(501);
});

test('another site cannot use a logged-in moderator', { timeout: 60_000 }, async () => {
  await desk.report(makeReport({ contacts: [{ kind: 'line', value: 'other_case' }] }), '192.0.2.77');
  const [{ id } = { id: 0 }] = await desk.store.casesIn(['received']);
  // localhost is another site than 127.0.0.1; its page posts a form with the moderator's browser.
  await page.route('http://localhost:1/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<form method="post" action="${url}/moderate/cases/${id}/clear"><button>win a prize</button></form>`,
    }),
  );
  await page.goto('http://localhost:1/');
  await page.click('button');
  await page.waitForURL(`${url}/**`);
  expect(await page.textContent('body')).toContain('"error":"origin"');
  expect((await desk.store.caseById(id))?.state).toBe('received');
  await page.route('http://localhost:1/frame', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${url}/moderate"></iframe>` }),
  );
  await page.goto('http://localhost:1/frame');
  expect(page.frames().every((frame) => !frame.url().startsWith(`${url}/moderate`) || frame === page.mainFrame())).toBe(
    true,
  );
});
