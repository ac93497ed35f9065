import { createHash, generateKeyPairSync } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { count, textOf, until } from '../../../scripts/driver.mjs';
import { LONG } from './client';
import { entry, Publisher } from './publisher';
import { stage } from './stage';

export const SCHOOL = '두리대학교 취업센터';
/** Where Debian's Chromium looks for what a machine's administrator decided. */
const POLICIES = '/etc/chromium/policies/managed';

const mayDecide = () => {
  try {
    accessSync('/etc', constants.W_OK);
    return process.platform === 'linux';
  } catch {
    return false;
  }
};

/** A key of its own makes it another extension: the policy is about this one and no other browser's. */
function otherIdentity(): { key: string; id: string } {
  const der = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'der' });
  const hex = createHash('sha256').update(der).digest('hex').slice(0, 32);
  const id = hex.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  return { key: der.toString('base64'), id };
}

/** A list set by the machine's administrator. Only where the administrator is who runs the tests. */
export function managed(): void {
  describe.runIf(LONG && mayDecide())('a list set by policy', () => {
    const { key, id } = otherIdentity();
    const policy = join(POLICIES, `lurewatch-test-${id}.json`);
    let client: typeof stage.client;

    const decide = async (feeds: unknown) => {
      await mkdir(POLICIES, { recursive: true });
      await writeFile(policy, JSON.stringify({ '3rdparty': { extensions: { [id]: { feeds } } } }));
    };

    beforeAll(async () => {
      const { world } = stage;
      const school = await Publisher.create(join(world.folder, 'other'), 'duri-school');
      await school.publish([entry({ value: 'school_only_77' })]);
      const root = (await school.fingerprint()).toUpperCase();
      await decide([{ name: SCHOOL, addresses: [`${world.first.url}other/`], root }]);
      const dist = await world.packageLike('managed', (manifest) => {
        manifest.key = key;
      });
      client = await world.chromium(world.profile(), dist);
    });
    afterAll(async () => {
      await rm(policy, { force: true });
      await client?.driver.close();
    });

    it('is asked like any other and named by its hits', async () => {
      expect(client.driver.id).toBe(id);
      await client.sync();
      expect(await client.listed('school_only_77')).toEqual({ level: 'danger', list: SCHOOL, old: false });
      expect(await client.listed()).toMatchObject({ list: null });
    });

    it('cannot be removed in the options', async () => {
      const options = await client.driver.extensionTab('src/options/index.html');
      await until('the list', async () => (await count(options, '[data-part=feed-choice]')) === 1);
      expect(await textOf(options, '[data-part=feed-choice]')).toContain('이 기기의 관리자가 정했어요.');
      expect(await count(options, '[data-part=feed-remove]')).toBe(0);
      await options.close();
    });
  });
}
