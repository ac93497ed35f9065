import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { count, driveChromium, fill, press, reload, type Tab, textOf, until } from '../../scripts/driver.mjs';
import english from '../../src/locales/en.json' with { type: 'json' };
import { accept, expectAsking, expectPin, Family, OPTIONS, openLink, part, prepare, tell, WELCOME } from './family';
import { faults } from './faults';

type Chromium = Awaited<ReturnType<typeof driveChromium>>;

let family: Family;
/** Who prepares, and the relative. */
let one: Chromium;
let other: Chromium;
let made: { code: string; link: string };

beforeAll(async () => {
  family = await Family.create();
  const dist = await family.extension('chrome');
  one = await driveChromium(dist, await family.profile());
  other = await driveChromium(dist, await family.profile());
});
afterAll(async () => {
  await one?.close();
  await other?.close();
  await family?.close();
});

const settingsOf = async (tab: Tab) =>
  ((await tell(tab, 'overview', { refresh: false })).answer as { settings: object }).settings;

/** A code as somebody writes who does not ask us. */
async function codeOf(value: object): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `LW1.${Buffer.from(bytes).toString('base64url')}.${Buffer.from(hash.subarray(0, 4)).toString('base64url')}`;
}

it('the build has one more script, for the one page, and what it is acknowledged for', () => {
  const manifest = JSON.parse(readFileSync(join(family.dir, 'chrome/manifest.json'), 'utf8'));
  const [, script, ...more] = manifest.content_scripts;
  expect(script).toEqual({
    matches: ['http://setup.localhost/lurewatch/'],
    js: [expect.stringContaining('set-up-page')],
    run_at: 'document_idle',
  });
  expect(more).toEqual([]);
  // Small, and without the ways to read or draw.
  const code = readFileSync(join(family.dir, 'chrome', script.js[0]), 'utf8');
  expect(code.length).toBeLessThan(20_000);
  expect(code).not.toMatch(/attachShadow|innerHTML|querySelector|MutationObserver/);
  expect(manifest).not.toHaveProperty('web_accessible_resources');
});

describe('a set-up for someone else', () => {
  it('is prepared in one profile: everything shown, then a code, a link and its QR', async () => {
    const { tab, ...rest } = await prepare(one);
    made = rest;
    expect(await faults(tab)).toEqual([]);
    await tab.close();
  });

  it('is offered to another by the link, shown in full, and taken once the person is known', async () => {
    const tab = await openLink(other, made.link);
    expect(await textOf(tab, part('person-ask'))).toContain(
      '아는 사람인가요? 일자리를 소개한 쪽에서 보낸 코드라면 여기서 멈추세요.',
    );
    expect(await faults(tab)).toEqual([]);
    await accept(tab);
    // What follows the # never leaves the browser.
    expect(family.asked.join()).not.toContain('LW1');
  });

  it('warns from then on as it was prepared, with the person one press away', async () => {
    const watcher = await other.extensionTab('src/popup/index.html');
    const tab = await expectAsking(other, watcher, family.board.url);
    expect(await faults(tab, 'lw-note')).toEqual([]);
    // A call to the own person is no answer to the ad. Nothing on this machine takes the call.
    await press(tab, part('ask-call'));
    await new Promise((done) => setTimeout(done, 200));
    expect(await count(tab, part('stop'))).toBe(0);
    await tab.size(320, 640);
    const fits = await tab.run(`(() => {
      const root = document.querySelector('lw-note').shadowRoot;
      const box = (name) => root.querySelector('[data-part="' + name + '"]').getBoundingClientRect();
      const [panel, button] = [box('warning'), box('ask-button')];
      return [panel.left >= 0, panel.right <= 320, panel.bottom <= 640, button.height >= 44, button.bottom <= panel.bottom];
    })()`);
    expect(fits).toEqual([true, true, true, true, true]);
    await tab.close();
    await watcher.close();
  });

  it('asks for the PIN on every change', async () => {
    const tab = await expectPin(other);
    await reload(tab);
    await until('the options', async () => (await count(tab, part('set-up'))) === 1);
    await press(tab, 'input[name="strength"][value="normal"]');
    await until('the question', async () => (await count(tab, '[data-part="pin-prompt"][open]')) === 1);
    expect(await faults(tab)).toEqual([]);
    await press(tab, part('pin-leave'));
    await until('it to be gone', async () => (await count(tab, part('pin-prompt'))) === 0);
    // A code needs it too: another person's number does not get in without.
    await fill(tab, part('setup-code'), await codeOf({ person: { name: 'HR', phone: '+85511111111', mail: null } }));
    await press(tab, part('setup-look'));
    await press(tab, part('setup-known'));
    await press(tab, part('setup-take'));
    await until('the question', async () => (await count(tab, '[data-part="pin-prompt"][open]')) === 1);
    await press(tab, part('pin-leave'));
    await until('it to be gone', async () => (await count(tab, part('pin-prompt'))) === 0);
    expect(await settingsOf(tab)).toMatchObject({ strength: 'quiet', person: { name: 'Big Sister' } });
    await tab.close();
  });
});

describe('a hostile code', () => {
  const HOSTILE = {
    highContrast: true,
    readerCountry: 'US',
    reportConsent: '2026-11-28T00:00:00Z',
    mutes: [{ kind: 'site', value: 'saramin.co.kr', label: 'x', since: '' }],
    feeds: [],
    boardsOff: ['saramin.co.kr'],
    pauses: [{ host: 'saramin.co.kr', until: '2099-01-01T00:00:00Z' }],
    keepHistory: true,
    welcomed: null,
    pin: '0000',
  };

  it('is refused in every field it may not set, by name, and changes nothing', async () => {
    const tab = await one.extensionTab(OPTIONS);
    const before = await settingsOf(tab);
    for (const [field, value] of Object.entries(HOSTILE)) {
      const code = await codeOf({ plain: true, [field]: value });
      const { answer } = await tell(tab, 'read-set-up', { code });
      expect(answer).toEqual({ state: 'refused', problem: 'may-not-set', field });
      expect(await tell(tab, 'take-set-up', { code })).toMatchObject({ ok: false });
    }
    expect(await settingsOf(tab)).toEqual(before);
    await tab.close();
  });

  it('by a link says so to the person, in words', async () => {
    const page = await one.newTab();
    await page.goto(`${family.setUpPage}#${await codeOf({ language: 'en', boardsOff: ['saramin.co.kr'] })}`);
    const tab = await one.tabAt(`${WELCOME}#LW1`);
    await until('the refusal', async () => (await count(tab, part('setup-refused'))) === 1);
    expect(await textOf(tab, part('setup-refused'))).toContain(english['setup.field.boardsOff']);
    expect(await count(tab, part('setup-take'))).toBe(0);
    expect(await faults(tab)).toEqual([]);
    await tab.close();
    await page.close();
  });

  it('that is none opens nothing, on the set-up page and beside it', async () => {
    const host = new URL(family.setUpPage).origin;
    const addresses = [
      `${family.setUpPage}#<img src=x onerror=alert(1)>`,
      `${family.setUpPage}#LW1.${'A'.repeat(5_000)}`,
      `${family.setUpPage}#lw1.a.b`,
      `${family.setUpPage}#%E0%A4%A`,
      `${family.setUpPage}#`,
      `${host}/#${made.code}`,
      `${host}/lurewatch/other#${made.code}`,
      `${family.board.url}/lurewatch/#${made.code}`,
    ];
    const opened: string[] = [];
    const note = (page: { url(): string }) => void opened.push(page.url());
    const tabs = await Promise.all(addresses.map(() => one.newTab()));
    one.context.on('page', note);
    await Promise.all(tabs.map((tab, i) => tab.goto(addresses[i]!)));
    await new Promise((done) => setTimeout(done, 700));
    one.context.off('page', note);
    expect(opened).toEqual([]);
    await Promise.all(tabs.map((tab) => tab.close()));
  });

  it('in the welcome page’s own address is text, whatever it holds', async () => {
    const fragments = ['LW1.%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E.a', '%E0%A4%A', 'LW1.'.padEnd(3_000, 'a')];
    const tabs = await Promise.all(fragments.map((fragment) => one.extensionTab(`${WELCOME}#${fragment}`)));
    for (const [i, tab] of tabs.entries()) {
      const refused = i === 1 ? 0 : 1;
      await until('the page', async () => (await count(tab, part('set-up'))) === 1);
      await until('what it says', async () => (await count(tab, part('setup-refused'))) === refused);
      expect(await count(tab, `${part('setup-review')}, [onerror]`)).toBe(0);
      await tab.close();
    }
  });
});

it('a settings file is taken once each lowering is ticked', async () => {
  const tab = await one.extensionTab(OPTIONS);
  await until('the options', async () => (await count(tab, part('file-read'))) === 1);
  const settings = { strength: 'quiet', boardsOff: ['saramin.co.kr'], textSize: 'large', reportConsent: '2026-11-28' };
  const text = JSON.stringify({ kind: 'lurewatch-settings', version: 1, settings });
  const page = one.context.pages().find((open) => open.url().endsWith(OPTIONS))!;
  await page.setInputFiles(part('file-read').trim(), {
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await until('the review', async () => (await count(tab, part('file-review'))) === 1);
  expect(await count(tab, part('file-lowers'))).toBe(2);
  expect(await count(tab, part('file-change'))).toBe(1);
  expect(await faults(tab)).toEqual([]);
  const disabled = () => tab.run(`document.querySelector('[data-part="file-take"]').disabled`);
  for (const what of ['weaker', 'board-off']) {
    expect(await disabled()).toBe(true);
    await press(tab, `[data-part="file-lowers"][data-what="${what}"] input`);
  }
  await until('the button', async () => !(await disabled()));
  await press(tab, part('file-take'));
  await until('the change', async () => (await count(tab, part('file-review'))) === 0);
  expect(await settingsOf(tab)).toMatchObject({ ...settings, reportConsent: null });
  await tab.close();
});
