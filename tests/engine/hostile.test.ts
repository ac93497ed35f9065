import { describe, expect, it } from 'vitest';
import { identify, judge } from '../../src/engine';
import { MATCHER } from '../../src/engine/lexicon';
import { parsePay } from '../../src/engine/pay';
import { fold, plain } from '../../src/engine/text';
import { expectWithin, spent } from '../effort';

/** Shapes that make careless patterns quadratic or worse. */
const SHAPES: Record<string, string> = {
  digits: '1234567890',
  'phone pieces': '010-1234-',
  ats: 'a@',
  dots: 'a.',
  'spaced letters': 't e l e ',
  jamo: 'ㅌㅔㄹ',
  'zero-width': '텔\u200b레\u200b',
  spaces: ' ',
  newlines: '\n',
  'bank words': '통장 ',
  'money words': '월 1000만원 보장 ',
  'messenger words': '텔레그램 @',
  'host runs': 'abc-def.',
  accents: 'é\u0301',
  'full-width': '１，',
  surrogates: '\ud83d\ude00\ud83d',
  'Korean numerals': '일천백십',
  'warnings and lures': '통장 삽니다 주의하세요 ',
};

const time = (work: () => void) => Math.min(...[1, 2, 3].map(() => spent(work).ms));

const CONTEXT = { today: '2026-11-23', readerCountry: 'KR', strength: 'normal' } as const;

describe.each(Object.entries(SHAPES))('%s', (_, unit) => {
  const text = (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

  it('is judged within a second at the longest length, and ten times that is cut', async () => {
    for (const description of [text(200_000), text(2_000_000)])
      await expectWithin(1_000, () => judge({ description }, [], CONTEXT));
  });

  it('takes time in proportion to its length', () => {
    const short = text(100_000);
    const long = text(1_000_000);
    const work = (given: string) => () => {
      MATCHER.match(fold(given), () => {});
      plain(given);
      parsePay(given, { field: 'description' });
    };
    work(short)();
    // Linear would be 10; quadratic 100. The collector may take the time of one measurement, hardly of all.
    let ratio = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 4 && ratio >= 15; round++)
      ratio = Math.min(ratio, time(work(long)) / Math.max(2, time(work(short))));
    expect(ratio).toBeLessThan(15);
  });
});

it('finds contact points in 200 KB quickly', async () => {
  const description = '문의 010-2345-6789, demo@lure-demo.com, 텔레그램 @demo_lure77 t.me/x '.repeat(4000);
  await expectWithin(1_500, () => identify({ description }, 'KR'));
});

it('does not fall over broken postings', () => {
  for (const description of ['\ud800', '\udc00\ud800', '\u0000', '\uffff'.repeat(10), '가'.repeat(5)]) {
    expect(judge({ description, hidden: [{ field: 'description', start: -5, end: 1e9 }] }, [], CONTEXT).level).toBe(
      'none',
    );
  }
});
