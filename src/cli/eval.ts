import { parseArgs } from 'node:util';
import type { JudgeContext } from '../contract/verdict';
import { FACTS_DATE, type Judgement, judge } from '../engine';
import { measureCopies } from './eval-copies';
import { type CorpusRow, readCorpus } from './eval-corpus';
import { type Judged, measure } from './eval-measure';
import { table } from './eval-table';
import { judgeOutOfFold } from './fit-model';
import { type FitRow, groupRows } from './fit-rows';
import { contextOf } from './scan';

const USAGE = `usage: lurewatch eval DIR [--folds N] [--json] [--rows] [--today YYYY-MM-DD] [--country XX]

Measures the engine on a labelled corpus: every .jsonl and .jsonl.gz in DIR, one {id, label, kind, lang, provenance,
note, posting} a line. Prints recall per kind and language, false alarms per thousand honest ads, average precision.

  --folds    judge each of N parts with a model fitted from the others (minutes); without it the shipped model is
             measured, which was fitted from rows like these
  --json     print one JSON object instead of the table
  --rows     print one line a row (id, label, level, sum, signals) instead of the table
  --today    the day to judge on (default: ${FACTS_DATE});  --country: the reader's country (default: KR)
`;

const judgedOf = ({ posting, ...row }: CorpusRow, { level, sum, findings }: Judgement): Judged => ({
  ...row,
  level,
  sum,
  signals: findings.map(({ signal }) => signal),
});

function outOfFold(rows: readonly FitRow[], folds: number, context: JudgeContext): Judged[] {
  const judgements = judgeOutOfFold(
    rows.filter(({ label }) => label !== 'grey'),
    folds,
    context,
    (done) => process.stderr.write(`lurewatch: fold ${done} of ${folds}\n`),
  );
  // Grey rows are in no figure and in no fit.
  const grey = rows.filter(({ label }) => label === 'grey');
  return [
    ...[...judgements].map(([{ group, fold, ...row }, judgement]) => ({ ...judgedOf(row, judgement), fold })),
    ...grey.map((row) => judgedOf(row, judge(row.posting, [], context))),
  ];
}

/** Runs `lurewatch eval`. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      folds: { type: 'string' },
      json: { type: 'boolean' },
      rows: { type: 'boolean' },
      today: { type: 'string' },
      country: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [folder] = positionals;
  if (values.help || folder === undefined) {
    (values.help ? process.stdout : process.stderr).write(USAGE);
    return values.help ? 0 : 2;
  }
  const folds = Number(values.folds ?? 1);
  if (!Number.isInteger(folds) || folds < 1 || folds > 100)
    throw new Error('--folds must be a whole number from 1 to 100');
  const context = contextOf(values);
  const corpus: CorpusRow[] = [];
  for await (const row of readCorpus(folder)) corpus.push(row);
  const grouped = groupRows(corpus, folds);
  const rows =
    folds > 1
      ? outOfFold(grouped, folds, context)
      : corpus.map((row) => judgedOf(row, judge(row.posting, [], context)));
  if (values.rows) {
    for (const row of rows) process.stdout.write(`${JSON.stringify(row)}\n`);
  } else {
    const copies = measureCopies(
      corpus,
      grouped.map(({ group }) => group),
    );
    const measures = { ...measure(rows, folds), copies };
    process.stdout.write(values.json ? `${JSON.stringify(measures, null, 2)}\n` : table(measures));
  }
  return 0;
}
