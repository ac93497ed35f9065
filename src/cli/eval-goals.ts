import { LANGUAGES } from '../engine/lexicon';
import type { Judged } from './eval-measure';
import { averagePrecision, recallAt, type Share, wilson } from './eval-statistics';

/** A figure the engine is held to. `figure` and `goal` are shares; null without rows to measure it on. */
export interface Goal {
  name: string;
  figure: number | null;
  goal: number;
  /** Whether more or less is better. */
  better: 'higher' | 'lower';
  detail: string;
}

/** Share of frauds in the original EMSCAD set; a corpus may hold more, so figures are weighed back. */
export const EMSCAD_FRAUDS = 0.0484;
/** Boards and languages of fewer honest rows tell nothing apart from the whole. */
const LEAST_ROWS = 50;

const warned = ({ level }: Judged): boolean => level !== 'none';
const danger = ({ level }: Judged): boolean => level === 'danger';

/** How many rows of the original set one honest row of this sample stands for. */
export function emscadWeight(emscad: readonly Judged[]): number {
  const frauds = emscad.filter(({ label }) => label === 'scam').length;
  const fair = emscad.length - frauds;
  return fair === 0 ? 1 : (frauds * (1 - EMSCAD_FRAUDS)) / (EMSCAD_FRAUDS * fair);
}

const ofShare = ({ count, of }: Share): string => `${count}/${of}`;

function shareGoal(
  name: string,
  rows: readonly Judged[],
  is: (row: Judged) => boolean,
  goal: number,
  better: Goal['better'],
): Goal {
  const share = wilson(rows.filter(is).length, rows.length);
  return { name, figure: share.share, goal, better, detail: ofShare(share) };
}

/** The board or language whose honest ads are warned of most. */
function worstGoal(honest: readonly Judged[]): Goal {
  const parts = new Map<string, Judged[]>();
  for (const row of honest)
    for (const part of [`language ${row.lang}`, ...(row.board ? [`board ${row.board}`] : [])]) {
      const rows = parts.get(part);
      if (rows) rows.push(row);
      else parts.set(part, [row]);
    }
  const shares = [...parts]
    .filter(([, rows]) => rows.length >= LEAST_ROWS)
    .map(([part, rows]) => ({ part, share: wilson(rows.filter(warned).length, rows.length) }))
    .sort((a, b) => b.share.share! - a.share.share!);
  const [worst] = shares;
  return {
    name: `honest ads of the worst board or language (${LEAST_ROWS} rows or more): caution or more`,
    figure: worst?.share.share ?? null,
    goal: 0.02,
    better: 'lower',
    detail: worst ? `${worst.part} ${ofShare(worst.share)}` : '',
  };
}

/** Every goal with its figure, in the order they are planned in. */
export function goalsOf(rows: readonly Judged[]): Goal[] {
  const scams = rows.filter(({ label, sort }) => label === 'scam' && sort !== 'emscad');
  const honest = rows.filter(({ label, sort }) => label === 'legit' && sort === 'whole');
  const whole = scams.filter(({ sort, lang }) => sort === 'whole' && lang !== 'ru');
  const ours = new Set(LANGUAGES.map(({ language }) => language));
  const emscad = rows.filter(({ sort }) => sort === 'emscad');
  const weight = emscadWeight(emscad);
  const ranked = emscad.map(({ sum, label }) => ({
    sum,
    scam: label === 'scam',
    weight: label === 'scam' ? 1 : weight,
  }));
  const korean = honest.filter(({ lang }) => lang === 'ko');
  return [
    shareGoal('real whole scam ads, not Russian: caution or more', whole, warned, 0.88, 'higher'),
    shareGoal(
      'the same without rows not confirmed: danger',
      whole.filter(({ confirmed }) => confirmed !== false),
      danger,
      0.7,
      'higher',
    ),
    shareGoal(
      'fragments of such ads: caution or more',
      scams.filter(({ sort }) => sort === 'fragment'),
      warned,
      0.6,
      'higher',
    ),
    shareGoal(
      'Russian chat lures: caution or more',
      scams.filter(({ sort, lang }) => sort === 'whole' && lang === 'ru'),
      warned,
      0.85,
      'higher',
    ),
    shareGoal(
      "reconstructed ads in the engine's languages: caution or more",
      scams.filter(({ sort, lang }) => sort === 'reconstructed' && (ours.has(lang) || lang === 'ms')),
      warned,
      0.85,
      'higher',
    ),
    shareGoal('honest whole ads: danger', honest, danger, 0.001, 'lower'),
    shareGoal('honest whole ads: caution or more', honest, warned, 0.01, 'lower'),
    shareGoal('Korean honest whole ads: danger', korean, danger, 0.001, 'lower'),
    shareGoal('Korean honest whole ads: caution or more', korean, warned, 0.01, 'lower'),
    worstGoal(honest),
    shareGoal(
      'honest list rows: caution or more',
      rows.filter(({ label, sort }) => label === 'legit' && sort === 'listing'),
      warned,
      0.005,
      'lower',
    ),
    {
      name: 'EMSCAD: average precision at 4.84 % frauds',
      figure: averagePrecision(ranked),
      goal: 0.8,
      better: 'higher',
      detail: `${emscad.length} rows`,
    },
    {
      name: 'EMSCAD: recall at 1 % false alarms, by sum',
      figure: recallAt(ranked, 0.01),
      goal: 0.7,
      better: 'higher',
      detail: `${emscad.length} rows`,
    },
  ];
}

/** Whether a figure reaches its goal; null where nothing was measured. */
export const isMet = ({ figure, goal, better }: Goal): boolean | null =>
  figure === null ? null : better === 'higher' ? figure >= goal : figure <= goal;
