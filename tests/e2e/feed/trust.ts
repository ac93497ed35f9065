import { describe, expect, it } from 'vitest';
import { until } from '../../../scripts/driver.mjs';
import { DAY, HOUR } from './client';
import { alarm, mend, newWorker, publish, stage, withClock } from './stage';

const YEAR = 365 * DAY;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Both hosts do the same. */
const fault = (...of: Parameters<typeof stage.world.first.fault>) => {
  stage.world.first.fault(...of);
  stage.world.second.fault(...of);
};

/** Keys that change, keys that were stolen, heads that ran out, clocks that are wrong. */
export function trust(): void {
  describe('keys', () => {
    it('ten changes of the root are followed in one go', async () => {
      const { world, client } = stage;
      for (let i = 0; i < 10; i++) await world.publisher.rotate();
      const { version } = await publish(1);
      const from = world.first.asked.length;
      expect(await client.sync()).toMatchObject({ state: 'fresh', version });
      const roots = world.first.paths(from).filter((path) => path.includes('/root/'));
      expect(roots).toEqual(Array.from({ length: 11 }, (_, i) => `/own/root/${i + 2}.json`));
      // Known from now on.
      const next = world.first.asked.length;
      await client.sync();
      expect(world.first.paths(next)).toEqual(['/own/head.json', '/own/root/12.json']);
    });

    it('a root out of turn is refused', async () => {
      const { world, client } = stage;
      await world.publisher.rotate();
      await world.publisher.rotate();
      const { version } = await publish(2);
      fault('root/12.json', { do: 'instead', bytes: world.publisher.roots[12]! });
      expect(await client.sync()).toMatchObject({ state: 'refused', problem: 'wrong-root' });
      mend();
      expect(await client.sync()).toMatchObject({ state: 'fresh', version });
    });

    it('a thief who pushed the version up to its end is shut out by a new root', async () => {
      const { world, client } = stage;
      const stolen = await publish(3, { version: Number.MAX_SAFE_INTEGER });
      expect(await client.sync()).toMatchObject({ state: 'fresh', version: Number.MAX_SAFE_INTEGER });
      await world.publisher.rotate({ stolen: true });
      const mended = await publish(4, { version: 1_000 });
      expect(await client.sync()).toMatchObject({ state: 'fresh', version: mended.version, problem: null });
      await world.publisher.putBack(stolen.version);
      expect(await client.sync()).toMatchObject({ state: 'refused', problem: 'bad-signature', version: 1_000 });
      expect((await client.words()).ko).toContain('서명이 틀리거나 빠졌어요');
      await world.publisher.putBack(mended.version);
      expect(await client.sync()).toMatchObject({ state: 'fresh', version: 1_000 });
    });

    it('a new root that was seen once cannot be hidden again, though the chain broke off behind it', async () => {
      const { world, client } = stage;
      const stolen = await publish(5, { version: 1_001 });
      await world.publisher.rotate({ stolen: true });
      const last = world.publisher.root.version;
      fault(`root/${last + 1}.json`, { do: 'status', status: 503 });
      expect(await client.sync()).toMatchObject({ state: 'offline', problem: 'http-503', version: 1_000 });
      mend();
      fault(`root/${last}.json`, { do: 'status', status: 404 });
      await world.publisher.putBack(stolen.version);
      expect(await client.sync()).toMatchObject({ state: 'refused', problem: 'bad-signature', version: 1_000 });
      mend();
      const { version } = await publish(6, { version: 1_001 });
      expect(await client.sync()).toMatchObject({ state: 'fresh', version });
    });
  });

  describe('time', () => {
    it('a list that ran out goes on, is called stale, and is old information after thirty days', async () => {
      const { client } = stage;
      const { version, expires } = await publish(7, { lasts: 5_000 });
      expect(await client.sync()).toMatchObject({ state: 'fresh', version });
      await pause(Date.parse(expires) - Date.now() + 500);
      expect(await client.sync()).toMatchObject({ state: 'stale', problem: 'expired', version });
      expect(await client.listed()).toMatchObject({ level: 'danger', old: false });
      const { ko, en } = await client.words();
      expect(ko).toMatch(/^.+ 이후로 새 목록을 받지 못했어요\. 마지막 목록을 계속 써요/);
      expect(en).toMatch(/^Not up to date since .+\. The last good list stays in use/);
      await withClock(29 * DAY, async () => expect(await client.listed()).toMatchObject({ old: false }));
      await withClock(31 * DAY, async () => {
        const listed = await client.listed();
        expect(listed).toMatchObject({ old: true });
        expect(listed?.level).not.toBe('danger');
      });
      await publish(8);
      expect(await client.sync()).toMatchObject({ state: 'fresh' });
    });

    it('a device a year behind takes what is current and nothing that ran out', async () => {
      const { client } = stage;
      const { version } = await publish(9);
      await withClock(-YEAR, async () => {
        expect(await client.sync()).toMatchObject({ problem: null, version });
        await publish(10, { issued: Date.now() - 20 * DAY });
        expect(await client.sync()).toMatchObject({ state: 'refused', problem: 'clock-wrong', version });
        expect(await client.listed()).toMatchObject({ level: 'danger', old: false });
        expect((await client.words()).en).toContain('clock seems to be wrong');
      });
      expect(await client.sync()).toMatchObject({ state: 'refused', problem: 'expired', version });
      expect(await publish(11).then(() => client.sync())).toMatchObject({ state: 'fresh' });
    });

    it('a device ten years ahead keeps its list, calls no entry current that ran out, and recovers by itself', async () => {
      const { client, world } = stage;
      const { version } = (await client.overview()).feed;
      await withClock(10 * YEAR, async () => {
        expect(await client.sync()).toMatchObject({ problem: 'clock-wrong', version });
        expect(await client.listed()).toBeNull();
        expect((await client.words()).ko).toContain('기기 시계가 틀린 것 같아요');
      });
      expect(await alarm()).toBeGreaterThan(Date.now() + YEAR);
      expect(await client.listed()).toMatchObject({ level: 'danger', old: false });
      const from = world.first.asked.length;
      const next = await publish(12);
      await newWorker();
      // No one presses anything: the alarm that was set under the wrong clock is set anew.
      await until('the alarm to be near again', async () => (await alarm()) < Date.now() + 2 * HOUR);
      await until('the new list', async () => (await client.overview()).feed.version === next.version, 60_000);
      expect(world.first.paths(from)).toContain('/own/head.json');
    });
  });
}
