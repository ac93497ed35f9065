import { describe, expect, it } from 'vitest';
import { until } from '../../../scripts/driver.mjs';
import { DAY, HOUR, MINUTE } from './client';
import { alarm, inWorker, mend, newWorker, publish, stage } from './stage';

/** The first start, the hourly question, and the way to a new version. */
export function poll(): void {
  describe('a first start', () => {
    it('without a network has the list of the package, and says so', async () => {
      await stage.world.first.down();
      await stage.world.second.down();
      stage.client = await stage.world.chromium(stage.profile);
      expect(await stage.client.listed()).toMatchObject({ level: 'danger', old: false });
      expect(await stage.client.listed('nobody_listed_me')).toBeNull();
      await until('the first attempt', async () => (await stage.client.overview()).feed.state === 'offline');
      const { ko, en } = await stage.client.words();
      expect(ko).toMatch(/^목록 서버가 답하지 않아요\(.+\)\. 마지막 목록을 계속 써요: 버전 1, 301건\.$/);
      expect(en).toMatch(/^The list server did not answer \(.+\)\. The last good list stays in use: version 1, 301/);
      await stage.world.first.up();
      await stage.world.second.up();
    });

    it('takes the package list for its own, without fetching it again', async () => {
      const from = stage.world.first.asked.length;
      expect(await stage.client.sync()).toMatchObject({ state: 'fresh', version: 1, entries: 301 });
      expect(stage.world.first.paths(from)).toEqual(['/own/head.json', '/own/root/2.json']);
      expect(await stage.client.words()).toMatchObject({
        ko: expect.stringMatching(/^최신 목록이에요\. 버전 1, 301건, .+ 확인\.$/),
      });
    });
  });

  describe('the hourly question', () => {
    it('is answered with 304 as long as nothing changed', async () => {
      const from = stage.world.first.asked.length;
      await stage.client.sync();
      await stage.client.sync();
      const heads = stage.world.first.asked.slice(from).filter(({ path }) => path.endsWith('head.json'));
      expect(heads.map(({ status }) => status)).toEqual([304, 304]);
      expect(heads[0]?.headers['if-none-match']).toMatch(/^"[0-9a-f]{32}"$/);
    });

    it('comes about an hour later, at another moment each time', async () => {
      const waits: number[] = [];
      for (let i = 0; i < 6; i++) {
        await stage.client.sync();
        waits.push((await alarm()) - Date.now());
      }
      for (const wait of waits) {
        expect(wait).toBeGreaterThan(0.89 * HOUR);
        expect(wait).toBeLessThan(1.11 * HOUR);
      }
      expect(Math.max(...waits) - Math.min(...waits)).toBeGreaterThan(MINUTE);
    });

    it('is put by the alarm itself', async () => {
      const from = stage.world.first.asked.length;
      await inWorker(`chrome.storage.local.get('feed-attempts').then(({ 'feed-attempts': known }) =>
        chrome.storage.local.set({ 'feed-attempts': { own: { ...known.own, next: 0 } } }))`);
      await newWorker();
      await inWorker(`chrome.alarms.create('sync-feed', { when: Date.now() + 500 })`);
      await until('the question', async () => stage.world.first.paths(from).length === 2, 60_000);
      await until('the next alarm', async () => (await alarm()) - Date.now() > 50 * MINUTE);
    });

    it('comes sooner after a failure, then ever later, and never before the server wants it', async () => {
      const waits: number[] = [];
      for (const server of [stage.world.first, stage.world.second])
        server.fault('head.json', { do: 'status', status: 503 });
      for (let i = 0; i < 3; i++) {
        expect(await stage.client.sync()).toMatchObject({ state: 'offline', problem: 'http-503' });
        waits.push(((await alarm()) - Date.now()) / MINUTE);
      }
      for (const [i, wait] of waits.entries()) {
        expect(wait).toBeGreaterThan(15 * 2 ** i * 0.89);
        expect(wait).toBeLessThan(15 * 2 ** i * 1.11);
      }
      // A page of words, longer than any head: still a server that is away.
      const body = 'x'.repeat(50_000);
      stage.world.second.fault('head.json', { do: 'status', status: 503, retryAfter: '14400', body });
      expect(await stage.client.sync()).toMatchObject({ state: 'offline', problem: 'http-503' });
      expect((await alarm()) - Date.now()).toBeGreaterThan(4 * HOUR - MINUTE);
      stage.world.second.fault('head.json', { do: 'status', status: 503, retryAfter: '99999999' });
      await stage.client.sync();
      expect((await alarm()) - Date.now()).toBeLessThan(DAY + MINUTE);
      const { ko } = await stage.client.words();
      expect(ko).toContain('목록 서버가 답하지 않아요(응답 503)');
      mend();
      expect(await stage.client.sync()).toMatchObject({ state: 'fresh' });
      expect((await alarm()) - Date.now()).toBeLessThan(1.11 * HOUR);
    });
  });

  describe('the way to a new version', () => {
    it('is the delta where there is one', async () => {
      const from = stage.world.first.asked.length;
      const { version } = await publish(1);
      expect(await stage.client.sync()).toMatchObject({ state: 'fresh', version, entries: 302 });
      expect(stage.world.first.paths(from).map((path) => path.split('/')[2])).toEqual(['head.json', 'root', 'd']);
      expect(await stage.client.listed('crowd_1000_jobs')).toMatchObject({ level: 'danger' });
    });

    it.each([
      ['missing', { do: 'status', status: 404 }],
      ['changed in one bit', { do: 'flip', at: 104 }],
      ['another file', { do: 'instead', bytes: 'LWDL' }],
      ['cut', { do: 'cut' }],
      ['without end', { do: 'endless' }],
    ] as const)('is the snapshot where the delta is %s', async (_, fault) => {
      const from = stage.world.first.asked.length;
      const extra = 2 + Number((await stage.client.overview()).feed.version);
      const { version } = await publish(extra);
      stage.world.first.fault(/\/d\//, fault);
      expect(await stage.client.sync()).toMatchObject({ state: 'fresh', version, entries: 301 + extra });
      expect(stage.world.first.paths(from).map((path) => path.split('/')[2])).toEqual(['head.json', 'root', 'd', 's']);
    });
  });
}
