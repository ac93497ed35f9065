import type { SignalId } from '../../contract/signals';
import type { Strength } from '../../contract/verdict';
import type { Weight } from '../signals/signal';

// Log-odds set by hand on the evidence of docs/signals.md, to be fitted on the corpus later. Lures are never negative.

type Row = Readonly<Partial<Record<Weight, number>>>;

export const WEIGHTS: Readonly<Record<SignalId, Row>> = {
  'on-blocklist': { strong: 2.6, damning: 8 },
  destination: { weak: 0.3, plain: 0.9, strong: 2.1 },
  'implausible-pay': { weak: 0.8, plain: 1.4, strong: 2.2 },
  'guaranteed-income': { weak: 0.7, plain: 1.3, strong: 2.1 },
  'travel-paid': { weak: 0.4, plain: 1.1, strong: 1.6 },
  'messenger-only': { weak: 0.6, plain: 1.2, strong: 1.6 },
  'safety-denial': { plain: 1.5, strong: 2.4, damning: 6 },
  'debt-lure': { plain: 1.7, strong: 2.4 },
  'bank-account-wanted': { plain: 2.2, damning: 6 },
  'upfront-fee': { plain: 1.4, strong: 2.1 },
  'evasive-spelling': { plain: 1.4, strong: 2 },
  'insured-employment': { weak: 0.4, plain: 0.7 },
  'named-employer': { weak: 0.3, plain: 0.6 },
};

/** What two signals say together beyond what each says alone. */
export const PAIRS: readonly (readonly [SignalId, SignalId, number])[] = [
  ['destination', 'implausible-pay', 1],
  ['destination', 'guaranteed-income', 0.8],
  ['destination', 'travel-paid', 0.7],
  ['destination', 'messenger-only', 0.8],
  ['destination', 'debt-lure', 1],
  ['destination', 'safety-denial', 1.2],
  ['implausible-pay', 'messenger-only', 0.8],
  ['implausible-pay', 'travel-paid', 0.8],
  ['guaranteed-income', 'messenger-only', 0.6],
  ['guaranteed-income', 'travel-paid', 0.6],
  ['travel-paid', 'messenger-only', 0.8],
  ['debt-lure', 'messenger-only', 0.6],
  ['upfront-fee', 'messenger-only', 0.6],
  ['evasive-spelling', 'messenger-only', 0.6],
];

/** Relief from anything an advertiser can type lowers the sum by at most one mild lure. */
export const MOST_RELIEF = 0.8;

/** Sums from which a posting is shown as caution or danger. */
export const LEVELS: Readonly<Record<Strength, { caution: number; danger: number }>> = {
  careful: { caution: 1.3, danger: 2.9 },
  normal: { caution: 1.9, danger: 3.4 },
  quiet: { caution: Number.POSITIVE_INFINITY, danger: 4.2 },
};
