import type { Posting } from '../contract/posting';
import { gramsOf, WORDING_FIELDS, type WordingLanguage } from '../engine/model/wording';
import { MOST_STEPS, type PackedTable, packTable } from '../engine/model/wording-table';
import { View } from '../engine/view';

/** One ad to learn wording from. */
export interface WordingRow {
  scam: boolean;
  /** Near-duplicates share one; they count as one ad when n-grams are chosen. */
  group: number;
  /** Rows of EMSCAD: far more of them are fraud than of any other source, which must not be learned as style. */
  apart: boolean;
  /** How much a mistake on this row counts. */
  cost: number;
  /** Keys of the n-grams, each once. */
  keys: Int32Array;
}

export interface WordingOptions {
  /** Groups an n-gram must occur in. */
  leastGroups: number;
  /** N-grams kept. */
  most: number;
  /** How much fitting counts against small weights. */
  cost: number;
  /** How much more a missed scam ad costs, at equal numbers of both. */
  scamCost: number;
  /** Share of honest ads whose wording may begin to count, and of the scam ads above them below which it is not full. */
  honestAbove: number;
  full: number;
}

/**
 * Chosen out of fold by recall at two honest ads in a thousand. English begins earlier and rises slowly, as its scam
 * ads come from other years and trades; its weight is small (see the signal).
 */
export const WORDING_OPTIONS: Readonly<Record<WordingLanguage, WordingOptions>> = {
  ko: { leastGroups: 3, most: 14_000, cost: 0.05, scamCost: 1, honestAbove: 0.002, full: 0.5 },
  en: { leastGroups: 3, most: 9_000, cost: 0.05, scamCost: 1, honestAbove: 0.02, full: 0.9 },
};
const ROUNDS = 25;

/** Keys of a posting's n-grams in one language, each once. */
export function keysOf(posting: Posting, language: WordingLanguage): Int32Array {
  const view = new View(posting);
  const keys = new Set<number>();
  for (const name of WORDING_FIELDS) {
    const text = view.field(name)?.folded.text;
    if (text === undefined) continue;
    const grams = gramsOf(language, text);
    for (let index = 0; index < grams.count; index++) keys.add(grams.keys[index]!);
  }
  return Int32Array.from(keys);
}

/** A small generator of the same numbers everywhere (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

interface Linear {
  weights: Float64Array;
  bias: number;
}

/**
 * Dual coordinate descent for the linear support-vector machine with squared hinge loss (Hsieh et al., ICML 2008).
 * A feature's value is its `scale` over the square root of the row's features. The rows set apart have a bias of their
 * own beside the common one.
 */
function train(rows: readonly WordingRow[], columns: readonly Int32Array[], scale: Float64Array, cost: number): Linear {
  const weights = new Float64Array(scale.length);
  let bias = 0;
  let apartBias = 0;
  const alpha = new Float64Array(rows.length);
  const diagonal = columns.map((features, row) => {
    let sum = 0;
    for (const feature of features) sum += scale[feature]! ** 2;
    return sum / Math.max(1, features.length) + 1 + (rows[row]!.apart ? 1 : 0) + 1 / (2 * cost * rows[row]!.cost);
  });
  const order = rows.map((_, row) => row);
  const random = randomOf(20_261_124);
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    for (const row of order) {
      const { scam, apart, cost: own } = rows[row]!;
      const features = columns[row]!;
      const sign = scam ? 1 : -1;
      const value = 1 / Math.sqrt(Math.max(1, features.length));
      let score = 0;
      for (const feature of features) score += weights[feature]! * scale[feature]!;
      score = score * value + bias + (apart ? apartBias : 0);
      const gradient = sign * score - 1 + alpha[row]! / (2 * cost * own);
      const next = Math.max(0, alpha[row]! - gradient / diagonal[row]!);
      const step = (next - alpha[row]!) * sign;
      alpha[row] = next;
      if (step === 0) continue;
      for (const feature of features) weights[feature]! += step * value * scale[feature]!;
      bias += step;
      if (apart) apartBias += step;
    }
  }
  return { weights, bias };
}

/** N-grams that occur in enough groups of near-duplicates, with how rare they are (idf over groups). */
function choose(rows: readonly WordingRow[], least: number): { index: Map<number, number>; scale: number[] } {
  const groups = new Map<number, number>();
  const last = new Map<number, Set<number>>();
  for (const { keys, group } of rows) {
    const seen = last.get(group) ?? new Set();
    last.set(group, seen);
    for (const key of keys) {
      if (seen.has(key)) continue;
      seen.add(key);
      groups.set(key, (groups.get(key) ?? 0) + 1);
    }
  }
  const total = last.size;
  const index = new Map<number, number>();
  const scale: number[] = [];
  for (const [key, count] of [...groups].sort((a, b) => a[0] - b[0])) {
    if (count < least) continue;
    index.set(key, scale.length);
    scale.push(1 + Math.log(total / count));
  }
  return { index, scale };
}

const columnsOf = (rows: readonly WordingRow[], index: ReadonlyMap<number, number>): Int32Array[] =>
  rows.map(({ keys }) =>
    Int32Array.from([...keys].flatMap((key) => (index.has(key) ? [index.get(key)!] : [])).sort((a, b) => a - b)),
  );

/** A table whose margins are not yet scaled. */
export type RawTable = Omit<PackedTable, 'from' | 'to'>;

/** Fits one language's table; null without scam or honest rows. The same rows give the same table. */
export function fitWording(rows: readonly WordingRow[], options: WordingOptions): RawTable | null {
  const count = (scam: boolean) => rows.reduce((sum, row) => sum + (row.scam === scam ? row.cost : 0), 0);
  const [scams, honest] = [count(true), count(false)];
  if (scams === 0 || honest === 0) return null;
  const middle = (scams + honest) / 2;
  const balanced = rows.map((row) => ({
    ...row,
    cost: row.cost * (row.scam ? (options.scamCost * middle) / scams : middle / honest),
  }));
  const all = choose(rows, options.leastGroups);
  const first = train(balanced, columnsOf(balanced, all.index), Float64Array.from(all.scale), options.cost);
  const kept = [...all.index]
    .map(([key, feature]) => ({ key, feature, size: Math.abs(first.weights[feature]! * all.scale[feature]!) }))
    .sort((a, b) => b.size - a.size || a.key - b.key)
    .slice(0, options.most)
    .sort((a, b) => a.key - b.key);
  const index = new Map(kept.map(({ key }, at) => [key, at] as const));
  const scale = Float64Array.from(kept, ({ feature }) => all.scale[feature]!);
  const { weights, bias } = train(balanced, columnsOf(balanced, index), scale, options.cost);
  return packed(
    kept.map(({ key }, at) => [key, weights[at]! * scale[at]!] as const),
    bias,
  );
}

function packed(weights: readonly (readonly [number, number])[], bias: number): RawTable {
  // A few very large weights would leave the rest one step: they are cut at six times the usual size.
  const sizes = weights.map(([, weight]) => Math.abs(weight)).sort((a, b) => a - b);
  const most = Math.min(sizes.at(-1)!, 6 * sizes[Math.floor(sizes.length / 2)]!) || 1;
  const step = Number((most / MOST_STEPS).toPrecision(6));
  const steps = weights.map(
    ([key, weight]) => [key, Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / step)))] as const,
  );
  return { bias: Number(bias.toPrecision(6)), step, grams: steps.length, packed: packTable(steps) };
}
