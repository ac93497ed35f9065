import { describe, expect, it } from 'vitest';
import {
  changesOf,
  FILE_CHARS,
  fileOrProblem,
  readSettingsFile,
  unaccepted,
  withoutThisDevice,
  writeSettingsFile,
} from '../../src/background/settings-file';
import { InputError } from '../../src/contract/parse';
import { Settings } from '../../src/contract/settings';

const FEED = { name: 'Job centre', addresses: ['https://lists.example/'], root: 'a'.repeat(64) };
const MUTE = { kind: 'signal' as const, value: 'travel-paid', label: 'x', since: '2026-11-01T00:00:00Z' };
const MUM = { name: '엄마', phone: '01012345678', mail: null };
const HR = { name: 'HR', phone: '+85512345678', mail: null };

/** A reader with something in every setting. */
const READER = Settings.parse({
  language: 'ko',
  readerCountry: 'KR',
  reportConsent: '2026-11-01T00:00:00Z',
  welcomed: '2026-11-01T00:00:00Z',
  mutes: [MUTE],
  feeds: [FEED],
  boardsOff: ['a.example'],
  pauses: [{ host: 'b.example', until: '2026-11-29T00:00:00Z' }],
  person: MUM,
});

type Changed = { to: Partial<Settings>; what: string; lowers: boolean }[];

/**
 * For every setting: how it can change, what that is called, whether it lowers protection. A new setting does not compile
 * here until somebody has decided.
 */
const DECIDED: { [Name in keyof Settings]: Changed | 'stays on this device' } = {
  language: [{ to: { language: 'th' }, what: 'language', lowers: false }],
  textSize: [{ to: { textSize: 'large' }, what: 'text-size', lowers: false }],
  highContrast: [{ to: { highContrast: true }, what: 'high-contrast', lowers: false }],
  plain: [{ to: { plain: true }, what: 'plain', lowers: false }],
  strength: [
    { to: { strength: 'quiet' }, what: 'weaker', lowers: true },
    { to: { strength: 'careful' }, what: 'stricter', lowers: false },
  ],
  readerCountry: [{ to: { readerCountry: 'US' }, what: 'country', lowers: true }],
  mutes: [
    { to: { mutes: [MUTE, { ...MUTE, value: 'destination' }] }, what: 'mute-added', lowers: true },
    { to: { mutes: [] }, what: 'mute-removed', lowers: false },
  ],
  feeds: [
    { to: { feeds: [FEED, { ...FEED, root: 'b'.repeat(64) }] }, what: 'feed-added', lowers: true },
    { to: { feeds: [{ ...FEED, addresses: ['https://old.example/'] }] }, what: 'feed-added', lowers: true },
    { to: { feeds: [] }, what: 'feed-removed', lowers: true },
  ],
  boardsOff: [
    { to: { boardsOff: ['a.example', 'saramin.co.kr'] }, what: 'board-off', lowers: true },
    { to: { boardsOff: [] }, what: 'board-on', lowers: false },
  ],
  person: [
    { to: { person: HR }, what: 'person-set', lowers: true },
    { to: { person: { ...MUM, phone: '01099999999' } }, what: 'person-set', lowers: true },
    { to: { person: null }, what: 'person-removed', lowers: true },
  ],
  keepHistory: [{ to: { keepHistory: true }, what: 'history', lowers: true }],
  reportConsent: 'stays on this device',
  pauses: 'stays on this device',
  welcomed: 'stays on this device',
};

it('every setting has been decided about', () => {
  expect(Object.keys(DECIDED).sort()).toEqual(Object.keys(Settings.shape).sort());
});

describe.each(Object.entries(DECIDED))('%s', (name, decided) => {
  if (decided === 'stays on this device') {
    it('is neither written to a file nor read from one', () => {
      expect(withoutThisDevice(READER)).not.toHaveProperty(name);
      const other = { ...READER, reportConsent: null, welcomed: null, pauses: [{ host: 'c.example', until: '2099' }] };
      const read = readSettingsFile(writeSettingsFile(other), READER);
      expect(read).toEqual(READER);
      expect(changesOf(READER, read)).toEqual([]);
    });
    return;
  }
  it.each(decided)('tells $what and lowers: $lowers', ({ to, what, lowers }) => {
    const next = readSettingsFile(writeSettingsFile(to), READER);
    expect(next).toEqual({ ...READER, ...to });
    const changes = changesOf(READER, next);
    expect(changes.map((change) => [change.what, change.lowers])).toEqual([[what, lowers]]);
    expect(unaccepted(changes, [])).toEqual(lowers ? [changes[0]!.id] : []);
    expect(unaccepted(changes, [changes[0]!.id])).toEqual([]);
  });
});

describe('a settings file', () => {
  it('brings everything it names to another device, and leaves the rest', () => {
    const fresh = Settings.parse({ reportConsent: '2026-11-20T00:00:00Z' });
    const moved = readSettingsFile(writeSettingsFile(withoutThisDevice(READER)), fresh);
    expect(moved).toEqual({ ...READER, reportConsent: fresh.reportConsent, welcomed: null, pauses: [] });
    expect(readSettingsFile(writeSettingsFile({ plain: true }), READER)).toEqual({ ...READER, plain: true });
    expect(changesOf(moved, readSettingsFile(writeSettingsFile(moved), moved))).toEqual([]);
  });

  it('has each lowering accepted by its own id: one tick does not carry another', () => {
    const changes = changesOf(READER, {
      ...READER,
      strength: 'quiet',
      person: HR,
      boardsOff: ['a.example', 'b.example'],
    });
    expect(changes.filter(({ lowers }) => lowers)).toHaveLength(3);
    expect(changes[0]!.lowers).toBe(true);
    expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
    const [first] = changes;
    expect(unaccepted(changes, [first!.id])).toHaveLength(2);
    // A tick for one person is none for another who is written the same way.
    const same = { ...HR, name: 'HR, +85512345678', phone: null, mail: 'hr@a.example' };
    const [other] = changesOf(READER, { ...READER, person: same });
    expect(unaccepted([other!], [changes.find(({ what }) => what === 'person-set')!.id])).toHaveLength(1);
  });

  it('shows a person in full', () => {
    const [change] = changesOf(READER, { ...READER, person: HR });
    expect(change).toMatchObject({ what: 'person-set', person: HR });
  });

  it.each([
    ['', 'not JSON'],
    ['', '{}'.repeat(FILE_CHARS)],
    ['kind', '{"version":1,"settings":{}}'],
    ['version', '{"kind":"lurewatch-settings","version":2,"settings":{}}'],
    ['settings.strength', '{"kind":"lurewatch-settings","version":1,"settings":{"strength":"none"}}'],
    [
      'settings.feeds.0.addresses.0',
      `{"kind":"lurewatch-settings","version":1,"settings":{"feeds":[{"name":"a","addresses":["http://a.example/"],"root":"${'a'.repeat(64)}"}]}}`,
    ],
    [
      'settings.person.phone',
      '{"kind":"lurewatch-settings","version":1,"settings":{"person":{"name":"a","phone":"x","mail":null}}}',
    ],
    ['settings', '{"kind":"lurewatch-settings","version":1,"settings":{"pin":null}}'],
  ])('names the field that is wrong: %s', (field, text) => {
    expect(fileOrProblem(text, READER)).toEqual({ field });
    expect(() => readSettingsFile(text, READER)).toThrow(InputError);
  });
});
