import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveBoard } from '../../../scripts/demo-board/serve.mjs';
import { count, fill, press, reload, type Tab, textOf, until } from '../../../scripts/driver.mjs';
import type { Entry } from '../../../src/contract/feed';
import { some } from './client';
import { crowd, entry, Publisher } from './publisher';
import { inWorker, publish, stage } from './stage';

const CENTER = '두리고용센터';

/** The background's requests and digests, and the messages it gets, counted from now on. */
const COUNT = `(() => {
  const seen = globalThis.seen = { judge: [], fetch: 0, digest: 0 };
  const { fetch } = globalThis;
  globalThis.fetch = (...args) => { seen.fetch += 1; return fetch(...args); };
  const digest = crypto.subtle.digest.bind(crypto.subtle);
  crypto.subtle.digest = (...args) => { seen.digest += 1; return digest(...args); };
  chrome.runtime.onMessage.addListener((message) => {
    if (message?.lurewatch === 'judge') seen.judge.push(message.payload.postings.length);
  });
})()`;

const cards = (from: number) =>
  Array.from({ length: 60 }, (_, i) => {
    const contact = i % 20 === 0 ? '텔레그램 @jangteo_demo77' : `jobs${from + i}@quiet-office.kr`;
    return `<li><a href="/jobs/${from + i}">사무보조 ${from + i}호점 직원 채용, ${contact}</a><span>서울 마포구</span><span>월 230만원</span></li>`;
  });
const PAGE = `<!doctype html><html lang="ko"><meta charset="utf-8"><title>오늘 올라온 일자리</title>
<main><h1>오늘 올라온 일자리</h1><ul class="jobs">${cards(1).join('\n')}</ul></main>`;

async function add(options: Tab, name: string, address: string, root: string): Promise<void> {
  await fill(options, '[data-part=feed-name]', name);
  await fill(options, '[data-part=feed-addresses]', address);
  await fill(options, '[data-part=feed-root]', root);
  await press(options, '[data-part=feed-add]');
}

/** Lists side by side, what is asked of them, and how. */
export function lists(): void {
  describe('a list of an organisation', () => {
    let center: Publisher;
    let address: string;
    let root: string;
    let options: Tab;
    const choice = '[data-part=feed-choice]';

    beforeAll(async () => {
      const { world, client } = stage;
      center = await Publisher.create(join(world.folder, 'org'), 'duri-center');
      await center.publish([entry({ case: 7 }), entry({ value: 'duri_only_77', case: 8 })]);
      address = `${world.first.url}org/`;
      root = await center.fingerprint();
      // Our own list has the handle of the demo ads no longer.
      await world.publisher.publish(crowd(300));
      await client.sync();
      options = await client.driver.extensionTab('src/options/index.html');
    });
    afterAll(() => options?.close());

    it('is refused in words under another fingerprint, and nothing of it is used', async () => {
      await add(options, CENTER, address, '0'.repeat(64));
      await until('the refusal', async () => (await count(options, `${choice}[data-problem=wrong-feed]`)) === 1);
      expect(await textOf(options, choice)).toContain(
        '새 목록을 거부했어요. 이유: 다른 목록의 파일이에요. 쓰고 있는 목록이 없어요.',
      );
      expect(await stage.client.listed('duri_only_77')).toBeNull();
      await press(options, '[data-part=feed-remove]');
      await until('it to be gone', async () => (await count(options, choice)) === 0);
    });

    it.each(
      some<[string, () => [string, string?]]>(
        [
          ['an address that could name its reader', () => ['https://lists.example/?reader=7']],
          ['an address without https', () => ['http://lists.example/']],
          ['a fingerprint that is too short', () => [address, 'abc']],
        ],
        1,
      ),
    )('is not added with %s', async (_, values) => {
      const [where, fingerprint = root] = values();
      await add(options, CENTER, where, fingerprint);
      await until('the reason', async () => (await textOf(options, '[role=alert]')).includes('추가하지 못했어요'));
      expect(await count(options, choice)).toBe(0);
    });

    it('is added by its fingerprint, in whatever writing, and fetched at once', async () => {
      const written = root.toUpperCase().replace(/(..)(?=.)/g, '$1:');
      await add(options, CENTER, address, written);
      await until('the list', async () => (await count(options, `${choice}[data-state=fresh]`)) === 1);
      expect(await textOf(options, choice)).toContain('최신 목록이에요. 버전 1, 2건');
      expect(await stage.client.listed('duri_only_77')).toEqual({ level: 'danger', list: CENTER, old: false });
    });

    it('is not added twice', async () => {
      await add(options, 'Another name', address, root);
      await until('the reason', async () => (await textOf(options, '[role=alert]')).includes('이미 있는 목록'));
      expect(await count(options, choice)).toBe(1);
    });

    it('is named by the warning on a page', async () => {
      const board = await serveBoard();
      const tab = await stage.client.driver.newTab();
      await tab.goto(`${board.url}/jobs/office-clerk`);
      await until('the warning', async () => (await textOf(tab, '[data-part=warning]')).includes(`‘${CENTER}’ 목록에`));
      await tab.close();
      await board.close();
    });

    it('does not disturb the package list when it is refused, nor the other way round', async () => {
      const { world, client } = stage;
      world.first.fault('org/head.json', { do: 'flip', at: 90 });
      const { version } = await publish(30);
      expect(await client.sync()).toMatchObject({ state: 'fresh', version });
      const [other] = (await client.overview()).feeds;
      expect(other?.state).toMatchObject({ state: 'refused', version: 1 });
      expect(await client.listed('duri_only_77')).toMatchObject({ list: CENTER });
    });

    it('is forgotten when it is removed', async () => {
      await reload(options);
      await press(options, '[data-part=feed-remove]');
      await until('it to be gone', async () => (await count(options, choice)) === 0);
      expect(await stage.client.listed('duri_only_77')).toBeNull();
      await until('its data to be gone', async () => {
        const kept = await inWorker(`new Promise((done) => {
          indexedDB.open('lurewatch').onsuccess = ({ target: { result: db } }) => {
            const change = db.transaction(['feeds', 'snapshots']);
            const all = [change.objectStore('feeds').getAllKeys(), change.objectStore('snapshots').getAllKeys()];
            change.oncomplete = () => { db.close(); done(all.flatMap(({ result }) => result)); };
          };
        })`);
        return (kept as string[]).every((key) => key.startsWith('own'));
      });
      expect(await inWorker(`chrome.storage.local.get('feed-attempts')`)).toMatchObject({
        'feed-attempts': { own: { failures: 0 } },
      });
    });
  });

  describe('what is asked', () => {
    it('is nothing that the never-list holds, whoever signed it', async () => {
      const listed: [Entry['kind'], string][] = [
        ['domain', 'saramin.co.kr'],
        ['domain', 'gmail.com'],
        ['domain', 'naver.com'],
        ['email', 'help@mofa.go.kr'],
        ['phone', '+82232100404'],
        ['telegram', 'telegram'],
        ['path', 'facebook.com/profile.php'],
        ['domain', 'lure-demo.com'],
      ];
      await stage.world.publisher.publish(listed.map(([kind, value], i) => entry({ kind, value, case: i + 1 })));
      expect(await stage.client.sync()).toMatchObject({ state: 'fresh', entries: listed.length });
      const text = (contact: string) => `사무보조 직원을 모집합니다. 월 230만원, 주 5일. ${contact} 로 지원해 주세요.`;
      for (const contact of [
        'https://www.saramin.co.kr/zf_user/jobs/relay/view?rec_idx=1',
        'hr.demo@gmail.com 또는 https://mail.gmail.com/',
        'https://blog.naver.com/',
        'help@mofa.go.kr',
        '전화 02-3210-0404',
        'https://t.me/telegram',
        'https://www.facebook.com/profile.php?id=7',
      ]) {
        expect([contact, await stage.client.listedIn(text(contact))]).toEqual([contact, null]);
      }
      expect(await stage.client.listedIn(text('https://lure-demo.com/apply'))).toMatchObject({ level: 'danger' });
      await publish(31);
      await stage.client.sync();
    });

    it('of a page of sixty cards is one message, hashed by Web Crypto, and no request', async () => {
      const server = createServer((_, response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(PAGE);
      });
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      await inWorker(COUNT);
      const tab = await stage.client.driver.newTab();
      await tab.goto(`http://board.localhost:${(server.address() as AddressInfo).port}/`);
      await until('the marks', async () => (await count(tab, '[data-part=mark]')) === 3);
      const seen = (await inWorker('seen')) as { judge: number[]; fetch: number; digest: number };
      expect(seen.judge).toEqual([60]);
      expect(seen.fetch).toBe(0);
      // Sixty contact points, and the list itself where it had to be opened.
      expect(seen.digest).toBeGreaterThanOrEqual(60);
      await tab.close();
      server.close();
      server.closeAllConnections();
    });
  });
}
