import { createHash, generateKeyPairSync } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { driveChromium, until } from '../../scripts/driver.mjs';
import { ask, builtApart, DECIDED, expectApplied, printedFile } from './policy/suite';

/** Where Debian's Chromium looks for what a machine's administrator decided. */
const POLICIES = '/etc/chromium/policies/managed';
const OPTIONS = 'src/options/index.html';

/** In chrome://policy: what it says about each of our names that has a value. */
const ROWS = `(() => {
  const all = (root) => [...root.querySelectorAll('.policy.row'),
    ...[...root.querySelectorAll('*')].flatMap((element) => element.shadowRoot ? all(element.shadowRoot) : [])];
  return Object.fromEntries(all(document).map((row) =>
    ['.name', '.messages'].map((part) => row.querySelector(part)?.textContent.trim() ?? '')));
})()`;

const mayDecide = () => {
  try {
    accessSync('/etc', constants.W_OK);
    return process.platform === 'linux';
  } catch {
    return false;
  }
};

// Only where the administrator is who runs the tests.
describe.runIf(mayDecide())('a policy in Chromium', () => {
  const der = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'der' });
  const hex = createHash('sha256').update(der).digest('hex').slice(0, 32);
  const id = hex.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
  const file = join(POLICIES, `lurewatch-test-${id}.json`);
  let apart: Awaited<ReturnType<typeof builtApart>>;
  let driver: Awaited<ReturnType<typeof driveChromium>>;

  const decide = async (policy: unknown) => {
    await mkdir(POLICIES, { recursive: true });
    await writeFile(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
  };
  const start = async (profile: string) => {
    await driver?.close();
    driver = await driveChromium(apart.dist, join(apart.folder, profile));
    return driver.extensionTab(OPTIONS);
  };

  beforeAll(async () => {
    apart = await builtApart('chrome', (manifest) => {
      manifest.key = der.toString('base64');
    });
  });
  afterAll(async () => {
    await rm(file, { force: true });
    await driver?.close();
    await apart?.remove();
  });

  it('counts, is locked, and is told', async () => {
    await decide(DECIDED);
    const options = await start('first');
    expect(driver.id).toBe(id);
    await expectApplied(options);
  });

  it('has no error in chrome://policy', async () => {
    const page = await driver.newTab();
    await page.goto('chrome://policy');
    const states = await until('our policy', async () => {
      const rows = await page.run(ROWS);
      return rows.locked && rows;
    });
    for (const name of Object.keys(DECIDED)) expect(states[name], name).toBe('OK');
    await page.close();
  });

  it('changes while the browser runs', async () => {
    await decide({ ...DECIDED, strength: 'quiet', readerCountry: 'Korea' });
    const options = await driver.extensionTab(OPTIONS);
    await until('the new strength', async () => {
      const options = await driver.extensionTab(OPTIONS);
      const { settings } = await ask(options, 'overview', { refresh: false });
      return settings.strength === 'quiet';
    });
    // Chrome keeps back a value that is not as the schema says.
    expect((await ask(options, 'overview', { refresh: false })).settings.readerCountry).toBe('KR');
    const page = await driver.newTab();
    await page.goto('chrome://policy');
    await until('the rows', async () => (await page.run(ROWS)).strength === 'OK');
    expect((await page.run(ROWS)).readerCountry ?? '').not.toBe('OK');
    await page.close();
  });

  it('is what the options print: the file decides the same in another profile', async () => {
    const options = await driver.extensionTab(OPTIONS);
    const { settings } = await ask(options, 'overview', { refresh: false });
    await ask(options, 'save-settings', { settings: { ...settings, plain: true, readerCountry: 'JP' } });
    const text = await printedFile(await driver.extensionTab(OPTIONS), 'linux', ['readerCountry']);
    await writeFile(file, text);
    const other = await ask(await start('second'), 'overview', { refresh: false });
    const { person } = settings;
    expect(person?.name).toBe(DECIDED.person.name);
    expect(other.settings).toMatchObject({ plain: true, readerCountry: 'JP', strength: 'quiet', person });
    expect(other.locked).toEqual(['strength', 'readerCountry', 'person', 'mutes']);
  });
});
