import { describe, expect, it } from 'vitest';
import { LONG } from './client';
import { mend, publish, stage } from './stage';

/** Several addresses of one list. */
export function mirrors(): void {
  describe('mirrors', () => {
    it('are asked in their order: the second where the first is down', async () => {
      const { version } = await publish(20);
      await stage.world.first.down();
      const from = stage.world.second.asked.length;
      expect(await stage.client.sync()).toMatchObject({ state: 'fresh', version });
      expect(stage.world.second.paths(from)[0]).toBe('/own/head.json');
      await stage.world.first.up();
    });

    it.each([
      ['head', 'head.json', { do: 'flip', at: 90 }],
      ['snapshot', /\/[sd]\//, { do: 'flip', at: -20 }],
      ['root', 'root/2.json', { do: 'instead', bytes: '{}' }],
      ['head without end', 'head.json', { do: 'endless' }],
      ['root without end', 'root/2.json', { do: 'endless' }],
      ['snapshot without end', /\/[sd]\//, { do: 'endless' }],
      ['head that leads elsewhere', 'head.json', { do: 'redirect', to: '/own/head.json?who=me' }],
    ] as const)('the second is taken where the first has a wrong %s', async (_, where, fault) => {
      const { version } = await publish(21 + Number((await stage.client.overview()).feed.version));
      const from = stage.world.first.asked.length;
      stage.world.first.fault(where, fault);
      expect(await stage.client.sync()).toMatchObject({ state: 'fresh', version, problem: null });
      for (const { sent } of stage.world.first.asked.slice(from)) expect(sent).toBeLessThan(8 * 1024 * 1024);
    });

    it('that are all down leave the list in use', async () => {
      const before = (await stage.client.overview()).feed;
      await stage.world.first.down();
      await stage.world.second.down();
      expect(await stage.client.sync()).toMatchObject({
        state: 'offline',
        problem: 'offline',
        version: before.version,
      });
      expect(await stage.client.listed()).toMatchObject({ level: 'danger', old: false });
      await stage.world.first.up();
      await stage.world.second.up();
    });

    it('that were all tampered with are refused in words', async () => {
      const before = (await stage.client.overview()).feed;
      await publish(60);
      for (const server of [stage.world.first, stage.world.second]) server.fault(/\/[sd]\//, { do: 'flip', at: -20 });
      expect(await stage.client.sync()).toMatchObject({
        state: 'refused',
        problem: 'hash-mismatch',
        version: before.version,
      });
      expect(await stage.client.listed()).toMatchObject({ level: 'danger' });
      const { state, ko, en } = await stage.client.words();
      expect(state).toBe('refused');
      expect(ko).toMatch(/^새 목록을 거부했어요\. 이유: 내용이 서명된 것과 달라요\. 마지막 목록을 계속 써요/);
      expect(en).toMatch(/^An update was refused: the contents do not match what was signed\. The last good list/);
      mend();
      expect(await stage.client.sync()).toMatchObject({ state: 'fresh' });
    });

    it.runIf(LONG)('that are silent, or drip, are passed by', async () => {
      const { version } = await publish(61);
      stage.world.first.fault('head.json', { do: 'silent' });
      let started = Date.now();
      expect(await stage.client.sync()).toMatchObject({ state: 'fresh', version });
      expect(Date.now() - started).toBeLessThan(30_000);
      stage.world.first.mend();
      const next = await publish(62);
      stage.world.first.fault('head.json', { do: 'slow', ms: 1_000 });
      started = Date.now();
      expect(await stage.client.sync()).toMatchObject({ state: 'fresh', version: next.version });
      expect(Date.now() - started).toBeLessThan(80_000);
    });
  });
}
