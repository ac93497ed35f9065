import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, PLAIN, parsed, partsOf, written } from '../../scripts/locales.mjs';
import { completeLanguages, missingSentences } from '../../scripts/locales-check.mjs';
import type { SentencePart } from '../../src/contract/sentences';
import { Language } from '../../src/contract/settings';
import { CODED, unusedKeys } from './keys';

const EN = written('en');
const KEYS = Object.keys(EN);

/** Every file: its language, whether it is the plain one, its sentences. */
const FILES = LANGUAGES.flatMap((language) =>
  [false, true].map((plain) => ({
    name: `${plain ? 'plain/' : ''}${language}.json`,
    language,
    plain,
    texts: written(language, { plain }),
  })),
);

const slotsOf = (text: string) => [
  ...new Set(partsOf(parsed(text)).flatMap((part) => (part.type === 1 || part.type === 6 ? [part.value] : []))),
];

/** What is wrong with a plural in a language: a category it has not, or one that it has and the sentence lacks. */
function wrongPlurals(language: string, text: string): string[] {
  return partsOf(parsed(text)).flatMap((part: SentencePart) => {
    if (part.type !== 6) return [];
    const named = Object.keys(part.options).filter((option) => !option.startsWith('='));
    const { pluralCategories } = new Intl.PluralRules(language, { type: part.pluralType }).resolvedOptions();
    const asked = [...pluralCategories].sort().join();
    return named.sort().join() === asked ? [] : [`${text}: ${language} has the plurals ${asked}`];
  });
}

it('there is a file for every language of the contract and no other', () => {
  expect(LANGUAGES.toSorted()).toEqual(Language.options.toSorted());
});

it.each(CODED)('%s has a sentence', (key) => expect(KEYS).toContain(key));

describe('keys', () => {
  const sources = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'src'], { encoding: 'utf8' })
    .split('\n')
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('src/locales/') && !path.startsWith('src/engine/'));

  it('are all used', () => {
    const codes = sources.flatMap((path) => {
      try {
        return [readFileSync(path, 'utf8')];
      } catch {
        return []; // deleted, not yet committed
      }
    });
    expect(codes.length).toBeGreaterThan(100);
    expect(unusedKeys(KEYS, codes)).toEqual([]);
  });

  it('that nothing asks for are found', () => {
    const dollar = '$';
    const codes = [`'report.title' \`level.${dollar}{level}.label\` \`signal.${dollar}{id}\``];
    const unused = ['report.titles', 'level.danger.text', 'level.a.b.label', 'signal.gone', 'why.upfront-fee'];
    const used = ['report.title', 'level.danger.label', 'signal.upfront-fee'];
    expect(unusedKeys([...used, ...unused], codes)).toEqual(unused);
  });
});

describe.each(FILES)('$name', ({ language, plain, texts }) => {
  it('has no key that English lacks, and keeps its order', () => {
    const known = KEYS.filter((key) => !plain || PLAIN.test(key));
    expect(Object.keys(texts)).toEqual(known.filter((key) => Object.hasOwn(texts, key)));
  });

  it('leaves the same slots as English', () => {
    for (const [key, text] of Object.entries(texts)) {
      const [own, english] = [slotsOf(text).sort(), slotsOf(EN[key]!).sort()];
      // Plain words may leave a figure or a date out.
      if (plain) expect(english, key).toEqual(expect.arrayContaining(own));
      else expect(own, key).toEqual(english);
    }
  });

  it('has the plurals of its language', () => {
    for (const [key, text] of Object.entries(texts)) expect(wrongPlurals(language, text), key).toEqual([]);
  });
});

it('a wrong plural is found', () => {
  expect(wrongPlurals('en', '{n, plural, other {# ads}}')).toHaveLength(1);
  expect(wrongPlurals('ko', '{n, plural, one {#건} other {#건}}')).toHaveLength(1);
  expect(wrongPlurals('ko', '{n, plural, =1 {하나} other {#건}}')).toEqual([]);
  expect(() => parsed('{n, select, a {x} other {y}}')).toThrow('only slots and plurals');
});

describe('what is missing', () => {
  it('is nothing in the languages of the makers', () => {
    expect(missingSentences().filter(({ language }) => language === 'ko' || language === 'en')).toEqual([]);
    expect(completeLanguages()).toEqual(expect.arrayContaining(['ko', 'en']));
  });

  it('is named', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lurewatch-locales-'));
    try {
      cpSync('src/locales', folder, { recursive: true });
      const { 'level.danger.title': title, ...others } = written('ko');
      writeFileSync(join(folder, 'ko.json'), JSON.stringify(others));
      const { 'why.unknown': why, ...plain } = written('ko', { plain: true });
      writeFileSync(join(folder, 'plain/ko.json'), JSON.stringify(plain));
      const missing = missingSentences(folder);
      expect(missing).toContainEqual({ language: 'ko', key: 'level.danger.title', plain: false });
      expect(missing).toContainEqual({ language: 'ko', key: 'why.unknown', plain: true });
      expect(missing).not.toContainEqual({ language: 'ko', key: 'level.danger.label', plain: false });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
