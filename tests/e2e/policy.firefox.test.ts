import { accessSync, constants, existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { count, driveFirefox, textOf, until } from '../../scripts/driver.mjs';
import { ask, builtApart, DECIDED, expectApplied } from './policy/suite';

/** Where Firefox on Linux looks for what a machine's administrator decided. */
const POLICIES = '/etc/firefox/policies/policies.json';
/** An id of its own: whatever other Firefox runs meanwhile reads decisions about an extension it does not have. */
const ID = `policy-${process.pid}@lurewatch.test`;

const mayDecide = () => {
  try {
    accessSync('/etc', constants.W_OK);
    return process.platform === 'linux' && !existsSync(POLICIES);
  } catch {
    return false;
  }
};

// Only where the administrator is who runs the tests, and has decided nothing else.
describe.runIf(mayDecide())('a policy in Firefox', () => {
  let apart: Awaited<ReturnType<typeof builtApart>>;
  let driver: Awaited<ReturnType<typeof driveFirefox>>;

  beforeAll(async () => {
    apart = await builtApart('firefox', (manifest) => {
      (manifest.browser_specific_settings as { gecko: { id: string } }).gecko.id = ID;
    });
    await mkdir(dirname(POLICIES), { recursive: true });
    const wrong = { ...DECIDED, plain: 'yes', colour: 'red' };
    await writeFile(POLICIES, JSON.stringify({ policies: { '3rdparty': { Extensions: { [ID]: wrong } } } }));
    try {
      driver = await driveFirefox(apart.dist, { geckoId: ID });
    } finally {
      // Read once, when the browser starts.
      await rm(POLICIES, { force: true });
    }
  });
  afterAll(async () => {
    await rm(POLICIES, { force: true });
    await driver?.close();
    await apart?.remove();
  });

  it('counts, is locked, and what is wrong in it is named', async () => {
    const options = await driver.extensionTab('src/options/index.html');
    await until('the problems', async () => (await count(options, '[data-part=policy-problems] li')) > 0);
    expect((await textOf(options, '[data-part=policy-problems] code')).split('\n').toSorted()).toEqual([
      'colour',
      'plain',
    ]);
    const { policyProblems } = await ask(options, 'overview', { refresh: false });
    expect(policyProblems.toSorted()).toEqual(['colour', 'plain']);
    await expectApplied(options, ['colour', 'plain']);
  });
});
