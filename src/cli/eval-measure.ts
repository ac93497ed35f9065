import type { Level } from '../contract/verdict';
import type { CorpusRow, Sort } from './eval-corpus';
import { emscadWeight, type Goal, goalsOf } from './eval-goals';
import { averagePrecision, type Share, wilson } from './eval-statistics';

/** A row with what the engine made of it. */
export interface Judged {
  id: string;
  label: CorpusRow['label'];
  kind: string;
  lang: string;
  sort: Sort;
  level: Level;
  sum: number;
  signals: string[];
  /** From 0, when rows were judged out of fold. */
  fold?: number;
  confirmed?: boolean;
  board?: string | null;
}

/** How many rows of a group were called danger, and how many danger or caution. */
export interface Group {
  sort: Sort;
  kind: string;
  lang: string;
  danger: Share;
  warned: Share;
}

export interface Measures {
  rows: number;
  recall: Group[];
  falseAlarms: Group[];
  worst: { id: string; level: Level; sum: number; signals: string[] }[];
  averagePrecision: { over: string; scams: number; honest: number; value: number | null }[];
  emscad: { recall: Group; falseAlarms: Group; averagePrecision: number | null; precision: number | null };
  grey: { rows: number; danger: number; caution: number };
  goals: Goal[];
  honestRows: number;
  signals: { signal: string; scams: number; honest: number }[];
  folds: { fold: number; recall: Share; falseAlarms: Share }[];
}

const WORST = 40;

const isWarned = (row: Judged): boolean => row.level !== 'none';

function group(rows: readonly Judged[], sort: Sort, kind: string, lang: string): Group {
  return {
    sort,
    kind,
    lang,
    danger: wilson(rows.filter((row) => row.level === 'danger').length, rows.length),
    warned: wilson(rows.filter(isWarned).length, rows.length),
  };
}

/** Groups by sort, kind and language, whole ads first, with a total of every kind and sort. */
function groups(rows: readonly Judged[]): Group[] {
  const sorts: Sort[] = ['whole', 'fragment', 'listing', 'reconstructed'];
  return sorts.flatMap((sort) => {
    const ofSort = rows.filter((row) => row.sort === sort);
    if (ofSort.length === 0) return [];
    const kinds = [...new Set(ofSort.map((row) => row.kind))].sort();
    const parts = kinds.flatMap((kind) => {
      const ofKind = ofSort.filter((row) => row.kind === kind);
      const langs = [...new Set(ofKind.map((row) => row.lang))].sort();
      const each = langs.map((lang) =>
        group(
          ofKind.filter((row) => row.lang === lang),
          sort,
          kind,
          lang,
        ),
      );
      return langs.length > 1 ? [...each, group(ofKind, sort, kind, 'all')] : each;
    });
    return [...parts, group(ofSort, sort, 'all', 'all')];
  });
}

/** Everything the table shows. `folds` above 1 also measures each fold. */
export function measure(rows: readonly Judged[], folds: number): Measures {
  const real = rows.filter((row) => row.sort !== 'emscad' && row.sort !== 'grey');
  const scams = real.filter((row) => row.label === 'scam');
  const honest = real.filter((row) => row.label === 'legit');
  const whole = real.filter((row) => row.sort === 'whole');
  const emscad = rows.filter((row) => row.sort === 'emscad');
  const frauds = emscad.filter((row) => row.label === 'scam');
  const fair = emscad.filter((row) => row.label === 'legit');
  const grey = rows.filter((row) => row.sort === 'grey');
  const weight = emscadWeight(emscad);
  const precisionOf = (over: string, part: readonly Judged[]) => ({
    over,
    scams: part.filter((row) => row.label === 'scam').length,
    honest: part.filter((row) => row.label === 'legit').length,
    value: averagePrecision(part.map((row) => ({ sum: row.sum, scam: row.label === 'scam' }))),
  });
  const languages = [...new Set(whole.filter((row) => row.label === 'scam').map((row) => row.lang))].sort();
  const hits = frauds.filter(isWarned).length;
  const misses = fair.filter(isWarned).length * weight;
  return {
    rows: rows.length,
    recall: groups(scams),
    falseAlarms: groups(honest),
    worst: honest
      .concat(fair)
      .filter(isWarned)
      .sort((a, b) => Number(b.level === 'danger') - Number(a.level === 'danger') || b.sum - a.sum)
      .slice(0, WORST)
      .map(({ id, level, sum, signals }) => ({ id, level, sum, signals })),
    averagePrecision: [
      precisionOf('whole ads', whole),
      ...languages.map((lang) =>
        precisionOf(
          `whole ads, ${lang}`,
          whole.filter((row) => row.lang === lang),
        ),
      ),
      precisionOf('all but EMSCAD', real),
    ],
    emscad: {
      recall: group(frauds, 'emscad', 'emscad', 'en'),
      falseAlarms: group(fair, 'emscad', 'emscad', 'en'),
      averagePrecision: averagePrecision(
        emscad.map((row) => ({ sum: row.sum, scam: row.label === 'scam', weight: row.label === 'scam' ? 1 : weight })),
      ),
      precision: hits + misses > 0 ? hits / (hits + misses) : null,
    },
    grey: {
      rows: grey.length,
      danger: grey.filter((row) => row.level === 'danger').length,
      caution: grey.filter((row) => row.level === 'caution').length,
    },
    goals: goalsOf(rows),
    honestRows: honest.length,
    signals: signalCounts(scams, honest),
    folds: folds > 1 ? Array.from({ length: folds }, (_, fold) => foldMeasures(whole, fold)) : [],
  };
}

function foldMeasures(whole: readonly Judged[], fold: number): Measures['folds'][number] {
  const part = whole.filter((row) => row.fold === fold);
  const scams = part.filter((row) => row.label === 'scam');
  const honest = part.filter((row) => row.label === 'legit');
  return {
    fold,
    recall: wilson(scams.filter(isWarned).length, scams.length),
    falseAlarms: wilson(honest.filter(isWarned).length, honest.length),
  };
}

function signalCounts(scams: readonly Judged[], honest: readonly Judged[]): Measures['signals'] {
  const names = [...new Set([...scams, ...honest].flatMap((row) => row.signals))].sort();
  const count = (rows: readonly Judged[], signal: string) => rows.filter((row) => row.signals.includes(signal)).length;
  return names.map((signal) => ({ signal, scams: count(scams, signal), honest: count(honest, signal) }));
}
