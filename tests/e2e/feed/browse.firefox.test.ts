import { afterAll, beforeAll, expect, it } from 'vitest';
import { build } from '../../../scripts/build.mjs';
import { driveFirefox } from '../../../scripts/driver.mjs';
import { scratch } from '../scratch';
import { Browse } from './browse';

const SIZE = process.env.LUREWATCH_LONG === '1' ? 200 : 20;

const { folder, remove } = scratch('browse');
let browse: Browse;
let driver: Awaited<ReturnType<typeof driveFirefox>>;

beforeAll(async () => {
  browse = await Browse.create(folder('feed'), SIZE, 62);
  driver = await driveFirefox(await build('firefox', { ...browse.settings, OUT_DIR: folder('dist') }), {
    prefs: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': browse.proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': browse.proxy.port,
      'network.proxy.no_proxies_on': '',
      // Firefox would not ask a proxy for this machine's own addresses.
      'network.proxy.allow_hijacking_localhost': true,
    },
  });
});
afterAll(async () => {
  await driver?.close();
  await browse?.close();
  remove();
});

it(`asks for nothing but the list while ${SIZE} ads are read in Firefox`, {
  timeout: 60_000 + SIZE * 5_000,
}, async () => {
  await browse.walk(driver);
  // Each Firefox gives the extension an address of its own, so it may not be named.
  expect(browse.strangers(['null'])).toEqual([]);
  expect(browse.polled()).toEqual(new Set(['head', 'root', 'delta', 'snapshot']));
});

it('would have seen a query, a header and another host', async () => {
  const from = browse.proxy.log.length;
  const feed = browse.feed.url;
  const page = await driver.extensionTab('src/popup/index.html');
  const ask = (url: string, more = '{}') =>
    page.run(
      `browser.runtime.getBackgroundPage().then((scope) => scope.fetch(${JSON.stringify(url)}, ${more})).then(() => 1, () => 1)`,
    );
  await ask(`${feed}head.json?seen=${browse.ads[0]!.own}`);
  await ask(`${feed}head.json`, `{ headers: { authorization: 'me' } }`);
  await ask(`${feed}api/lookup`);
  await ask('https://count.localhost/');
  await page.close();
  const tab = await driver.newTab();
  await tab.goto(`${feed}head.json`);
  await tab.run(`document.cookie = 'visitor=7'; fetch('head.json', { cache: 'no-store' }).then(() => 1)`);
  await tab.close();
  const seen = browse.strangers(['null'], from).join('\n');
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
