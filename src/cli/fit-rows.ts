import type { WordingLanguage } from '../engine/model/wording';
import { foldOf, groupsOf } from './corpus-groups';
import { type CorpusRow, readCorpus } from './eval-corpus';
import { keysOf, type WordingRow } from './fit-wording';

/** A row of the corpus as it is learned from. Grey rows are none. */
export interface FitRow extends CorpusRow {
  /** Index of the first row of its near-duplicates. */
  group: number;
  /** From 0, the same for all rows of a group. */
  fold: number;
}

/** Rows a language must have before its wording is learned: fewer would teach who wrote them. */
export const LEAST_ROWS = { honest: 200, scam: 30 };

/** How much a row counts: told again by a reporter, a bare list row, from another time and trade than our readers'. */
const COSTS: Readonly<Partial<Record<CorpusRow['sort'], number>>> = { reconstructed: 0.5, listing: 0.3, emscad: 0.5 };
export const costOf = (row: CorpusRow): number => COSTS[row.sort] ?? 1;

/** All rows of a corpus folder but the grey ones, grouped and dealt into folds. */
export async function readFitRows(folder: string, folds: number): Promise<FitRow[]> {
  const rows: CorpusRow[] = [];
  for await (const row of readCorpus(folder)) if (row.label !== 'grey') rows.push(row);
  return groupRows(rows, folds);
}

/** Rows with their groups and folds. */
export function groupRows(rows: readonly CorpusRow[], folds: number): FitRow[] {
  const groups = groupsOf(rows.map(({ posting }) => `${posting.title ?? ''}\n${posting.description ?? ''}`));
  return rows.map((row, index) => ({
    ...row,
    group: groups[index]!,
    fold: foldOf(rows[groups[index]!]!.id, folds),
  }));
}

/** Counts of honest and scam rows by language. */
export function countsOf(rows: readonly FitRow[]): Map<string, { honest: number; scam: number }> {
  const counts = new Map<string, { honest: number; scam: number }>();
  for (const { lang, label } of rows) {
    const count = counts.get(lang) ?? { honest: 0, scam: 0 };
    count[label === 'scam' ? 'scam' : 'honest']++;
    counts.set(lang, count);
  }
  return counts;
}

/** Whether there are rows enough of a language to learn its wording. */
export function canLearn(rows: readonly FitRow[], language: WordingLanguage): boolean {
  const count = countsOf(rows).get(language);
  return count !== undefined && count.honest >= LEAST_ROWS.honest && count.scam >= LEAST_ROWS.scam;
}

/** Rows of one language as its table is fitted from. */
export function wordingRows(rows: readonly FitRow[], language: WordingLanguage): WordingRow[] {
  return rows.flatMap((row) =>
    row.lang !== language
      ? []
      : [
          {
            scam: row.label === 'scam',
            group: row.group,
            apart: row.sort === 'emscad',
            cost: costOf(row),
            keys: cachedKeys(row, language),
          },
        ],
  );
}

const KEYS = new WeakMap<object, Partial<Record<WordingLanguage, Int32Array>>>();

/** Every fold asks again for most rows. */
function cachedKeys(row: FitRow, language: WordingLanguage): Int32Array {
  const known = KEYS.get(row.posting) ?? {};
  const keys = known[language] ?? keysOf(row.posting, language);
  KEYS.set(row.posting, { ...known, [language]: keys });
  return keys;
}
