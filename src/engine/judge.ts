import type { ListHit } from '../contract/feed';
import type { Posting } from '../contract/posting';
import type { SignalId } from '../contract/signals';
import type { Finding, JudgeContext, Level, Verdict } from '../contract/verdict';
import { identify } from './identity';
import { LEVELS, MOST_RELIEF, WEIGHTS } from './model/weights';
import { heavySentences, scoreWording, type WordingModel } from './model/wording';
import { WORDING } from './model/wording-weights';
import { parsePay, payOfObject } from './pay';
import { placesOf } from './place';
import { SIGNALS } from './signals';
import type { Group, PromisedPay, Scene, Seen, Signal, WordingSeen } from './signals/signal';
import { View, viewOf } from './view';
import { isNotice } from './warning-context';

/** A verdict with the sum behind it, which people are never shown. */
export interface Judgement extends Verdict {
  sum: number;
}

/** Other weights than the shipped ones, for evaluations that must not judge with what they were fitted on. */
export interface JudgeModel {
  weights?: Partial<typeof WEIGHTS>;
  wording?: WordingModel;
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
export function judge(
  posting: Posting,
  hits: readonly ListHit[],
  context: JudgeContext,
  model: JudgeModel = {},
): Judgement {
  const view = viewOf(posting);
  const judgement = judgeView(view, hits, context, model);
  if (judgement.level !== 'danger' || !view.thin) return judgement;
  // Phrases that no source quotes never make a danger by themselves.
  const sourced = judgeView(new View(posting, { thin: false }), hits, context, model);
  return sourced.level === 'danger' ? judgement : { ...judgement, level: 'caution' };
}

/** The findings' weight classes alone, as the judge's weights are fitted from. */
export function partsOf(posting: Posting, context: JudgeContext, model: JudgeModel) {
  return weigh(viewOf(posting), [], context, model).map(({ signal, seen }) => ({
    signal: signal.id,
    weight: seen.weight,
    share: seen.share ?? 1,
    relief: signal.kind === 'relief',
  }));
}

function judgeView(view: View, hits: readonly ListHit[], context: JudgeContext, model: JudgeModel): Judgement {
  const weighed = weigh(view, hits, context, model);
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

function weigh(view: View, hits: readonly ListHit[], context: JudgeContext, model: JudgeModel): Weighed[] {
  const { posting } = view;
  const scene: Scene = {
    view,
    context,
    hits,
    identities: identify(posting, context.readerCountry),
    pays: paysOf(view),
    places: placesOf(view, context.today, context.readerCountry),
    wording: wordingOf(view, model.wording ?? WORDING),
    notice: isNotice(view, context.readerCountry),
  };
  const weighed: Weighed[] = [];
  const earlier = new Map<SignalId, Seen>();
  for (const signal of SIGNALS) {
    const seen = mayMute(signal) && context.muted?.includes(signal.id) ? null : signal.find(scene, earlier);
    if (!seen) continue;
    earlier.set(signal.id, seen);
    const weight = (model.weights?.[signal.id] ?? WEIGHTS[signal.id])[seen.weight] ?? 0;
    weighed.push({ signal, seen, weight: weight * (seen.share ?? 1) });
  }
  return weighed;
}

/** What is damning by itself and what the list says cannot be switched off. */
const mayMute = ({ kind, group }: Signal) => kind !== 'danger' && group !== 'list';

function sumOf(weighed: readonly Weighed[]): number {
  let sum = 0;
  let relief = 0;
  for (const { signal, weight } of weighed) {
    if (signal.kind === 'relief') relief += weight;
    else sum += weight;
  }
  const damning = weighed.some(({ seen }) => seen.weight === 'damning');
  return damning ? sum : sum - Math.min(relief, MOST_RELIEF);
}

function levelOf(weighed: readonly Weighed[], sum: number, { strength }: JudgeContext): Level {
  const lures = weighed.filter(({ signal }) => signal.kind !== 'relief');
  if (lures.some(({ seen }) => seen.weight === 'damning')) return 'danger';
  // Danger for a reader who wants things quieter is still never silent.
  const limits = LEVELS[strength];
  const groups = new Set(
    lures
      .filter(({ signal, seen }) => seen.weight !== 'weak' && !NOT_OF_ITS_OWN.has(signal.group))
      .map(({ signal }) => signal.group),
  );
  const listed = lures.some(({ signal }) => signal.group === 'list');
  if (groups.size >= 2 && sum >= limits.danger && !(listed && groups.size < 3)) return 'danger';
  const normalDanger = groups.size >= 2 && sum >= LEVELS.normal.danger && !(listed && groups.size < 3);
  if (normalDanger || listed) return 'caution';
  return sum >= limits.caution && !onlyPlace(lures) ? 'caution' : 'none';
}

/** Groups that repeat what others saw: they add to the sum, not to the kinds of evidence a danger needs. */
const NOT_OF_ITS_OWN: ReadonlySet<Group> = new Set(['together', 'wording', 'employer']);

/** A place name alone never warns, unless it is a compound or an area under a recent ban (then it is `strong`). */
function onlyPlace(lures: readonly Weighed[]): boolean {
  return lures.every(({ signal, seen }) => signal.group === 'place' && seen.weight !== 'strong');
}

function wordingOf(view: View, model: WordingModel): WordingSeen | null {
  const score = scoreWording(view, model);
  if (!score) return null;
  const { language, share } = score;
  return { language, share, sentences: () => heavySentences(view, language, model[language]!) };
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
      const span = { field, start, end };
      if (field.name !== 'baseSalary' && (view.within('other-pay', span) || view.beside('other-pay', span, 5, 8)))
        continue;
      pays.push({ ...pay, evidence: view.evidence({ field, start, end }) });
    }
  }
  return pays;
}
