import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Posting } from '../../src/contract/posting';
import { judge } from '../../src/engine';
import { LEXICON } from '../../src/engine/lexicon';

const RUNS = process.env.LUREWATCH_LONG ? 100_000 : 10_000;
const CONTEXT = { today: '2026-11-23', readerCountry: 'KR', strength: 'normal' } as const;
/** Slower than this many medians of its size class is too slow. */
const SLOWEST = 50;

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...LEXICON.map(({ text }) => text)) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '010-2345-6789',
      '+855 12 345 678',
      'jobs@demo-lure.com',
      't.me/demo_lure',
      '텔레그램 @demo_lure77',
      '월 300만원',
      '$2,500 - 3,000 per month',
      '2026-11-23',
      '\u200b',
      '\u202e',
      '\ud83d',
      'ㅌㅔㄹ',
      '١٢٣',
      '🅣🅔🅛',
      '\n',
      '.'.repeat(40),
      '1'.repeat(60),
      '@'.repeat(30),
      '('.repeat(30),
    ),
  },
);

const text = fc
  .tuple(fc.array(piece, { maxLength: 40 }), fc.constantFrom('', ' ', '\n', '*', '. '), fc.constantFrom(1, 1, 1, 8))
  .map(([pieces, between, times]) => pieces.join(between).repeat(times));

const posting: fc.Arbitrary<Posting> = fc
  .record(
    {
      title: fc.oneof(piece, text),
      description: text,
      hiringOrganization: piece,
      jobLocation: piece,
      baseSalary: fc.oneof(piece, fc.constant({ currency: 'KRW', value: { minValue: 1, unitText: 'MONTH' } })),
      links: fc.array(fc.record({ scheme: fc.constantFrom('https:', 'tg:', 'tel:', ''), host: piece, path: piece }), {
        maxLength: 4,
      }),
      hidden: fc.array(
        fc.record({ field: fc.constantFrom('title', 'description'), start: fc.integer(), end: fc.integer() }),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: ['description'] },
  )
  .map((given) => given as unknown as Posting);

const sizeOf = (given: Posting): number => Math.ceil(Math.log2(JSON.stringify(given).length));
const timeOf = (given: Posting): number => {
  const started = performance.now();
  judge(given, [], CONTEXT);
  return performance.now() - started;
};

describe('postings made at random', () => {
  it(`are judged without an exception, none ${SLOWEST} times slower than others of its size (${RUNS})`, () => {
    const classes = new Map<number, { time: number; given: Posting }[]>();
    fc.assert(
      fc.property(posting, (given) => {
        const size = sizeOf(given);
        const list = classes.get(size) ?? [];
        list.push({ time: timeOf(given), given });
        classes.set(size, list);
      }),
      { numRuns: RUNS, seed: 20261123 },
    );
    const slow: string[] = [];
    for (const [size, list] of classes) {
      if (list.length < 20) continue;
      list.sort((a, b) => a.time - b.time);
      const limit = Math.max(0.2, list[list.length >> 1]!.time) * SLOWEST;
      for (const { time, given } of list.filter((one) => one.time > limit)) {
        // The collector or another process may have taken the time: only what stays slow counts.
        const again = Math.min(...[1, 2, 3].map(() => timeOf({ ...given })));
        if (again > limit) slow.push(`2^${size}: ${time.toFixed(1)} ms, ${JSON.stringify(given).slice(0, 200)}`);
      }
    }
    expect(slow).toEqual([]);
  }, 1_200_000);
});
