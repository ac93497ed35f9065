import { describe, expect, it } from 'vitest';
import { sentences } from '../../scripts/locales.mjs';
import { Sentences } from '../../src/contract/sentences';
import { Language } from '../../src/contract/settings';
import { day, drawnSentences, install, isKey, t } from '../../src/locales';
import { LANGUAGE_NAMES, languageFor } from '../../src/locales/language';
import { sayIn } from '../../src/locales/load';
import { particle } from '../../src/locales/particle';
import '../sentences';

describe('t', () => {
  it('throws where half a sentence would be shown', () => {
    expect(() => t('en', 'signal.upfront-fee')).toThrow(/signal\.upfront-fee.*"quote"/);
  });

  it('says one and many', () => {
    expect(t('en', 'level.list.title', { count: 1 })).toBe('1 ad here shows warning signs');
    expect(t('en', 'level.list.title', { count: 3 })).toBe('3 ads here show warning signs');
    expect(t('en', 'warning.details', { count: 1 })).toBe('Show the words');
    expect(t('ko', 'warning.details', { count: 1 })).toBe('걸린 말 보기');
    expect(t('ko', 'warning.details', { count: 4 })).toBe('신호 4개 모두 보기');
  });

  it.each([
    ['월 2500만 원 보장', '이라며'],
    ['숙소 전액 지원해 드려요', '라며'],
    ['seoul_99', '라며'],
    ['work_77', '이라며'],
    ['telegram', '이라며'],
    ['보장!!', '이라며'],
    ['¥¥¥', '이라(라)며'],
    ['仕事', '이라(라)며'],
  ])('picks the particle after %s', (quote, said) => {
    expect(t('ko', 'signal.guaranteed-income', { quote })).toBe(`“${quote}”${said} 수입을 보장한다고 해요.`);
  });

  it('knows that 로 follows ㄹ', () => {
    expect(t('ko', 'report.consent', { desk: '서울' })).toContain('서울로 보내는');
    expect(t('ko', 'report.consent', { desk: '부산' })).toContain('부산으로 보내는');
    expect(t('ko', 'report.consent', { desk: 'desk.example.org' })).toContain('org로 보내는');
    expect(particle('LNG7', '으로/로')).toBe('로');
    expect(particle('', '을/를')).toBe('을(를)');
  });

  it('leaves the words of a page as they are', () => {
    const quote = "월[을/를] {quote} '{'x'}' <b>#</b>";
    expect(t('ko', 'signal.implausible-pay', { quote })).toContain(`“${quote}”`);
    expect(t('en', 'signal.implausible-pay', { quote })).toContain(`“${quote}”`);
  });

  it('does not take inherited names for keys', () => {
    expect(isKey('toString')).toBe(false);
    expect(isKey('signal.upfront-fee')).toBe(true);
  });
});

describe('sayIn', () => {
  const files: Record<string, object> = {
    'locales/th.json': { 'level.danger.label': 'usual', 'level.caution.label': 'usual' },
    'locales/plain/th.json': { 'level.danger.label': 'plain' },
    'locales/vi.json': { 'level.danger.label': [{ type: 4, value: 'quote' }] },
  };
  const asked: string[] = [];
  const read = async (path: string) => {
    asked.push(path);
    if (!files[path]) throw new Error('offline');
    return JSON.stringify(files[path]);
  };

  it('reads each file once, plain words over usual ones, and back', async () => {
    await sayIn({ language: 'th', plain: true }, read);
    expect([t('th', 'level.danger.label'), t('th', 'level.caution.label')]).toEqual(['plain', 'usual']);
    await sayIn({ language: 'th', plain: false }, read);
    expect(t('th', 'level.danger.label')).toBe('usual');
    expect(asked).toEqual(['locales/th.json', 'locales/plain/th.json']);
    install('th', sentences('th'));
  });

  it('takes nothing that is no sentence', async () => {
    await expect(sayIn({ language: 'vi', plain: false }, read)).rejects.toThrow('level.danger.label');
  });

  it('asks again for a file that could not be read', async () => {
    await expect(sayIn({ language: 'id', plain: false }, read)).rejects.toThrow('offline');
    files['locales/id.json'] = sentences('id');
    await sayIn({ language: 'id', plain: false }, read);
    expect(t('id', 'name')).toBe('Lurewatch');
  });
});

it('a content script gets what is drawn into a page, and the schema lets it through', () => {
  const drawn = drawnSentences('ko');
  expect(Sentences.parse(drawn)).toEqual(drawn);
  expect(drawn).toHaveProperty(['signal.upfront-fee']);
  expect(Object.keys(drawn).filter((key) => /^(options|popup|welcome)/.test(key))).toEqual([]);
});

describe('languageFor', () => {
  it.each([
    ['ko', 'ko'],
    ['ko-KR', 'ko'],
    ['en-US', 'en'],
    ['ja-JP', 'ja'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-MY', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh_TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['zh-Hant-CN', 'zh-Hant'],
    ['vi-VN', 'vi'],
    ['th', 'th'],
    ['id', 'id'],
    ['in', 'id'],
    ['in-ID', 'id'],
    ['de-DE', 'en'],
    ['km', 'en'],
    ['', 'en'],
    ['not a tag', 'en'],
  ])('%s: %s', (tag, language) => expect(languageFor(tag)).toBe(language));

  it('speaks English where the package lacks the language', () => {
    expect(languageFor('vi', ['ko', 'en'])).toBe('en');
  });

  it('has a name for every language', () => {
    expect(Object.keys(LANGUAGE_NAMES)).toEqual(Language.options);
  });
});

describe('day', () => {
  const now = new Date('2026-11-23T12:00:00Z');
  it('says day and month, and the year where it is another', () => {
    expect(day('en', '2026-11-12', now)).toBe('12 Nov');
    expect(day('ko', '2026-11-12', now)).toBe('11월 12일');
    expect(day('en', '2025-11-12', now)).toBe('12 Nov 2025');
    expect(day('en', '–', now)).toBe('–');
  });

  it.each([
    ['ja', '2025年11月12日'],
    ['zh-Hans', '2025年11月12日'],
    ['zh-Hant', '2025年11月12日'],
    ['vi', '12 thg 11, 2025'],
    ['th', '12 พ.ย. 2025'],
    ['id', '12 Nov 2025'],
  ] as const)('writes it as is usual in %s', (language, said) => {
    expect(day(language, '2025-11-12', now)).toBe(said);
  });
});
