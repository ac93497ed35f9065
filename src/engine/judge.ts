import type { ListHit } from '../contract/feed';
import type { Posting } from '../contract/posting';
import type { Finding, JudgeContext, Level, Verdict } from '../contract/verdict';
import { identify } from './identity';
import { LEVELS, MOST_RELIEF, PAIRS, WEIGHTS } from './model/weights';
import { parsePay, payOfObject } from './pay';
import { placesOf } from './place';
import { SIGNALS } from './signals';
import type { PromisedPay, Scene, Seen, Signal } from './signals/signal';
import { type View, viewOf } from './view';
import { isNotice } from './warning-context';

/** A verdict with the sum behind it, which people are never shown. */
export interface Judgement extends Verdict {
  sum: number;
}

interface Weighed {
  signal: Signal;
  seen: Seen;
  weight: number;
}

/**
 * Judges one posting. Pure: the same posting, hits and context give the same verdict; `context.today` is the only clock.
 *
 * @param hits what the list says about the posting's contact points (see `identify`)
 * @returns level, findings in the order of the signals, and the sum (log-odds; for ranking in evaluations only)
 */
export function judge(posting: Posting, hits: readonly ListHit[], context: JudgeContext): Judgement {
  const view = viewOf(posting);
  const scene: Scene = {
    view,
    context,
    hits,
    identities: identify(posting, context.readerCountry),
    pays: paysOf(view),
    places: placesOf(view, context.today, context.readerCountry),
    notice: isNotice(view, context.readerCountry),
  };
  const weighed: Weighed[] = [];
  for (const signal of SIGNALS) {
    const seen = signal.find(scene);
    if (seen) weighed.push({ signal, seen, weight: WEIGHTS[signal.id][seen.weight] ?? 0 });
  }
  const sum = Math.round(sumOf(weighed) * 1000) / 1000;
  const findings = weighed.map(
    ({ signal, seen }): Finding => ({
      signal: signal.id,
      kind: signal.kind,
      evidence: seen.evidence,
      slots: seen.slots ?? {},
    }),
  );
  return { level: levelOf(weighed, sum, context), findings, sum };
}

function sumOf(weighed: readonly Weighed[]): number {
  let sum = 0;
  let relief = 0;
  const ids = new Set(weighed.map(({ signal }) => signal.id));
  for (const { signal, weight } of weighed) {
    if (signal.kind === 'relief') relief += weight;
    else sum += weight;
  }
  for (const [one, other, extra] of PAIRS) if (ids.has(one) && ids.has(other)) sum += extra;
  const damning = weighed.some(({ seen }) => seen.weight === 'damning');
  return damning ? sum : sum - Math.min(relief, MOST_RELIEF);
}

function levelOf(weighed: readonly Weighed[], sum: number, { strength }: JudgeContext): Level {
  const lures = weighed.filter(({ signal }) => signal.kind !== 'relief');
  if (lures.some(({ seen }) => seen.weight === 'damning')) return 'danger';
  // Danger for a reader who wants things quieter is still never silent.
  const limits = LEVELS[strength];
  const groups = new Set(lures.filter(({ seen }) => seen.weight !== 'weak').map(({ signal }) => signal.group));
  const listed = lures.some(({ signal }) => signal.group === 'list');
  if (groups.size >= 2 && sum >= limits.danger && !(listed && groups.size < 3)) return 'danger';
  const normalDanger = groups.size >= 2 && sum >= LEVELS.normal.danger && !(listed && groups.size < 3);
  if (normalDanger || listed) return 'caution';
  return sum >= limits.caution && !onlyPlace(lures) ? 'caution' : 'none';
}

/** A place name alone never warns, unless it is a compound or an area under a recent ban (then it is `strong`). */
function onlyPlace(lures: readonly Weighed[]): boolean {
  return lures.every(({ signal, seen }) => signal.group === 'place' && seen.weight !== 'strong');
}

function paysOf(view: View): PromisedPay[] {
  const pays: PromisedPay[] = [];
  const { baseSalary } = view.posting;
  if (typeof baseSalary === 'object') {
    const pay = payOfObject(baseSalary);
    if (pay) pays.push(pay);
  }
  for (const field of view.fields) {
    if (field.name === 'hiringOrganization' || field.name === 'jobLocation') continue;
    for (const pay of parsePay(field.plain.text, { field: field.name })) {
      const start = field.plain.start(pay.start);
      const end = field.plain.end(pay.end);
      // Turnover, deposits, prizes and loans are amounts, not pay.
      if (field.name !== 'baseSalary' && view.beside('other-pay', { field, start, end }, 5, 8)) continue;
      pays.push({ ...pay, evidence: view.evidence({ field, start, end }) });
    }
  }
  return pays;
}
