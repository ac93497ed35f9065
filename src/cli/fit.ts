import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FACTS_DATE } from '../engine';
import { HAND_WEIGHTS } from '../engine/model/weights';
import type { PackedTable } from '../engine/model/wording-table';
import { type Fitted, fitModel } from './fit-model';
import { countsOf, type FitRow, LEAST_ROWS, readFitRows } from './fit-rows';
import { contextOf } from './scan';

const USAGE = `usage: lurewatch fit DIR [--out DIR]

Fits the wording model and the judge's weights from a labelled corpus, and writes src/engine/model/wording-weights.ts,
src/engine/model/fitted-weights.ts and the tables of docs/model.md. The same corpus gives the same bytes.

  --out   the project's folder (default: .)
`;

const WIDTH = 100;

/** Code of a packed table: lines of even length, so that a diff stays readable. */
function tableCode({ packed, ...numbers }: PackedTable): string {
  const lines = packed.match(new RegExp(`.{1,${WIDTH}}`, 'g')) ?? [];
  const facts = Object.entries(numbers).map(([name, value]) => `    ${name}: ${value},`);
  return ['  {', ...facts, '    packed: [', ...lines.map((line) => `      '${line}',`), "    ].join(''),", '  }'].join(
    '\n',
  );
}

const wordingCode = ({ wording }: Fitted): string => `// Written by \`npm run fit\`; docs/model.md says from what.
import type { WordingModel } from './wording';
import { openTable } from './wording-table';

// biome-ignore format: written by a program
export const WORDING: WordingModel = {
${Object.entries(wording)
  .map(([language, table]) => `  ${language}: openTable(\n${tableCode(table)},\n  ),`)
  .join('\n')}
};
`;

function weightsCode({ weights }: Fitted): string {
  const rows = Object.entries(weights).map(([signal, row]) => {
    const name = /^[a-z]+$/.test(signal) ? signal : `'${signal}'`;
    const values = Object.entries(row ?? {}).map(([weight, value]) => `${weight}: ${value}`);
    return `  ${name}: { ${values.join(', ')} },`;
  });
  return `import type { SignalId } from '../../contract/signals';
import type { Row } from './weights';

// Written by \`npm run fit\`; docs/model.md says from what.
export const FITTED_WEIGHTS: Readonly<Partial<Record<SignalId, Row>>> = {
${rows.join('\n')}
};
`;
}

/** The tables of docs/model.md, between its marks. */
function factsText(rows: readonly FitRow[], { wording, weights }: Fitted): string {
  const counts = [...countsOf(rows)].sort((a, b) => a[0].localeCompare(b[0]));
  const groups = new Set(rows.map(({ group }) => group)).size;
  const moved = Object.entries(weights).flatMap(([signal, row]) =>
    Object.entries(row ?? {}).flatMap(([weight, value]) => {
      const hand = (HAND_WEIGHTS as Record<string, Record<string, number>>)[signal]![weight]!;
      return Math.abs(hand - value!) < 0.05 ? [] : [`| ${signal} | ${weight} | ${hand} | ${value} |`];
    }),
  );
  return [
    `${rows.length} rows in ${groups} groups of near-duplicates.`,
    '',
    '| language | honest rows | scam rows | wording learned |',
    '| --- | --- | --- | --- |',
    ...counts.map(
      ([language, { honest, scam }]) =>
        `| ${language} | ${honest} | ${scam} | ${wording[language as 'ko'] ? 'yes' : 'no'} |`,
    ),
    '',
    `A language needs ${LEAST_ROWS.honest} honest and ${LEAST_ROWS.scam} scam rows.`,
    '',
    '| table | n-grams | bytes | counts from margin | in full from |',
    '| --- | --- | --- | --- | --- |',
    ...Object.entries(wording).map(
      ([language, { grams, packed, from, to }]) => `| ${language} | ${grams} | ${packed.length} | ${from} | ${to} |`,
    ),
    '',
    'Weights that fitting moved by 0.05 or more:',
    '',
    '| signal | finding | by hand | fitted |',
    '| --- | --- | --- | --- |',
    ...moved,
  ].join('\n');
}

const BEGIN = '<!-- fitted: begin -->';
const END = '<!-- fitted: end -->';

/** Runs `lurewatch fit`. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  const [folder] = positionals;
  if (values.help || folder === undefined) {
    (values.help ? process.stdout : process.stderr).write(USAGE);
    return values.help ? 0 : 2;
  }
  const out = values.out ?? '.';
  const rows = await readFitRows(folder, 1);
  const fitted = fitModel(rows, contextOf({ today: FACTS_DATE }));
  const page = join(out, 'docs/model.md');
  const text = await readFile(page, 'utf8');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${page} has no "${BEGIN}" ... "${END}"`);
  await writeFile(join(out, 'src/engine/model/wording-weights.ts'), wordingCode(fitted));
  await writeFile(join(out, 'src/engine/model/fitted-weights.ts'), weightsCode(fitted));
  await writeFile(page, `${text.slice(0, begin + BEGIN.length)}\n\n${factsText(rows, fitted)}\n\n${text.slice(end)}`);
  return 0;
}
