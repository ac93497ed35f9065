import { describe, expect, it } from 'vitest';
import { LANGUAGES, parsed, partsOf, written } from '../../scripts/locales.mjs';
import { type Key, t } from '../../src/locales';
import en from '../../src/locales/en.json';
import '../sentences';

const KEYS = Object.keys(en) as Key[];

/** Every file with its sentences. */
const FILES = LANGUAGES.flatMap((language) =>
  [false, true].map((plain) => ({
    name: `${plain ? 'plain/' : ''}${language}.json`,
    language,
    texts: written(language, { plain }),
  })),
);

// Wording rules: never call an ad safe, never call anyone anything; say what was seen and what is possible.
const FORBIDDEN: Record<string, RegExp> = {
  en: /\b(safe|safely|scammers?|fraudsters?|swindlers?|criminals?|crooks?|guilty|definitely|100 ?%)\b/i,
  ko: /안전|사기꾼|사기범|사기업체|범죄자|범인|확실히|100 ?%/,
  ja: /安全|安心|詐欺師|犯罪者|犯人|必ず詐欺|100 ?%/,
  'zh-Hans': /安全|放心|骗子|罪犯|犯罪分子|100 ?%/,
  'zh-Hant': /安全|放心|騙子|罪犯|犯罪分子|100 ?%/,
  vi: /an toàn|kẻ lừa đảo|tội phạm|chắc chắn là|100 ?%/i,
  th: /ปลอดภัย|มิจฉาชีพ|คนโกง|อาชญากร|100 ?%/,
  id: /\b(aman|penipu|kriminal|pasti penipuan|100 ?%)\b/i,
};

/** Pairs that the Hangul library knows. */
const PARTICLES =
  '이/가 을/를 은/는 으로/로 와/과 이나/나 이란/란 아/야 이랑/랑 이에요/예요 으로서/로서 으로써/로써 으로부터/로부터 이라/라'.split(
    ' ',
  );

describe.each(FILES)('$name', ({ language, texts }) => {
  it('leaves no empty sentence and no space around one', () => {
    for (const [key, sentence] of Object.entries(texts)) expect(sentence, key).toBe(sentence.trim() || 'a sentence');
  });

  it('never judges and never promises', () => {
    expect(Object.entries(texts).filter(([, sentence]) => FORBIDDEN[language]!.test(sentence))).toEqual([]);
  });

  it('is not English left as it was', () => {
    if (language === 'en') return;
    const copied = Object.entries(texts).filter(
      ([key, sentence]) => sentence === en[key as Key] && /[a-z]+ [a-z]+ [a-z]+/i.test(sentence),
    );
    expect(copied).toEqual([]);
  });
});

describe.each(FILES.filter(({ language }) => language === 'ko'))('Korean ($name)', ({ texts }) => {
  it('is in 해요체', () => {
    expect(Object.entries(texts).filter(([, sentence]) => /(니다|하라|한다|이다)[.!]/.test(sentence))).toEqual([]);
  });

  it('has particles the library knows, each behind something filled in', () => {
    for (const [key, sentence] of Object.entries(texts)) {
      for (const { 0: whole, 1: pair, index } of sentence.matchAll(/\[([^\]]*)\]/g)) {
        expect(PARTICLES, key).toContain(pair);
        expect(sentence.slice(0, index), `${key}: ${whole}`).toMatch(/[}#][”’)]?$/);
      }
      const slots = partsOf(parsed(sentence)).filter(({ type }) => type === 1).length;
      // A particle written out behind a slot is right for half of what may stand there.
      if (slots > 0) expect(sentence, key).not.toMatch(/\}[”’]?(을|를|은|는|이|가|과|와|이라고|라고|이라며|라며) /);
    }
  });
});

describe.each(FILES.filter(({ language }) => language === 'th'))('Thai ($name)', ({ texts }) => {
  it('speaks as neither a man nor a woman, and ends no sentence with a full stop', () => {
    expect(
      Object.entries(texts).filter(([, sentence]) => /ครับ|ค่ะ|นะคะ|[\u0e00-\u0e7f”]\.(\s|$)/.test(sentence)),
    ).toEqual([]);
  });

  it('has a space between its own and Latin letters, digits and quotes', () => {
    const joined = /[\u0e00-\u0e7f][A-Za-z0-9“]|[A-Za-z0-9”][\u0e00-\u0e7f]/;
    expect(
      Object.entries(texts).filter(([, text]) => joined.test(text.replace(/\{\w+, plural,|other \{/g, ' '))),
    ).toEqual([]);
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

describe('plain words', () => {
  /** The longest sentence there may be, without what is filled in. */
  const LONGEST: Record<string, { words?: number; letters?: number }> = {
    ko: { letters: 45 },
    en: { words: 16 },
    ja: { letters: 45 },
    'zh-Hans': { letters: 34 },
    'zh-Hant': { letters: 34 },
    vi: { words: 24 },
    th: { letters: 55 },
    id: { words: 18 },
  };

  /** Where a sentence ends. Thai has no full stop: a space ends a sentence or a clause. */
  const END: Record<string, RegExp> = { th: /\s+/ };

  it.each(LANGUAGES)('are short, one idea a sentence (%s)', (language) => {
    const { words = 99, letters = 999 } = LONGEST[language]!;
    for (const [key, text] of Object.entries(written(language, { plain: true }))) {
      expect(text, key).not.toMatch(/[;；]/);
      const many = text.replace(/\{\w+, plural, .*other \{([^}]*)\}\}/, '$1');
      for (const sentence of many.split(END[language] ?? /(?<=[.?!])\s+|(?<=[。？！])/)) {
        const own = sentence.replace(/“\{quote\}”|\{(?!count|times)[a-z]+\}/g, '');
        expect(own.split(/\s+/).length, `${key}: ${own}`).toBeLessThanOrEqual(words);
        expect(own.length, `${key}: ${own}`).toBeLessThanOrEqual(letters);
      }
    }
  });
});
