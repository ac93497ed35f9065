import { describe, expect, it } from 'vitest';
import { LEXICON, MATCHER } from '../../src/engine/lexicon';
import { TABLE } from '../../src/engine/lexicon/table';
import { type Phrase, type PhraseHit, PhraseMatcher } from '../../src/engine/phrases';
import { packPhrases } from '../../src/engine/phrases-pack';
import { fold } from '../../src/engine/text';

const free = (...texts: string[]): Phrase[] => texts.map((text) => ({ text, edge: 'none' }));

function hits(matcher: PhraseMatcher, text: string): string[] {
  const found: string[] = [];
  matcher.match(fold(text), ({ phrase, start, end }) => found.push(`${phrase} ${start} ${end}`));
  return found.sort();
}

/** Every place where a folded phrase stands, the slow way; the word boundaries of narrow letters as the matcher has them. */
function naive(phrases: readonly Phrase[], text: string): PhraseHit[] {
  const folded = fold(text).text;
  const found: PhraseHit[] = [];
  phrases.forEach((phrase, index) => {
    const wanted = fold(phrase.text).text;
    for (let at = folded.indexOf(wanted); wanted !== '' && at >= 0; at = folded.indexOf(wanted, at + 1))
      found.push({ phrase: index, start: at, end: at + wanted.length });
  });
  return found;
}

function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

describe('PhraseMatcher', () => {
  it('finds what a plain search finds', () => {
    const random = numbers(11);
    const letters = '가나다라';
    const word = (most: number) =>
      Array.from({ length: 1 + Math.floor(random() * most) }, () => letters[Math.floor(random() * 4)]).join('');
    for (let round = 0; round < 200; round++) {
      const phrases = free(...Array.from({ length: 30 }, () => word(6)));
      const matcher = new PhraseMatcher(packPhrases(phrases));
      const text = word(80);
      const expected = naive(phrases, text).map(({ phrase, start, end }) => `${phrase} ${start} ${end}`);
      expect(hits(matcher, text)).toEqual(expected.sort());
    }
  });

  it('finds in texts made of the lexicon what a plain search finds, where no boundary is asked', () => {
    const random = numbers(12);
    const open = LEXICON.map(({ edge }) => edge === 'none');
    for (let round = 0; round < 12; round++) {
      const text = Array.from({ length: 40 }, () => LEXICON[Math.floor(random() * LEXICON.length)]!.text).join(
        round % 2 ? ' ' : '\n',
      );
      const found = new Set(hits(MATCHER, text));
      const folded = fold(text).text;
      const narrow = (unit: string | undefined) => unit !== undefined && /[a-z0-9\u00c0-\u052f]/.test(unit);
      for (const { phrase, start, end } of naive(LEXICON, text)) {
        const inside =
          (narrow(folded[start - 1]) && narrow(folded[start])) || (narrow(folded[end]) && narrow(folded[end - 1]));
        if (open[phrase] && !inside) expect(found).toContain(`${phrase} ${start} ${end}`);
      }
    }
  });

  it('reports in order of where a phrase ends', () => {
    const matcher = new PhraseMatcher(packPhrases(free('고수익 보장', '보장', '수익')));
    const found: number[] = [];
    matcher.match(fold('고수익 보장, 수익 보장'), ({ end }) => found.push(end));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found).toHaveLength(5);
  });

  it('finds the same phrase under every meaning it has', () => {
    expect(hits(new PhraseMatcher(packPhrases(free('통장', '통 장', '통장 대여'))), '통장')).toEqual([
      '0 0 2',
      '1 0 2',
    ]);
  });

  it('keeps words and edges', () => {
    const matcher = new PhraseMatcher(
      packPhrases([
        { text: 'usa', edge: 'none' },
        { text: '무조건', edge: 'start' },
        { text: '일당', edge: 'both' },
      ]),
    );
    expect(hits(matcher, 'in the usa')).toHaveLength(1);
    expect(hits(matcher, 'usage, jerusalem, usable')).toEqual([]);
    expect(hits(matcher, '아무조건')).toEqual([]);
    expect(hits(matcher, '오늘 무조건부')).toHaveLength(1);
    expect(hits(matcher, '오늘 일당은')).toEqual([]);
    expect(hits(matcher, '오늘 일당')).toHaveLength(1);
  });

  it('takes empty lists, empty phrases and empty texts', () => {
    expect(hits(new PhraseMatcher(packPhrases([])), '보장')).toEqual([]);
    expect(hits(new PhraseMatcher(packPhrases(free('', '...', '보장'))), '보장')).toEqual(['2 0 2']);
    expect(hits(MATCHER, '')).toEqual([]);
  });
});

describe('the table of the lexicon', () => {
  it('is the one the sources make', () => {
    expect(TABLE).toEqual(packPhrases(LEXICON));
  });

  it('takes at most 512 KB, as shipped and in memory', () => {
    expect(Buffer.byteLength(JSON.stringify(TABLE))).toBeLessThanOrEqual(512 * 1024);
    expect(MATCHER.bytes).toBeLessThanOrEqual(512 * 1024);
  });
});
