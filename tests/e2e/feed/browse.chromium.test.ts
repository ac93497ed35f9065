import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { build } from '../../../scripts/build.mjs';
import { driveChromium } from '../../../scripts/driver.mjs';
import { scratch } from '../scratch';
import { Browse } from './browse';
import { askedByExtension } from './browse-net-log';

const SIZE = process.env.LUREWATCH_LONG === '1' ? 200 : 20;

const { folder, remove } = scratch('browse');
let browse: Browse;
let driver: Awaited<ReturnType<typeof driveChromium>>;
let origins: string[];

beforeAll(async () => {
  browse = await Browse.create(folder('feed'), SIZE, 61);
  driver = await driveChromium(
    await build('chrome', { ...browse.settings, OUT_DIR: folder('dist') }),
    folder('profile'),
    [
      `--proxy-server=http://127.0.0.1:${browse.proxy.port}`,
      // Chromium would not ask a proxy for this machine's own addresses.
      '--proxy-bypass-list=<-loopback>',
      `--log-net-log=${folder('net.json')}`,
      '--net-log-capture-mode=IncludeSensitive',
    ],
  );
  // The id is fixed by the manifest's key: the same for everybody.
  origins = [`chrome-extension://${driver.id}`];
});
afterAll(async () => {
  await driver?.close();
  await browse?.close();
  remove();
});

it(`asks for nothing but the list while ${SIZE} ads are read in Chromium`, {
  timeout: 60_000 + SIZE * 5_000,
}, async () => {
  await browse.walk(driver);
  expect(browse.strangers(origins)).toEqual([]);
  expect(browse.polled()).toEqual(new Set(['head', 'root', 'delta', 'snapshot']));
});

it('would have seen a query, a cookie, a referrer, a header and another host', async () => {
  const from = browse.proxy.log.length;
  const feed = browse.feed.url;
  await driver.worker(`fetch('${feed}head.json?seen=${browse.ads[0]!.own}').then(() => 1, () => 1)`);
  await driver.worker(`fetch('${feed}head.json', { headers: { authorization: 'me' } }).then(() => 1, () => 1)`);
  await driver.worker(`fetch('${feed}api/lookup').then(() => 1, () => 1)`);
  await driver.worker(`fetch('https://count.localhost/').then(() => 1, () => 1)`);
  const tab = await driver.newTab();
  await tab.goto(`${feed}head.json`);
  await tab.run(`document.cookie = 'visitor=7'; fetch('head.json', { cache: 'no-store' }).then(() => 1)`);
  await tab.close();
  const seen = browse.strangers(origins, from).join('\n');
  for (const what of [
    'query ?seen=',
    'a tunnel to count.localhost:443',
    'access-control-request-headers',
    'path /api/lookup',
    'cookie: visitor=7',
    'referer: ',
  ])
    expect(seen).toContain(what);
});

it("says the same by Chromium's own log, which names who asked", async () => {
  await driver.close();
  const asked = askedByExtension(readFileSync(folder('net.json'), 'utf8'), driver.id);
  const strange = asked.filter((url) => !url.startsWith(browse.feed.url) || url.includes('?'));
  // Those of the test before, and no other.
  expect(strange).toEqual([expect.stringContaining('?seen='), 'https://count.localhost/']);
  expect(asked.length).toBeGreaterThan(10);
});
