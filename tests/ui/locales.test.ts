import { describe, expect, it } from 'vitest';
import { FeedState, REASONS } from '../../src/contract/feed';
import { HelpKind } from '../../src/contract/help';
import { IdentityKind } from '../../src/contract/identity';
import { UnreadableReason } from '../../src/contract/posting';
import { CaseState } from '../../src/contract/report';
import { SIGNAL_IDS } from '../../src/contract/signals';
import { HELP_COUNTRIES, helpLines, SOURCED_HELP_LINES } from '../../src/engine/facts/help-lines';
import { REFUSALS } from '../../src/feed/refusal';
import { day, isKey, type Key, slotsOf, t } from '../../src/locales';
import en from '../../src/locales/en.json';
import ko from '../../src/locales/ko.json';
import { KEYS } from '../../src/locales/tables';
import '../../src/locales/all';

const LANGUAGES = ['ko', 'en'] as const;
const TABLES = { ko, en };

// Wording rules: never call an ad safe, never call anyone anything; say what was seen and what is possible.
const FORBIDDEN = {
  en: /\b(safe|scammers?|fraudsters?|swindlers?|criminals?|crooks?|guilty|definitely|100 ?%)\b/i,
  ko: /안전|사기꾼|사기범|사기업체|범죄자|범인|확실히|100 ?%/,
};

const needed: readonly string[] = [
  ...SIGNAL_IDS.flatMap((id) => [`signal.${id}`, `why.${id}`]),
  ...REASONS.map((code) => `reason.${code}`),
  'reason.cannot-read',
  ...CaseState.options.map((state) => `state.${state}`),
  ...UnreadableReason.options.map((reason) => `unreadable.${reason}`),
  ...FeedState.shape.state.options.map((state) => `feed.${state}`),
  ...REFUSALS.map((code) => `refusal.${code}`),
  'refusal.clock-wrong',
  'refusal.storage-full',
  ...IdentityKind.options.map((kind) => `contact.${kind}`),
  ...HelpKind.options.map((kind) => `help.${kind}`),
  ...HELP_COUNTRIES.map((country) => `country.${country}`),
];

describe('locales', () => {
  it.each(needed)('have a sentence for %s in both languages', (key) => {
    expect(Object.keys(ko), `ko.json has no ${key}`).toContain(key);
    expect(Object.keys(en), `en.json has no ${key}`).toContain(key);
  });

  it('have the same keys in the same order', () => {
    expect(Object.keys(ko)).toEqual(Object.keys(en));
  });

  it.each(KEYS)('leave the same blanks in both languages: %s', (key) => {
    expect(slotsOf('ko', key)).toEqual(slotsOf('en', key));
  });

  it.each(LANGUAGES)('put a slot before each of its particles and leave no empty sentence (%s)', (language) => {
    for (const [key, sentence] of Object.entries(TABLES[language])) {
      expect(sentence.trim(), key).not.toBe('');
      for (const [, name] of sentence.matchAll(/\{([a-z]+)>/g)) expect(sentence, key).toContain(`{${name}}`);
    }
  });

  it.each(LANGUAGES)('never judge and never promise (%s)', (language) => {
    const said = Object.entries(TABLES[language]).filter(([, sentence]) => FORBIDDEN[language].test(sentence));
    expect(said).toEqual([]);
  });

  it('speak Korean in 해요체', () => {
    const formal = Object.entries(ko).filter(([, sentence]) => /(니다|하라|한다|이다)[.!]/.test(sentence));
    expect(formal).toEqual([]);
  });
});

describe('the two sentences of a warning', () => {
  const slots = {
    quote: 'a fee of 200,000 won before the first shift',
    contact: 'KakaoTalk open chat',
    reason: t('en', 'reason.courier'),
    date: '12 Nov',
    times: 12,
  };
  const variants = KEYS.filter((key) => /^signal\.[a-z-]+(\.[a-z]+)?$/.test(key));
  const whyOf = (key: Key): Key[] => {
    const id = key.split('.')[1];
    return KEYS.filter((other) => other === `why.${id}` || other.startsWith(`why.${id}.`));
  };

  it.each(variants)('stay within 40 English words: %s', (key) => {
    for (const why of whyOf(key)) {
      const words = `${t('en', key, slots)} ${t('en', why, slots)}`.split(/\s+/);
      expect(words.length, words.join(' ')).toBeLessThanOrEqual(40);
    }
  });

  it.each(variants)('stay within 90 Korean characters each: %s', (key) => {
    const korean = {
      ...slots,
      quote: '첫 출근 전에 교육비와 장비 보증금 이십만 원을 입금해 주세요',
      contact: '카카오톡 오픈채팅',
    };
    for (const one of [key, ...whyOf(key)]) {
      for (const sentence of t('ko', one, korean).split(/(?<=[.])\s/))
        expect(sentence.length, sentence).toBeLessThanOrEqual(90);
    }
  });
});

describe('t', () => {
  it('throws where half a sentence would be shown', () => {
    expect(() => t('en', 'signal.upfront-fee')).toThrow('needs the slot quote');
  });

  it.each([
    ['월 2500만 원 보장', '이라며'],
    ['숙소 전액 지원해 드려요', '라며'],
    ['seoul_99', '라며'],
    ['work_77', '이라며'],
    ['telegram', '이라며'],
    ['보장!!', '이라며'],
    ['¥¥¥', '이라며(라며)'],
  ])('picks the particle after %s', (quote, particle) => {
    expect(t('ko', 'signal.guaranteed-income', { quote })).toBe(`“${quote}”${particle} 수입을 보장한다고 해요.`);
  });

  it('knows that 로 follows ㄹ', () => {
    expect(t('ko', 'report.consent', { desk: '서울' })).toContain('서울로 보내는');
    expect(t('ko', 'report.consent', { desk: '부산' })).toContain('부산으로 보내는');
    expect(t('ko', 'report.consent', { desk: 'desk.example.org' })).toContain('org로 보내는');
  });

  it('does not take inherited names for keys', () => {
    expect(isKey('toString')).toBe(false);
    expect(isKey('signal.upfront-fee')).toBe(true);
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
});

describe('help lines', () => {
  it('put the Korean emergency lines first', () => {
    expect(helpLines('KR').map(({ number }) => number)).toEqual(['112', '1394', '+82-2-3210-0404', '1332', '118']);
    expect(HELP_COUNTRIES[0]).toBe('KR');
  });

  it('carry a public source and a day each, and a way to reach them', () => {
    for (const line of SOURCED_HELP_LINES) {
      expect(line.source).toMatch(/^https:\/\//);
      expect(line.date).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(line.number ?? line.url).toBeTruthy();
    }
  });

  it('do not hand out the source column', () => {
    expect(Object.keys(helpLines('KR')[0]!)).not.toContain('source');
  });
});
