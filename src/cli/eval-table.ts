import type { Copies } from './eval-copies';
import { type Goal, isMet } from './eval-goals';
import type { Group, Measures } from './eval-measure';
import type { Share } from './eval-statistics';

const pad = (text: string, width: number): string => text.padEnd(width);
const left = (text: string, width: number): string => text.padStart(width);

/** "12/34 35% (21-52)". */
function percent({ count, of, share, low, high }: Share): string {
  if (share === null || low === null || high === null) return '0/0';
  return `${count}/${of} ${(share * 100).toFixed(0)}% (${(low * 100).toFixed(0)}-${(high * 100).toFixed(0)})`;
}

/** "3/7152 0.4 (0.1-1.2)" per thousand. */
function perThousand({ count, of, share, low, high }: Share): string {
  if (share === null || low === null || high === null) return '0/0';
  return `${count}/${of} ${(share * 1000).toFixed(1)} (${(low * 1000).toFixed(1)}-${(high * 1000).toFixed(1)})`;
}

function groupTable(groups: readonly Group[], show: (share: Share) => string): string[] {
  const rows = groups.map(({ sort, kind, lang, danger, warned }) =>
    [pad(sort, 14), pad(kind, 18), pad(lang, 5), left(show(danger), 24), left(show(warned), 26)].join(' '),
  );
  return [
    [pad('sort', 14), pad('kind', 18), pad('lang', 5), left('danger', 24), left('caution or more', 26)].join(' '),
    ...rows,
  ];
}

function copiesTable({ honest, strangers, oneBand, edits }: Copies): string[] {
  return [
    '',
    'COPIES: known-wording, if every scam ad stood in the list',
    `honest ads taken for a listed ad, per thousand ${perThousand(honest)}`,
    `honest ads taken for another honest ad that is no copy, per thousand ${perThousand(strangers)}`,
    `the same two at one band ${perThousand(oneBand.honest)} and ${perThousand(oneBand.strangers)}`,
    ...edits.map(({ edit, found }) => `scam ads known again, ${pad(edit, 34)} ${left(percent(found), 22)}`),
  ];
}

const number = (value: number | null): string => (value === null ? '-' : value.toFixed(3));

/** Share of honest ads from which a signal is too common to count alone. */
const COMMON = 0.03;

const how = ({ folds }: Measures): string =>
  folds.length > 0
    ? `each judged with a model fitted from the other ${folds.length - 1} of ${folds.length} folds; phrases were written by people who knew these rows`
    : 'judged with the shipped model, which was fitted from rows like these';

function goalLine(goal: Goal): string {
  const { name, figure, goal: wanted, better, detail } = goal;
  const met = isMet(goal);
  const shown = figure === null ? '-' : `${(figure * 100).toFixed(2)} %`;
  const sign = better === 'higher' ? '>=' : '<=';
  return `${pad(name, 82)} ${left(shown, 9)}  ${sign} ${left(`${Number((wanted * 100).toFixed(2))} %`, 6)}  ${
    met === null ? '-' : met ? 'met' : 'MISSED'
  }  ${detail}`;
}

/** The whole table as text. Shares come with counts and 95 % Wilson intervals. */
export function table(measures: Measures & { copies?: Copies }): string {
  const { emscad, grey } = measures;
  return [
    `${measures.rows} rows, ${how(measures)}`,
    '',
    'GOALS',
    ...measures.goals.map(goalLine),
    '',
    'RECALL: scam ads warned of, in per cent',
    ...groupTable(measures.recall, percent),
    '',
    'FALSE ALARMS: honest ads warned of, per thousand',
    ...groupTable(measures.falseAlarms, perThousand),
    '',
    'WORST FALSE ALARMS',
    ...(measures.worst.length === 0 ? ['none'] : []),
    ...measures.worst.map(
      ({ id, level, sum, signals }) =>
        `${pad(id, 22)} ${pad(level, 8)} ${left(sum.toFixed(2), 6)}  ${signals.join(' ')}`,
    ),
    '',
    'AVERAGE PRECISION by sum',
    ...measures.averagePrecision.map(
      ({ over, scams, honest, value }) => `${pad(over, 18)} ${number(value)}  (${scams} scam, ${honest} honest)`,
    ),
    '',
    'EMSCAD, apart (frauds weighed back to 4.84 % in precision and average precision)',
    ...groupTable([emscad.recall], percent),
    ...groupTable([emscad.falseAlarms], perThousand).slice(1),
    `precision of a warning ${number(emscad.precision)}, average precision ${number(emscad.averagePrecision)}`,
    '',
    `GREY, in no figure: ${grey.rows} rows, ${grey.danger} danger, ${grey.caution} caution`,
    '',
    'SIGNALS (rows that show each, EMSCAD left out)',
    ...measures.signals.map(
      ({ signal, scams, honest }) =>
        `${pad(signal, 22)} ${left(String(scams), 5)} scam ${left(String(honest), 6)} honest ${left(
          ((100 * honest) / Math.max(1, measures.honestRows)).toFixed(2),
          6,
        )} %${honest > COMMON * measures.honestRows ? '  common: counts only beside others' : ''}`,
    ),
    ...(measures.copies ? copiesTable(measures.copies) : []),
    ...(measures.folds.length > 0 ? ['', 'FOLDS of whole ads (caution or more)'] : []),
    ...measures.folds.map(
      ({ fold, recall, falseAlarms }) =>
        `fold ${fold + 1}: recall ${percent(recall)}, false alarms per thousand ${perThousand(falseAlarms)}`,
    ),
    '',
  ].join('\n');
}
