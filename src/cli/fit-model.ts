import type { JudgeContext } from '../contract/verdict';
import { type JudgeModel, judge, partsOf } from '../engine/judge';
import { HAND_WEIGHTS } from '../engine/model/weights';
import { scoreWording, WORDING_LANGUAGES, type WordingLanguage, type WordingModel } from '../engine/model/wording';
import { openTable, type PackedTable } from '../engine/model/wording-table';
import { viewOf } from '../engine/view';
import { fitJudge, type JudgedRow, type WeightTable } from './fit-judge';
import { canLearn, costOf, type FitRow, wordingRows } from './fit-rows';
import { fitWording, type RawTable, WORDING_OPTIONS } from './fit-wording';

/** Folds within the rows a model is fitted from: its margins must be those of ads it has not seen. */
const INNER_FOLDS = 3;

export type PackedWording = Partial<Record<WordingLanguage, PackedTable>>;

/** Everything `npm run fit` writes. */
export interface Fitted {
  wording: PackedWording;
  weights: WeightTable;
}

/** The fitted model as `judge` takes it. */
export const modelOf = ({ wording, weights }: Fitted): JudgeModel => ({
  wording: openWording(wording),
  weights: weights as NonNullable<JudgeModel['weights']>,
});

const openWording = (packed: PackedWording): WordingModel =>
  Object.fromEntries(Object.entries(packed).map(([language, table]) => [language, openTable(table)]));

/** A table that only gives margins. */
const open = (raw: RawTable) => openTable({ ...raw, from: 0, to: 1 });

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))]!;

/** Least width of the way from nothing to all, so that few scam rows cannot make it a step. */
const LEAST_WIDTH = 0.4;

/** Tables of one language: one of all rows, and one a fold that has not seen the rows of that fold. */
interface Tables {
  all: RawTable;
  without: (RawTable | null)[];
}

const innerFold = (row: FitRow): number => row.group % INNER_FOLDS;

function fitTables(rows: readonly FitRow[], language: WordingLanguage): Tables | null {
  if (!canLearn(rows, language)) return null;
  const options = WORDING_OPTIONS[language];
  const all = fitWording(wordingRows(rows, language), options);
  if (!all) return null;
  const without = Array.from({ length: INNER_FOLDS }, (_, fold) =>
    fitWording(
      wordingRows(
        rows.filter((row) => innerFold(row) !== fold),
        language,
      ),
      options,
    ),
  );
  return { all, without };
}

/** The way from nothing to all of a language's share, by margins of rows their tables have not seen. */
function scaleOf(
  rows: readonly FitRow[],
  language: WordingLanguage,
  { without }: Tables,
): { from: number; to: number } {
  const { honestAbove, full } = WORDING_OPTIONS[language];
  const honest: number[] = [];
  const scam: number[] = [];
  for (const [fold, raw] of without.entries()) {
    if (!raw) continue;
    const model = { [language]: open(raw) };
    for (const row of rows) {
      if (row.lang !== language || innerFold(row) !== fold || row.sort === 'listing') continue;
      const margin = scoreWording(viewOf(row.posting), model)?.margin;
      if (margin !== undefined) (row.label === 'scam' ? scam : honest).push(margin);
    }
  }
  const rising = (a: number, b: number) => a - b;
  const from = quantile(honest.sort(rising), 1 - honestAbove);
  const above = scam.filter((margin) => margin > from).sort(rising);
  const to = Math.max(from + LEAST_WIDTH, above.length > 0 ? quantile(above, full) : from);
  return { from: Number(from.toFixed(4)), to: Number(to.toFixed(4)) };
}

/**
 * Fits wording and judge from rows. The judge's weights are fitted on findings whose wording share comes from tables
 * that did not see the row. The same rows in the same order give the same model, to the byte.
 */
export function fitModel(rows: readonly FitRow[], context: JudgeContext): Fitted {
  const wording: PackedWording = {};
  const unseen: PackedWording[] = Array.from({ length: INNER_FOLDS }, () => ({}));
  for (const language of WORDING_LANGUAGES) {
    const tables = fitTables(rows, language);
    if (!tables) continue;
    const scale = scaleOf(rows, language, tables);
    wording[language] = { ...tables.all, ...scale };
    for (const [fold, raw] of tables.without.entries()) if (raw) unseen[fold]![language] = { ...raw, ...scale };
  }
  const models = unseen.map(openWording);
  const judged = rows.map(
    (row): JudgedRow => ({
      scam: row.label === 'scam',
      cost: costOf(row),
      parts: partsOf(row.posting, context, { wording: models[innerFold(row)]! }),
    }),
  );
  return { wording, weights: fitJudge(judged, HAND_WEIGHTS) };
}

/**
 * Judges every row with a model fitted from the other folds only, so that no ad and no near-duplicate of it was learned
 * from before it is judged. The phrases themselves were written by people who had read the rows.
 *
 * @param progress called with the number of folds done
 */
export function judgeOutOfFold(
  rows: readonly FitRow[],
  folds: number,
  context: JudgeContext,
  progress: (done: number) => void = () => undefined,
): Map<FitRow, ReturnType<typeof judge>> {
  const judgements = new Map<FitRow, ReturnType<typeof judge>>();
  for (let fold = 0; fold < folds; fold++) {
    const model = modelOf(
      fitModel(
        rows.filter((row) => row.fold !== fold),
        context,
      ),
    );
    for (const row of rows) if (row.fold === fold) judgements.set(row, judge(row.posting, [], context, model));
    progress(fold + 1);
  }
  return judgements;
}
