import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSetUpPage, readSetUp, withSetUp, writeSetUp } from '../../src/background/setup-code';
import { Settings } from '../../src/contract/settings';
import { SETUP_CHARS, SetUp } from '../../src/contract/setup';

const NORMAL = { strength: 'normal' } as const;
const MUM = { name: '엄마', phone: '01012345678', mail: null };

/** A code as somebody writes who does not ask us: any value, rightly checked. */
async function codeOf(value: unknown, text = JSON.stringify(value)): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const base64 = (part: Uint8Array) => Buffer.from(part).toString('base64url');
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `LW1.${base64(bytes)}.${base64(hash.subarray(0, 4))}`;
}
const read = async (value: unknown) => readSetUp(await codeOf(value), NORMAL);

/** For every setting a value that somebody who means harm could wish for. */
const HOSTILE: { [Name in keyof Settings]: unknown } = {
  language: 'xx',
  textSize: 'tiny',
  highContrast: true,
  plain: 'yes',
  strength: 'none',
  readerCountry: 'US',
  reportConsent: '2026-11-28T00:00:00Z',
  mutes: [{ kind: 'signal', value: 'travel-paid', label: 'x', since: '' }],
  feeds: [{ name: 'Ours', addresses: ['https://feed.example/'], root: 'a'.repeat(64) }],
  boardsOff: ['saramin.co.kr'],
  pauses: [{ host: 'saramin.co.kr', until: '2099-01-01T00:00:00Z' }],
  person: { name: 'HR', phone: null, mail: null },
  keepHistory: true,
  welcomed: '2026-11-28T00:00:00Z',
};
/** What a code may set, by the issue's own list. */
const ALLOWED = ['language', 'textSize', 'plain', 'strength', 'person'];

describe('a code', () => {
  it('carries what was prepared, and nothing more', async () => {
    const setUp: SetUp = { language: 'ko', textSize: 'large', plain: true, strength: 'careful', person: MUM };
    const code = await writeSetUp(setUp);
    expect(code).toMatch(/^LW1\.[\w-]+\.[\w-]+$/);
    expect(await readSetUp(code, NORMAL)).toEqual({ state: 'read', setUp, weaker: false });
    const before = Settings.parse({ mutes: HOSTILE.mutes, boardsOff: ['a.example'], keepHistory: true });
    expect(withSetUp(before, setUp)).toEqual({ ...before, ...setUp });
  });

  it('is read as messengers hand it on: spaces, line breaks, words around it', async () => {
    const code = await writeSetUp({ plain: true });
    const broken = `설정 코드예요:\n ${code.slice(0, 9)}\n${code.slice(9, 14)} ${code.slice(14)}\n`;
    expect(await readSetUp(broken, NORMAL)).toMatchObject({ state: 'read', setUp: { plain: true } });
  });

  it('may set exactly what the issue allows', () => {
    expect(Object.keys(SetUp.shape).sort()).toEqual([...ALLOWED].sort());
  });

  it.each(Object.entries(HOSTILE))('is refused by name where it sets %s as it may not', async (name, value) => {
    const alone = await read({ [name]: value });
    const problem = ALLOWED.includes(name) ? 'wrong-value' : 'may-not-set';
    expect(alone).toMatchObject({ state: 'refused', problem });
    expect(alone.state === 'refused' && alone.field.split('.')[0]).toBe(name);
    // Beside things that are allowed it is refused as a whole.
    expect(await read({ plain: true, person: MUM, [name]: value })).toMatchObject({ state: 'refused', problem });
  });

  it.each([
    ['__proto__', '{"plain":true,"__proto__":{"mutes":[]}}'],
    ['constructor', '{"constructor":{"prototype":{"mutes":[]}}}'],
    ['pin', '{"pin":"1234"}'],
    ['person.note', '{"person":{"name":"a","phone":"112","mail":null,"note":"x"}}'],
  ])('is refused where it sets %s', async (field, text) => {
    expect(await readSetUp(await codeOf(null, text), NORMAL)).toEqual({
      state: 'refused',
      problem: 'may-not-set',
      field,
    });
  });

  it.each([
    ['turned letters in a name', { ...MUM, name: 'mum\u202Efed' }],
    ['a name of nothing to see', { ...MUM, name: '\u3164\u3164' }],
    ['a name of spaces', { ...MUM, name: '   ' }],
    ['a name of two lines', { ...MUM, name: 'mum\n010-1111-2222' }],
    ['a long name', { ...MUM, name: 'a'.repeat(41) }],
    ['letters in a number', { ...MUM, phone: '+82;ext=1' }],
    ['a link for a number', { ...MUM, phone: 'https://t.me/hr' }],
    ['a number of other digits', { ...MUM, phone: '٠١٠١٢٣٤' }],
    ['a header in a mail address', { ...MUM, phone: null, mail: 'a@b.example?bcc=c@d.example' }],
    ['nobody to reach', { ...MUM, phone: null }],
  ])('is refused for %s', async (_what, person) => {
    const reading = await read({ person });
    expect(reading).toMatchObject({ state: 'refused', problem: 'wrong-value' });
    expect(reading.state === 'refused' && reading.field).toMatch(/^person/);
  });

  it('drops a strength that is not stricter than the reader’s, and says so', async () => {
    const code = await writeSetUp({ strength: 'normal', plain: true });
    expect(await readSetUp(code, { strength: 'careful' })).toEqual({
      state: 'read',
      setUp: { plain: true },
      weaker: true,
    });
    expect(await readSetUp(code, { strength: 'normal' })).toMatchObject({ setUp: { plain: true }, weaker: true });
    expect(await readSetUp(code, { strength: 'quiet' })).toMatchObject({
      setUp: { strength: 'normal' },
      weaker: false,
    });
    const only = await writeSetUp({ strength: 'quiet' });
    expect(await readSetUp(only, NORMAL)).toEqual({ state: 'refused', problem: 'nothing', field: '' });
  });

  it('is refused where letters were lost or changed', async () => {
    const code = await writeSetUp({ person: MUM });
    for (let i = 4; i < code.length; i++) {
      const lost = await readSetUp(code.slice(0, i) + code.slice(i + 1), NORMAL);
      expect(lost.state, `without letter ${i}`).toBe('refused');
      const other = code[i] === 'A' ? 'B' : 'A';
      const changed = await readSetUp(code.slice(0, i) + other + code.slice(i + 1), NORMAL);
      // The last letter of base64 carries fewer bits than it could: what it says is the same.
      if (changed.state === 'read') expect(changed.setUp, `letter ${i}`).toEqual({ person: MUM });
    }
  });

  it('is not looked for in long texts, nor in anything but text of its form', async () => {
    const code = await writeSetUp({ plain: true });
    expect(await readSetUp(code + ' '.repeat(SETUP_CHARS), NORMAL)).toMatchObject({ problem: 'no-code' });
    for (const text of ['', 'LW1.', 'LW2.abc.def', 'https://t.me/hr', '#LW1..'])
      expect(await readSetUp(text, NORMAL)).toMatchObject({ state: 'refused', problem: 'no-code' });
    for (const value of [null, [], 'plain', 7, '[]']) expect((await read(value)).state).toBe('refused');
  });

  it('never throws and never reads more than it may, whatever the JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json({ maxDepth: 3 }), async (text) => {
        const reading = await readSetUp(await codeOf(null, text), NORMAL);
        if (reading.state === 'read') for (const name of Object.keys(reading.setUp)) expect(ALLOWED).toContain(name);
      }),
      { numRuns: 200 },
    );
  });
});

it('codes are offered by the set-up page alone, whatever follows its path', () => {
  const page = 'https://setup.example/lurewatch/';
  expect(isSetUpPage(`${page}#LW1.a.b`, page)).toBe(true);
  for (const url of [
    null,
    'not an address',
    'https://setup.example/',
    'https://setup.example/lurewatch/other',
    'https://setup.example.evil.example/lurewatch/',
    'http://setup.example/lurewatch/',
    'https://setup.example:8443/lurewatch/',
  ])
    expect(isSetUpPage(url, page), String(url)).toBe(false);
  expect(isSetUpPage(page, null)).toBe(false);
});
