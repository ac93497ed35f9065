import { parseArgs } from 'node:util';
import { FACTS_DATE, judge } from '../engine';
import { readCorpus } from './eval-corpus';
import { type Judged, measure } from './eval-measure';
import { table } from './eval-table';
import { contextOf } from './scan';

const USAGE = `usage: lurewatch eval DIR [--folds N] [--json] [--rows] [--today YYYY-MM-DD] [--country XX]

Measures the engine on a labelled corpus: every .jsonl and .jsonl.gz in DIR, one {id, label, kind, lang, provenance,
note, posting} a line. Prints recall per kind and language, false alarms per thousand honest ads, average precision.

  --folds    also measure each of N parts, to see how much the figures move
  --json     print one JSON object instead of the table
  --rows     print one line a row (id, label, level, sum, signals) instead of the table
  --today    the day to judge on (default: ${FACTS_DATE});  --country: the reader's country (default: KR)
`;

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
  const rows: Judged[] = [];
  for await (const { posting, ...row } of readCorpus(folder)) {
    const { level, sum, findings } = judge(posting, [], context);
    rows.push({ ...row, level, sum, signals: findings.map(({ signal }) => signal) });
  }
  if (values.rows) {
    for (const row of rows) process.stdout.write(`${JSON.stringify(row)}\n`);
  } else {
    const measures = measure(rows, folds);
    process.stdout.write(values.json ? `${JSON.stringify(measures, null, 2)}\n` : table(measures));
  }
  return 0;
}
