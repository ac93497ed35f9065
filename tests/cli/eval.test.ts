import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { type CorpusRow, readCorpus } from '../../src/cli/eval-corpus';
import { isMet } from '../../src/cli/eval-goals';
import { type Judged, measure } from '../../src/cli/eval-measure';
import { averagePrecision, recallAt, wilson } from '../../src/cli/eval-statistics';
import { table } from '../../src/cli/eval-table';

let folder = '';
afterEach(() => rm(folder, { recursive: true, force: true }));

async function corpus(files: Record<string, string | Buffer>): Promise<CorpusRow[]> {
  folder = await mkdtemp(join(tmpdir(), 'lurewatch-eval-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const rows: CorpusRow[] = [];
  for await (const row of readCorpus(folder)) rows.push(row);
  return rows;
}

const row = (over: object): string =>
  `${JSON.stringify({ id: 'a', label: 'scam', kind: 'task', lang: 'en', provenance: 'verbatim-post', posting: { description: 'x'.repeat(80) }, ...over })}\n`;

describe('readCorpus', () => {
  it('reads plain and gzipped files and sorts rows', async () => {
    const rows = await corpus({
      'a.jsonl':
        row({}) + row({ id: 'b', provenance: 'reconstructed-from-description' }) + row({ id: 'c', note: 'listing' }),
      'b.jsonl.gz': gzipSync(
        row({ id: 'd', lang: 'ko', posting: { description: '짧은 글' } }) +
          row({ id: 'e', label: 'grey' }) +
          row({ id: 'f', kind: 'emscad' }) +
          row({ id: 'g', lang: 'ko', posting: { description: '가'.repeat(30) } }),
      ),
      'notes.txt': 'not a corpus file',
    });
    expect(rows.map(({ id, sort }) => `${id} ${sort}`)).toEqual([
      'a whole',
      'b reconstructed',
      'c listing',
      'd fragment',
      'e grey',
      'f emscad',
      'g whole',
    ]);
  });

  it('names file and line of a wrong row', async () => {
    await expect(corpus({ 'a.jsonl': row({}) + row({ label: 'bad' }) })).rejects.toThrow(/a\.jsonl, line 2: label/);
  });

  it('refuses an empty folder', async () => {
    await expect(corpus({})).rejects.toThrow('holds no .jsonl');
  });
});

describe('statistics', () => {
  it('gives Wilson intervals', () => {
    const { share, low, high } = wilson(5, 10);
    expect(share).toBe(0.5);
    expect(low).toBeCloseTo(0.2366, 4);
    expect(high).toBeCloseTo(0.7634, 4);
    expect(wilson(0, 10).low).toBe(0);
    expect(wilson(0, 10).high).toBeCloseTo(0.2775, 4);
    expect(wilson(0, 0).share).toBeNull();
  });

  it('gives average precision, ties counted as one step', () => {
    const of = (...given: [number, boolean][]) => averagePrecision(given.map(([sum, scam]) => ({ sum, scam })));
    expect(of([3, true], [2, true], [1, false])).toBe(1);
    expect(of([3, false], [2, true], [1, true])).toBeCloseTo((1 / 2 + 2 / 3) / 2);
    expect(of([1, true], [1, false])).toBe(0.5);
    expect(of([1, false], [1, true])).toBe(0.5);
    expect(of([1, false])).toBeNull();
    expect(
      averagePrecision([
        { sum: 2, scam: false, weight: 3 },
        { sum: 1, scam: true },
      ]),
    ).toBe(0.25);
  });
});

describe('measure', () => {
  const judged = (over: Partial<Judged>): Judged => ({
    id: 'x',
    label: 'scam',
    kind: 'task',
    lang: 'en',
    sort: 'whole',
    level: 'danger',
    sum: 5,
    signals: ['implausible-pay'],
    ...over,
  });
  const rows = [
    judged({ id: '1' }),
    judged({ id: '2', level: 'caution', sum: 2 }),
    judged({ id: '3', level: 'none', sum: 0, lang: 'ko' }),
    judged({ id: '4', sort: 'fragment', level: 'none' }),
    judged({ id: 'fp', label: 'legit', kind: 'legit-ordinary', level: 'caution', sum: 3 }),
    judged({ id: 'ok', label: 'legit', kind: 'legit-ordinary', level: 'none', sum: 0 }),
    judged({ id: 'g', label: 'grey', sort: 'grey' }),
    judged({ id: 'e1', sort: 'emscad', kind: 'emscad' }),
    judged({ id: 'e2', sort: 'emscad', kind: 'emscad', label: 'legit', level: 'caution', sum: 1 }),
  ];

  it('counts each kind and language apart, grey and EMSCAD in no total', () => {
    const { recall, falseAlarms, worst, grey, emscad } = measure(rows, 1);
    const find = (kind: string, lang: string, sort = 'whole') =>
      recall.find((group) => group.kind === kind && group.lang === lang && group.sort === sort)!;
    expect(find('task', 'en').danger).toMatchObject({ count: 1, of: 2 });
    expect(find('task', 'en').warned).toMatchObject({ count: 2, of: 2 });
    expect(find('task', 'ko').warned).toMatchObject({ count: 0, of: 1 });
    expect(find('all', 'all').warned).toMatchObject({ count: 2, of: 3 });
    expect(find('all', 'all', 'fragment').warned).toMatchObject({ count: 0, of: 1 });
    expect(falseAlarms[0]!.warned).toMatchObject({ count: 1, of: 2 });
    expect(worst.map(({ id }) => id)).toEqual(['fp', 'e2']);
    expect(grey).toEqual({ rows: 1, danger: 1, caution: 0 });
    // One honest ad of two stands for 0.9516 / 0.0484 honest ones of the original.
    expect(emscad.precision).toBeCloseTo(0.0484, 4);
  });

  it('measures each fold apart', () => {
    const { folds } = measure(
      rows.map((row, index) => ({ ...row, fold: index % 2 })),
      2,
    );
    expect(folds.map(({ recall }) => [recall.count, recall.of])).toEqual([
      [1, 2],
      [1, 1],
    ]);
    expect(folds.reduce((sum, fold) => sum + fold.falseAlarms.of, 0)).toBe(2);
  });

  it('holds every figure against its goal', () => {
    const goal = (name: string, given = rows) => measure(given, 1).goals.find((each) => each.name.startsWith(name))!;
    expect(goal('real whole scam ads')).toMatchObject({ figure: 2 / 3, detail: '2/3' });
    expect(isMet(goal('real whole scam ads'))).toBe(false);
    expect(goal('the same', [judged({}), judged({ level: 'none', confirmed: false })]).detail).toBe('1/1');
    expect(goal('Russian', [judged({ lang: 'ru', level: 'caution' })])).toMatchObject({ figure: 1 });
    expect(goal('reconstructed', [judged({ sort: 'reconstructed', lang: 'sw' })]).figure).toBeNull();
    expect(isMet(goal('reconstructed', []))).toBeNull();
    const honest = Array.from({ length: 60 }, (_, index) =>
      judged({ label: 'legit', lang: index < 5 ? 'ko' : 'en', board: 'b', level: index < 3 ? 'caution' : 'none' }),
    );
    expect(goal('honest ads of the worst', honest).detail).toBe('board b 3/60');
    expect(goal('EMSCAD: recall').figure).toBe(1);
  });

  it('takes the recall above what the given share of honest ads reach', () => {
    const rows = [5, 4, 3, 2].map((sum) => ({ sum, scam: true }));
    expect(recallAt([...rows, { sum: 3.5, scam: false }], 0)).toBe(0.5);
    expect(recallAt([...rows, { sum: 3.5, scam: false }, { sum: 1, scam: false }], 0.5)).toBe(1);
    expect(recallAt(rows, 0.01)).toBeNull();
  });

  it('shows counts and intervals', () => {
    const text = table(measure(rows, 2));
    expect(text).toMatch(/whole +task +en +1\/2 50% \(\d+-\d+\) +2\/2 100% \(\d+-\d+\)/);
    expect(text).toContain('1/2 500.0 (');
    expect(text).toContain('fp ');
    expect(text).toContain('GREY, in no figure: 1 rows');
  });
});
