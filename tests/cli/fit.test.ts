import { describe, expect, it } from 'vitest';
import { foldOf, groupsOf } from '../../src/cli/corpus-groups';
import { fitJudge, type JudgedRow } from '../../src/cli/fit-judge';
import { fitModel, judgeOutOfFold } from '../../src/cli/fit-model';
import type { FitRow } from '../../src/cli/fit-rows';
import { fitWording, keysOf, type WordingRow } from '../../src/cli/fit-wording';
import { FACTS_DATE } from '../../src/engine';
import { LEVELS, WEIGHTS } from '../../src/engine/model/weights';
import { scoreWording } from '../../src/engine/model/wording';
import { openTable, packTable } from '../../src/engine/model/wording-table';
import { WORDING } from '../../src/engine/model/wording-weights';
import { viewOf } from '../../src/engine/view';

const context = { today: FACTS_DATE, readerCountry: 'KR', strength: 'normal' } as const;
const OPTIONS = { leastGroups: 2, most: 500, cost: 1, scamCost: 1, honestAbove: 0.01, full: 0.5 };

describe('groups of near-duplicates', () => {
  const AD =
    '바닷가 리조트에서 여름 동안 함께 일할 분을 찾습니다. 숙소와 세 끼를 드리고 손님 안내와 객실 정리를 맡습니다. 전화 010-1111-2222';
  it('joins copies with another number or a changed word, and nothing else', () => {
    const texts = [
      AD,
      AD.replace('010-1111-2222', '010-3333-4444'),
      '도심 카페에서 주말 오전에 음료를 만들 분을 찾습니다. 커피를 내려 본 적이 있으면 더 좋습니다.',
      AD.replace('여름 동안', '겨울 동안'),
      '',
    ];
    expect(groupsOf(texts)).toEqual([0, 0, 2, 0, 4]);
  });

  it('deals a group into one fold, whatever the order', () => {
    expect(foldOf('row-1', 5)).toBe(foldOf('row-1', 5));
    expect(new Set(Array.from({ length: 60 }, (_, index) => foldOf(`row-${index}`, 5))).size).toBe(5);
  });
});

describe('the wording table', () => {
  it('gives back what was packed', () => {
    const weights = [
      [0, -31],
      [5, 31],
      [37, 1],
      [70_000, -7],
      [16_777_215, 12],
    ] as const;
    const table = openTable({ bias: 0.5, from: 0, to: 1, step: 0.25, grams: 5, packed: packTable(weights) });
    for (const [key, steps] of weights) expect(table.weight(table.slot(key))).toBe(steps * 0.25);
    for (const key of [1, 6, 36, 69_999, 16_777_214]) expect(table.slot(key)).toBe(-1);
  });

  it('refuses a weight it cannot hold and a table cut short', () => {
    expect(() => packTable([[1, 32]])).toThrow('32 steps');
    expect(() => openTable({ bias: 0, from: 0, to: 1, step: 1, grams: 2, packed: packTable([[1, 1]]) })).toThrow(
      'holds 1 n-grams, not 2',
    );
  });
});

describe('wording n-grams', () => {
  const english = (text: string) =>
    keysOf({ description: `we are in the team and you are to work for us ${text}` }, 'en');
  it('see neither digits nor what data sets mask', () => {
    expect(english('write to demo4421')).toEqual(english('write to demo9978'));
    expect(english('call 555 1234')).toEqual(english('call 777 9999'));
    expect(english('mail #EMAIL_0a1b2c3d4e# now')).toEqual(english('mail #EMAIL_99ffee0012# now'));
    expect(keysOf({ description: '월급 300만원 당일 지급' }, 'ko')).toEqual(
      keysOf({ description: '월급 900만원 당일 지급' }, 'ko'),
    );
  });

  it('are none for a text in another language of the same letters', () => {
    expect(keysOf({ description: 'Dicari karyawan toko untuk kerja penuh waktu di Surabaya' }, 'en')).toHaveLength(0);
    expect(keysOf({ description: 'Full-time position in Surabaya' }, 'ko')).toHaveLength(0);
  });
});

const rowOf = (text: string, scam: boolean, group: number): WordingRow => ({
  scam,
  group,
  apart: false,
  cost: 1,
  keys: keysOf({ description: text }, 'ko'),
});
const NOUNS = ['창고', '식당', '학원', '병원', '농장', '공장', '호텔', '서점', '극장', '시장'];
const LURE = NOUNS.map((noun) => `${noun}말고 큰돈만지는 비밀스러운자리 같이가요`);
const HONEST = NOUNS.map((noun) => `${noun}에서 성실하게근무하실 직원분을 모집합니다`);
const ROWS = [
  ...LURE.map((text, at) => rowOf(text, true, at)),
  ...HONEST.map((text, at) => rowOf(text, false, 50 + at)),
];

describe('fitting the wording', () => {
  it('learns what sets the two apart, the same every time', () => {
    const raw = fitWording(ROWS, OPTIONS)!;
    expect(fitWording(ROWS, OPTIONS)).toEqual(raw);
    const model = { ko: openTable({ ...raw, from: 0, to: 1 }) };
    const margin = (text: string) => scoreWording(viewOf({ description: text }), model)!.margin;
    expect(margin('바닷가말고 큰돈만지는 비밀스러운자리 같이가요')).toBeGreaterThan(0);
    expect(margin('바닷가에서 성실하게근무하실 직원분을 모집합니다')).toBeLessThan(0);
  });

  it('leaves out what only one ad and its copies say', () => {
    const copies = Array.from({ length: 5 }, () => rowOf('독수리오형제처럼 같이가요', true, 99));
    const raw = fitWording([...ROWS, ...copies], OPTIONS)!;
    const table = openTable({ ...raw, from: 0, to: 1 });
    const known = [...keysOf({ description: '독수리오형제처럼' }, 'ko')].filter((key) => table.slot(key) >= 0);
    expect(known).toEqual([]);
  });

  it('gives nothing without rows of both labels', () => {
    expect(fitWording([], OPTIONS)).toBeNull();
    expect(fitWording(ROWS.slice(0, 10), OPTIONS)).toBeNull();
  });
});

describe("fitting the judge's weights", () => {
  const seen = (scam: boolean, signal: 'task-work' | 'leave-now' | 'wording-model'): JudgedRow => ({
    scam,
    cost: 1,
    parts: [{ signal, weight: 'plain', share: 1, relief: false }],
  });
  const hand = {
    'task-work': { plain: 1.5, strong: 1.6 },
    'leave-now': { plain: 1.5 },
    'wording-model': { plain: 1.5 },
  };
  const many = (row: JudgedRow) => Array.from({ length: 200 }, () => row);

  it('raises what scam ads show, lowers what honest ones show, within bounds', () => {
    const fitted = fitJudge([...many(seen(true, 'task-work')), ...many(seen(false, 'leave-now'))], hand);
    expect(fitted['task-work']!.plain).toBeGreaterThan(1.6);
    expect(fitted['task-work']!.plain).toBeLessThanOrEqual(1.8);
    expect(fitted['task-work']!.strong).toBeGreaterThanOrEqual(fitted['task-work']!.plain!);
    expect(fitted['leave-now']!.plain).toBeLessThan(1.5);
    expect(fitted['leave-now']!.plain).toBeGreaterThanOrEqual(1.2);
  });

  it('never lets the wording rise', () => {
    expect(fitJudge(many(seen(true, 'wording-model')), hand)['wording-model']!.plain).toBe(1.5);
  });
});

describe('out of fold', () => {
  const rows = [...LURE, ...HONEST].flatMap((text, at): FitRow[] =>
    // Enough honest rows for a language to be learned at all.
    Array.from({ length: at < 10 ? 8 : 50 }, (_, copy) => ({
      id: `${at}-${copy}`,
      label: at < 10 ? 'scam' : 'legit',
      kind: at < 10 ? 'trafficking' : 'legit-ordinary',
      lang: 'ko',
      sort: 'whole',
      confirmed: true,
      board: null,
      posting: { description: `${text} ${'가나다라마바사'.slice(copy % 6)}` },
      group: at * 100 + (copy % 5),
      fold: at % 2,
    })),
  );

  it('never judges with what was learned from the row', () => {
    const judged = judgeOutOfFold(rows, 2, context);
    expect(judged.size).toBe(rows.length);
    const has = (findings: readonly { signal: string }[]) => findings.some(({ signal }) => signal === 'wording-model');
    // What both folds say is learned from the other one ...
    expect([...judged].filter(([row, { findings }]) => row.label === 'scam' && has(findings)).length).toBeGreaterThan(
      40,
    );
    // ... and a lure that only its own fold knows is not recognised by its wording.
    const only = rows.map((row) =>
      row.id.startsWith('0-')
        ? { ...row, posting: { description: `${'푸른달무지개다리건너편'.repeat(3)} ${row.id}` } }
        : row,
    );
    for (const [row, { findings }] of judgeOutOfFold(only, 2, context))
      if (row.id.startsWith('0-')) expect(has(findings)).toBe(false);
  });

  it('gives the same model for the same rows', () => {
    expect(fitModel(rows, context)).toEqual(fitModel(rows, context));
  });
});

describe('the shipped model', () => {
  it('never warns by wording alone', () => {
    expect(Math.max(...Object.values(WEIGHTS['wording-model']))).toBeLessThan(LEVELS.normal.caution);
  });

  it('has a table for each language learned from, and counts in none before honest ads end', () => {
    expect(Object.keys(WORDING).sort()).toEqual(['en', 'ko']);
    for (const table of Object.values(WORDING)) expect(table.to).toBeGreaterThan(table.from);
  });

  it('lets nothing fall below zero, and a stronger finding weigh no less', () => {
    for (const row of Object.values(WEIGHTS)) {
      const values = (['weak', 'plain', 'strong', 'damning'] as const).flatMap((weight) => row[weight] ?? []);
      for (const [at, value] of values.entries()) expect(value).toBeGreaterThanOrEqual(at === 0 ? 0 : values[at - 1]!);
    }
  });
});
