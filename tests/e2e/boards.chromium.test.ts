import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { driveChromium, until } from '../../scripts/driver.mjs';
import type { PageState } from '../../src/contract/messages';
import { World } from './world';

// The saved pages under the boards' own addresses, in a real browser: the manifest's patterns, frames and lay-out are
// the browser's. Nothing leaves the machine: every request of a page is answered from the saved files.
const PAGES = new URL('../sites/pages/', import.meta.url);
const BOARD = /^https:\/\/(?:www|m|kr)\.(?:saramin\.co\.kr|albamon\.com|linkedin\.com|indeed\.com)\//;

interface Saved {
  url: string;
  frames?: Record<string, string>;
  kind: string;
  unreadable: string | null;
  postings: { title?: string; hiringOrganization?: string; baseSalary?: string; description?: string }[];
}

const file = (slug: string, name: string) => readFileSync(new URL(`${slug}/${name}`, PAGES), 'utf8');
const saved = readdirSync(PAGES)
  .map((slug) => ({ slug, page: JSON.parse(file(slug, 'posting.json')) as Saved }))
  .filter(({ page }) => BOARD.test(page.url));

let world: World;
let driver: Awaited<ReturnType<typeof driveChromium>>;

beforeAll(async () => {
  world = await World.create();
  driver = await driveChromium(await world.extension('chrome'), await world.profile());
});
afterAll(async () => {
  await driver?.close();
  await world?.close();
});

it.each(saved)('reads $slug under its own address', async ({ slug, page }) => {
  const files = new Map([[page.url, 'page.html'], ...Object.entries(page.frames ?? {})]);
  await driver.context.route(/^https?:\/\/(?!127\.0\.0\.1|[^/]*localhost)/, (route) => {
    const name = files.get(route.request().url());
    return name ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: file(slug, name) }) : route.abort();
  });
  const watcher = await driver.extensionTab('src/popup/index.html');
  const tab = await driver.newTab();
  await tab.goto(page.url);
  await tab.front();
  const want = page.postings.map(({ title, hiringOrganization, baseSalary }) => ({
    title,
    hiringOrganization,
    baseSalary,
  }));
  const read = async () => {
    const state = (await watcher.run(`(async () => {
      for (const { id } of await chrome.tabs.query({})) {
        const reply = await chrome.tabs.sendMessage(id, { lurewatch: 'page-state', payload: {} }, { frameId: 0 }).catch(() => null);
        if (reply?.ok && reply.answer.url === ${JSON.stringify(page.url)}) return reply.answer;
      }
      return null;
    })()`)) as PageState | null;
    return (
      state && {
        kind: state.kind,
        unreadable: state.unreadable,
        postings: state.postings.map(({ title, hiringOrganization, baseSalary }) => ({
          title,
          hiringOrganization,
          baseSalary,
        })),
        judged: state.verdicts.length,
      }
    );
  };
  const expected = { kind: page.kind, unreadable: page.unreadable, postings: want, judged: want.length };
  let last: unknown;
  await until(
    `${slug} to be read`,
    async () => {
      last = await read();
      return JSON.stringify(last) === JSON.stringify(expected);
    },
    8_000,
  ).catch(() => undefined);
  expect(last).toEqual(expected);
  await tab.close();
  await watcher.close();
  await driver.context.unroute(/^https?:\/\/(?!127\.0\.0\.1|[^/]*localhost)/);
});
