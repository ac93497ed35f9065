import type { SignalId } from '../contract/signals';
import { LEVELS, MOST_RELIEF } from '../engine/model/weights';
import type { Weight } from '../engine/signals/signal';

/** What the judge added up for one row: each signal's weight class and the share of it that counts. */
export interface JudgedRow {
  scam: boolean;
  cost: number;
  parts: readonly { signal: SignalId; weight: Weight; share: number; relief: boolean }[];
}

export type WeightTable = Partial<Record<SignalId, Partial<Record<Weight, number>>>>;

/** How far, in log-odds, the corpus may easily move a weight that was set by hand. */
const HAND_SPREAD = 0.2;
/** How far it may move one at all, and at most by half: small signs must stay small. */
const MOST_MOVE = 0.3;
/** Left as they are: a whole board of honest ads in Phnom Penh says nothing about the place. */
const NOT_FITTED: ReadonlySet<string> = new Set<SignalId>(['destination', 'known-wording', 'on-blocklist']);
/** May fall but not rise: wording alone never warns, and weak signs are what honest ads of other boards share. */
const mayRise = (signal: string, weight: string): boolean => signal !== 'wording-model' && weight !== 'weak';
/** How much more a false alarm costs than a miss, at equal numbers of both. */
const HONEST_COST = 6;
const ROUNDS = 400;
const ORDER: readonly Weight[] = ['weak', 'plain', 'strong', 'damning'];

/**
 * Fits the judge's weights: logistic regression on the sum, whose bias is the limit of a caution, with a normal prior
 * around the weights set by hand. No weight falls below zero, and a stronger finding never weighs less than a weaker
 * one. Damning weights decide alone and are left as they are.
 */
export function fitJudge(rows: readonly JudgedRow[], hand: WeightTable): WeightTable {
  const names = new Map<string, number>();
  const prior: number[] = [];
  for (const [signal, row] of Object.entries(hand))
    for (const [weight, value] of Object.entries(row ?? {})) {
      names.set(`${signal} ${weight}`, prior.length);
      prior.push(value);
    }
  const total = (scam: boolean) => rows.reduce((sum, row) => sum + (row.scam === scam ? row.cost : 0), 0);
  const scams = total(true);
  const costs = { scam: 1, honest: (HONEST_COST * scams) / Math.max(1, total(false)) };
  const weights = Float64Array.from(prior);
  const below = Float64Array.from(prior);
  const above = Float64Array.from(prior);
  for (const [name, at] of names) {
    const [signal, weight] = name.split(' ') as [string, string];
    const room = NOT_FITTED.has(signal) ? 0 : Math.min(MOST_MOVE, prior[at]! / 2);
    below[at]! -= room;
    if (mayRise(signal, weight)) above[at]! += room;
  }
  // A step no larger than the curve allows: every row bends by at most a quarter of its squared parts.
  const curve = new Float64Array(prior.length).fill(1 / HAND_SPREAD ** 2);
  const data = rows.flatMap(({ scam, cost, parts }) => {
    if (parts.length === 0 || parts.some(({ weight }) => weight === 'damning')) return [];
    const own = cost * (scam ? costs.scam : costs.honest);
    const entries = parts.map(({ signal, weight, share, relief }) => ({
      at: names.get(`${signal} ${weight}`)!,
      share,
      relief,
    }));
    for (const { at, share } of entries) curve[at]! += (own * share * entries.length) / 4;
    return [{ scam, own, entries }];
  });
  for (let round = 0; round < ROUNDS; round++) {
    const slope = Float64Array.from(weights, (weight, at) => (weight - prior[at]!) / HAND_SPREAD ** 2);
    for (const { scam, own, entries } of data) {
      let lure = 0;
      let relief = 0;
      for (const entry of entries) {
        if (entry.relief) relief += weights[entry.at]! * entry.share;
        else lure += weights[entry.at]! * entry.share;
      }
      const sum = lure - Math.min(relief, MOST_RELIEF) - LEVELS.normal.caution;
      const error = own * (1 / (1 + Math.exp(-sum)) - (scam ? 1 : 0));
      for (const entry of entries) {
        if (!entry.relief) slope[entry.at]! += error * entry.share;
        else if (relief < MOST_RELIEF) slope[entry.at]! -= error * entry.share;
      }
    }
    for (let at = 0; at < weights.length; at++) {
      const moved = weights[at]! - slope[at]! / curve[at]!;
      weights[at] = Math.min(above[at]!, Math.max(below[at]!, moved));
    }
  }
  return tableOf(hand, names, weights);
}

/** Weights rounded to hundredths, damning ones as they were, in rising order within a signal. */
function tableOf(hand: WeightTable, names: ReadonlyMap<string, number>, weights: Float64Array): WeightTable {
  return Object.fromEntries(
    Object.entries(hand).map(([signal, row]) => {
      let least = 0;
      const fitted: Partial<Record<Weight, number>> = {};
      for (const weight of ORDER) {
        const set = row?.[weight];
        if (set === undefined) continue;
        const value = weight === 'damning' ? set : Math.round(weights[names.get(`${signal} ${weight}`)!]! * 100) / 100;
        fitted[weight] = least = Math.max(least, value);
      }
      return [signal, fitted];
    }),
  );
}
