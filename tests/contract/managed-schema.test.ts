import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import schemaFile from '../../public/managed-schema.json' with { type: 'json' };
import { parsePolicy } from '../../src/background/policy';
import { POLICY, type PolicyName } from '../../src/contract/policy';
import { Language, LOCKABLE } from '../../src/contract/settings';
import { Strength } from '../../src/contract/verdict';
import { fits, type Schema, schemaProblems } from './schema';

vi.mock('webextension-polyfill', () => ({ default: {} }));

// What an administrator may set stands twice: in the schema Chrome checks by, and in ours. They must be the same.

const FILE = schemaFile as unknown as Schema;
const NAMES = Object.keys(POLICY) as PolicyName[];
const schemaOf = (name: PolicyName) => FILE.properties![name]!;
const RUNS = process.env.LUREWATCH_LONG === '1' ? 5_000 : 500;

const letters = fc.constantFrom('a', '가', ' ', 'A', '<', '"', '\\', '\n', '\u202e', '\u200b', '.', '-', '@', '9', '+');
const text = (max: number) => fc.array(letters, { maxLength: max }).map((all) => all.join(''));
const host = fc.oneof(fc.constantFrom('indeed.com', 'xn--pckua2a7gp15o89zb.com', 'Indeed.com', 'a b', ''), text(5));
/** Around every limit, and anywhere between. */
const LENGTHS = [1, 39, 40, 41, 59, 60, 61, 252, 253, 254];
const long = (letter: string) =>
  fc.oneof(fc.constantFrom(...LENGTHS), fc.integer({ min: 1, max: 300 })).map((count) => letter.repeat(count));
const digits = fc.oneof(fc.stringMatching(/^\+?\d{0,22}$/), text(4));
const mail = fc.constantFrom('a@b.kr', 'help@office.example', 'a@b', 'a b@c.kr', '@', '', 'a@\u202eb.kr', 7);
const root = fc.oneof(fc.stringMatching(/^[0-9a-f]{62,66}$/), fc.constantFrom('', 'g'.repeat(64), 5));
const address = fc.constantFrom(
  'https://list.example/feed/',
  'https://list.example',
  'http://127.0.0.1:80/',
  'http://localhost/x',
  'http://list.example/',
  'http://localhost.evil.example/',
  'javascript:alert(1)',
  '',
  7,
);

/** A right value, and the same with one part wrong, odd, missing or more than there should be. */
function nearly(right: Record<string, unknown>, odd: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> {
  const without = (gone: string) => Object.fromEntries(Object.entries(right).filter(([name]) => name !== gone));
  return fc.oneof(
    fc.constant(right),
    fc.constant({ ...right, more: 1 }),
    fc.constantFrom(...Object.keys(right).map(without)),
    ...Object.entries(odd).map(([name, value]) => value.map((one) => ({ ...right, [name]: one }))),
  );
}

const feed = nearly(
  { name: '두리 목록', addresses: ['https://list.example/feed/'], root: 'a'.repeat(64) },
  { name: fc.oneof(text(6), long('가')), addresses: fc.array(address, { maxLength: 10 }), root },
);
const person = nearly(
  { name: '엄마', phone: '01012345678', mail: 'a@b.kr' },
  { name: fc.oneof(text(6), long('가')), phone: digits, mail },
);

/** Values for each name, right and wrong. */
const VALUES: Record<PolicyName, fc.Arbitrary<unknown>> = {
  language: fc.constantFrom(...Language.options, 'auto', 'fr', 'KO', '', 1, null),
  textSize: fc.constantFrom('normal', 'large', 'huge', 2, true),
  highContrast: fc.constantFrom(true, false, 'true', 1, null),
  plain: fc.constantFrom(true, false, 'on', 0),
  strength: fc.constantFrom(...Strength.options, 'off', 3),
  readerCountry: fc.oneof(fc.constantFrom('KR', 'kr', 'KOR', 'K', '', 82), text(2)),
  boardsOff: fc.array(fc.oneof(host, long('a')), { maxLength: 305 }),
  feeds: fc.oneof(fc.array(feed, { maxLength: 1 }), fc.array(feed, { maxLength: 10 }), fc.constant({})),
  person: fc.oneof(person, fc.constantFrom('a@b.kr', null, [])),
  locked: fc.oneof(fc.array(fc.constantFrom(...LOCKABLE, 'welcomed', ''), { maxLength: 14 }), fc.constant('plain')),
};

/** The only reasons for which a value may pass Chrome and still be refused by us, who then name it to the reader. */
function isOurs(name: PolicyName, value: unknown): boolean {
  const told = POLICY[name].safeParse(value).error?.issues ?? [];
  return told.every(
    ({ code, path, message, ...more }) =>
      (code === 'too_big' && path.at(-1) !== 'name') || // a list or an address that is too long
      (code === 'too_small' && path.at(-1) === 'addresses') ||
      (path.at(-1) === 'mail' && name === 'person') || // the form of an address needs more than RE2
      (code === 'too_small' && path.at(-1) === 'name' && name === 'person') || // nothing but spaces
      (path.includes('addresses') && 'format' in more && more.format === 'url') || // what is no address at all
      code === 'unrecognized_keys' ||
      message.startsWith('needs a phone number'),
  );
}

describe('the schema of managed storage', () => {
  it('has nothing that Chrome would refuse', () => {
    expect(schemaProblems(FILE)).toEqual([]);
    expect(FILE).not.toHaveProperty('additionalProperties');
    expect(schemaProblems({ type: 'string', pattern: '(?=a)', items: { type: 'boolean' } })).toHaveLength(2);
  });

  it('names what the contract names, each in words', () => {
    expect(Object.keys(FILE.properties!).toSorted()).toEqual(NAMES.toSorted());
    for (const name of NAMES) {
      expect(schemaOf(name).title, name).toMatch(/\S/);
      expect(schemaOf(name).description, name).toMatch(/.{10}/);
    }
  });

  it('has the same values to choose from', () => {
    expect(schemaOf('language').enum!.toSorted()).toEqual([...Language.options, 'auto'].toSorted());
    expect(schemaOf('textSize').enum).toEqual(POLICY.textSize.options);
    expect(schemaOf('strength').enum).toEqual(Strength.options);
    expect(schemaOf('locked').items!.enum).toEqual([...LOCKABLE]);
  });

  it('says in words the limits it cannot hold', () => {
    const limit = (name: PolicyName) => z.toJSONSchema(POLICY[name], { io: 'input' }).maxItems;
    expect(schemaOf('boardsOff').description).toContain(`at most ${limit('boardsOff')}`);
    expect(schemaOf('feeds').description).toContain(`at most ${limit('feeds')}`);
  });

  it.each(NAMES)('%s: what we take, Chrome hands on', (name) => {
    let taken = 0;
    fc.assert(
      fc.property(VALUES[name], (value) => {
        if (!POLICY[name].safeParse(value).success) return true;
        taken++;
        return fits(schemaOf(name), value);
      }),
      { numRuns: RUNS },
    );
    expect(taken).toBeGreaterThan(0);
  });

  it.each(NAMES)('%s: what Chrome hands on, we take, but for reasons it cannot know', (name) => {
    let refused = 0;
    fc.assert(
      fc.property(VALUES[name], (value) => {
        if (!fits(schemaOf(name), value)) {
          refused++;
          return true;
        }
        return POLICY[name].safeParse(value).success || isOurs(name, value);
      }),
      { numRuns: RUNS },
    );
    expect(refused).toBeGreaterThan(0);
  });
});

describe('a policy', () => {
  const PERSON = { name: '두리대학교 취업센터', phone: '0212345678' };

  it('counts name by name, and names what does not', () => {
    const { policy, problems } = parsePolicy({
      language: 'ko',
      strength: 'strong',
      person: PERSON,
      feeds: [{ name: 'x', addresses: ['ftp://a'], root: '' }],
      colour: 'red',
      locked: ['strength'],
    });
    expect(policy).toEqual({ language: 'ko', person: { ...PERSON, mail: null }, locked: ['strength'] });
    expect(problems).toEqual(['strength', 'feeds.0.addresses.0', 'colour']);
  });

  it('may leave out what the person does not have, but not both', () => {
    expect(parsePolicy({ person: { name: 'x', mail: 'a@b.kr' } }).policy.person).toEqual({
      name: 'x',
      phone: null,
      mail: 'a@b.kr',
    });
    expect(parsePolicy({ person: { name: 'x' } }).problems).toEqual(['person']);
    expect(parsePolicy({ person: { ...PERSON, extra: 1 } }).problems).toEqual(['person']);
    expect(parsePolicy({ person: 'x' }).problems).toEqual(['person']);
  });
});
