import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { parsePolicy } from '../../src/background/policy';
import { Settings } from '../../src/contract/settings';
import { CHROME_ID, FIREFOX_ID } from '../../src/options/extension-ids';
import {
  firefoxJson,
  linuxJson,
  macProfile,
  policyOf,
  utf16,
  type Written,
  windowsRegistry,
} from '../../src/options/policy-files';

vi.mock('webextension-polyfill', () => ({ default: { runtime: { getURL: () => '', id: 'x' } } }));

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const NASTY = `두리 "취업" 센터 \\ <b>&amp; 'x'`;
const feeds = [
  { name: NASTY, addresses: ['https://list.example/a&b/', 'https://mirror.example/'], root: 'a'.repeat(64) },
];
const chosen = Settings.parse({
  language: 'ko',
  textSize: 'large',
  highContrast: true,
  plain: false,
  strength: 'careful',
  readerCountry: 'KR',
  boardsOff: ['indeed.com'],
  person: { name: NASTY, phone: '0212345678', mail: null },
  mutes: [{ kind: 'site', value: 'x.example', label: 'x', since: '2026-11-01' }],
  reportConsent: '2026-11-01T00:00:00Z',
});
const policy = policyOf(chosen, feeds, ['person', 'strength', 'mutes']);

/** The values under a key of a registry file, as Chromium reads them: DWORDs, strings, JSON for the rest. */
function fromRegistry(text: string, key: string): Record<string, unknown> {
  const lines = text.split('\r\n');
  const at = lines.indexOf(`[${key}]`);
  expect(at).toBeGreaterThan(0);
  return Object.fromEntries(
    lines.slice(at + 1).flatMap((line) => {
      const [, name, number, string] =
        /^"((?:[^"\\]|\\.)*)"=(?:dword:([0-9a-f]{8})|"((?:[^"\\]|\\.)*)")$/.exec(line) ?? [];
      if (name === undefined) {
        expect(line).toBe('');
        return [];
      }
      if (number !== undefined) return [[name, Number.parseInt(number, 16) === 1]];
      const value = string!.replace(/\\(.)/g, '$1');
      return [[name, /^[[{]/.test(value) ? JSON.parse(value) : value]];
    }),
  );
}

/** A property list's value. */
function fromPlist(element: Element): unknown {
  const parts = [...element.children];
  if (element.tagName === 'true' || element.tagName === 'false') return element.tagName === 'true';
  if (element.tagName === 'integer') return Number(element.textContent);
  if (element.tagName === 'string') return element.textContent;
  if (element.tagName === 'array') return parts.map(fromPlist);
  expect(element.tagName).toBe('dict');
  return Object.fromEntries(
    parts.flatMap((part, i) => (part.tagName === 'key' ? [[part.textContent, fromPlist(parts[i + 1]!)]] : [])),
  );
}

describe('the settings as a policy', () => {
  it('hold what an administrator may set, and nothing else of the reader', () => {
    expect(Object.keys(policy)).toEqual([
      'language',
      'textSize',
      'highContrast',
      'plain',
      'strength',
      'readerCountry',
      'boardsOff',
      'feeds',
      'person',
      'locked',
    ]);
    expect(policy.person).toEqual({ name: NASTY, phone: '0212345678' });
    expect(policy.locked).toEqual(['strength', 'person', 'mutes']);
    expect(JSON.stringify(policy)).not.toContain('x.example');
  });

  it('are what the extension reads from such a policy', () => {
    const { policy: read, problems } = parsePolicy(policy);
    expect(problems).toEqual([]);
    expect(read).toEqual({
      language: 'ko',
      textSize: 'large',
      highContrast: true,
      plain: false,
      strength: 'careful',
      readerCountry: 'KR',
      boardsOff: ['indeed.com'],
      feeds,
      person: chosen.person,
      locked: ['strength', 'person', 'mutes'],
    });
  });

  it('leave out what is empty', () => {
    const none = policyOf(Settings.parse({}), [], []);
    expect(none).toEqual({
      language: 'auto',
      textSize: 'normal',
      highContrast: false,
      plain: false,
      strength: 'normal',
      readerCountry: 'KR',
    });
    expect(parsePolicy(none).problems).toEqual([]);
  });
});

describe('each file says the same', () => {
  it.each(['Google\\Chrome', 'Microsoft\\Edge'])('a registry file for %s', (vendor) => {
    const text = windowsRegistry(policy, ID, vendor);
    const key = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${vendor}\\3rdparty\\extensions\\${ID}\\policy`;
    expect(text.startsWith(`Windows Registry Editor Version 5.00\r\n\r\n[-${key}]\r\n`)).toBe(true);
    expect(text).not.toMatch(/[^\r]\n/);
    expect(fromRegistry(text, key)).toEqual(policy);
  });

  it('a registry file keeps Korean, quotes and backslashes in its bytes', () => {
    const text = windowsRegistry(policy, ID, 'Google\\Chrome');
    const bytes = utf16(text);
    expect([...bytes.slice(0, 2)]).toEqual([0xff, 0xfe]);
    expect(Buffer.from(bytes.slice(2)).toString('utf16le')).toBe(text);
  });

  it('a line break in a name cannot begin a line of its own', () => {
    const evil: Written = { feeds: [{ name: 'x\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Evil]\r\n"a"="b' }] };
    const text = windowsRegistry(evil, ID, 'Google\\Chrome');
    expect(text.split('\r\n').filter((line) => line.startsWith('['))).toHaveLength(2);
    expect(text.split('\r\n')).toHaveLength(7);
  });

  it('a profile for a Mac', () => {
    const text = macProfile(policy, ID, [
      '11111111-1111-4111-8111-111111111111',
      '22222222-2222-4222-8222-222222222222',
    ]);
    const { document } = new JSDOM(text, { contentType: 'application/xml' }).window;
    const profile = fromPlist(document.querySelector('plist > dict')!) as Record<string, unknown>;
    expect(profile.PayloadType).toBe('Configuration');
    const [payload, ...others] = profile.PayloadContent as Record<string, unknown>[];
    expect(others).toEqual([]);
    expect(payload!.PayloadType).toBe(`com.google.Chrome.extensions.${ID}`);
    expect(payload!.PayloadUUID).not.toBe(profile.PayloadUUID);
    expect(Object.fromEntries(Object.entries(payload!).filter(([name]) => !name.startsWith('Payload')))).toEqual(
      policy,
    );
  });

  it('a profile stays well-formed whatever a name holds', () => {
    const evil: Written = { a: '\u0000\u0008]]></string><true/>&#0;\ud800\ufffe가' };
    const { document } = new JSDOM(macProfile(evil, ID, ['a', 'b']), { contentType: 'application/xml' }).window;
    const profile = fromPlist(document.querySelector('plist > dict')!) as { PayloadContent: { a: string }[] };
    expect(profile.PayloadContent[0]!.a).toBe(']]></string><true/>&#0;가');
  });

  it('JSON for Linux and for Firefox', () => {
    expect(JSON.parse(linuxJson(policy, ID))).toEqual({ '3rdparty': { extensions: { [ID]: policy } } });
    expect(JSON.parse(firefoxJson(policy, FIREFOX_ID))).toEqual({
      policies: { '3rdparty': { Extensions: { [FIREFOX_ID]: policy } } },
    });
  });
});

it('the ids are those of the manifest', () => {
  const hex = createHash('sha256').update(Buffer.from(manifest.key, 'base64')).digest('hex').slice(0, 32);
  expect(CHROME_ID).toBe(hex.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))));
  expect(FIREFOX_ID).toBe(manifest.browser_specific_settings.gecko.id);
});
