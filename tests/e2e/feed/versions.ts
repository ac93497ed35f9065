import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chance } from '../../feed/make';
import { LONG } from './client';
import { inWorker, publish, stage } from './stage';

/** Nothing older than what was seen, over restarts and updates. */
export function versions(): void {
  describe('versions already seen', () => {
    const random = chance(5);
    const COUNT = LONG ? 50 : 5;
    let versions: number[];

    async function refuse({ all = false } = {}): Promise<number> {
      const newest = Math.max(...versions);
      const older = versions.slice(0, -1);
      const tried = LONG || all ? older : [older[Math.floor(random() * older.length)]!];
      let refused = 0;
      for (const version of tried) {
        await stage.world.publisher.putBack(version);
        const { state, problem, version: used } = await stage.client.sync();
        expect({ version, state, problem, used }).toEqual({
          version,
          state: 'refused',
          problem: 'rollback',
          used: newest,
        });
        refused += 1;
      }
      expect(await stage.client.listed()).toMatchObject({ level: 'danger', old: false });
      return refused;
    }

    it('are refused, all of them', async () => {
      versions = [];
      for (let i = 0; i <= COUNT; i++) versions.push((await publish(100 + i)).version);
      expect(await stage.client.sync()).toMatchObject({ state: 'fresh', version: versions.at(-1) });
      const refused = await refuse({ all: true });
      console.log(`rollback refused: ${refused}`);
      expect((await stage.client.words()).ko).toContain('지금 쓰는 목록보다 오래됐어요');
    });

    it.runIf(LONG)('also after the browser was started again', async () => {
      await stage.client.driver.close();
      stage.client = await stage.world.chromium(stage.profile);
      console.log(`rollback refused after a restart: ${await refuse()}`);
    });

    it('also after a restart with an update of the extension, whose package brings an older list', async () => {
      await stage.client.driver.close();
      const next = await stage.world.packageLike('update', (manifest) => {
        manifest.version = '9.9.9';
      });
      stage.client = await stage.world.chromium(stage.profile, next);
      expect(await inWorker('chrome.runtime.getManifest().version')).toBe('9.9.9');
      expect((await stage.client.overview()).feed).toMatchObject({ version: versions.at(-1) });
      console.log(`rollback refused after an update: ${await refuse()}`);
      await stage.world.publisher.putBack(Math.max(...versions));
      expect(await stage.client.sync()).toMatchObject({ state: 'fresh', version: versions.at(-1) });
    });

    it.runIf(LONG)('count from the package on: a new installation takes nothing older', async () => {
      const newer = await stage.world.packageLike('newer', async (_, folder) => {
        await writeFile(join(folder, 'seed/head.json'), stage.world.publisher.heads.get(versions.at(-1)!)!);
        const { sha256 } = await headOf(versions.at(-1)!);
        await writeFile(join(folder, 'seed/snapshot'), await readFile(join(stage.world.publisher.folder, 's', sha256)));
      });
      await stage.world.publisher.putBack(versions[0]!);
      const other = await stage.world.chromium(stage.world.profile(), newer);
      expect(await other.sync()).toMatchObject({ state: 'refused', problem: 'rollback', version: versions.at(-1) });
      await stage.world.publisher.putBack(Math.max(...versions));
      // From there on a delta is enough.
      const from = stage.world.first.asked.length;
      const { version } = await publish(152);
      expect(await other.sync()).toMatchObject({ state: 'fresh', version });
      expect(stage.world.first.paths(from).map((path) => path.split('/')[2])).toEqual(['head.json', 'root', 'd']);
      await other.driver.close();
    });

    async function headOf(version: number): Promise<{ sha256: string }> {
      const envelope = JSON.parse(stage.world.publisher.heads.get(version)!);
      return JSON.parse(Buffer.from(envelope.payload, 'base64').toString()).snapshot;
    }
  });
}
