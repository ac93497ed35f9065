import type { SignalId } from '../../contract/signals';
import type { Strength } from '../../contract/verdict';
import type { Weight } from '../signals/signal';
import { FITTED_WEIGHTS } from './fitted-weights';

/** Log-odds by how much a finding says. */
export type Row = Readonly<Partial<Record<Weight, number>>>;

/**
 * Log-odds set by hand on the evidence of docs/signals.md: what fitting starts from, and what counts until the next
 * fit for a signal added since the last. Lures are never negative; relief is subtracted.
 */
export const HAND_WEIGHTS: Readonly<Record<SignalId, Row>> = {
  'on-blocklist': { strong: 2.6, damning: 8 },
  'known-wording': { plain: 1.7, strong: 2.2 },
  destination: { weak: 0.3, plain: 0.9, strong: 2.1 },
  'implausible-pay': { weak: 0.8, plain: 1.35, strong: 2.2 },
  'guaranteed-income': { weak: 0.7, plain: 1.3, strong: 2.1 },
  'travel-paid': { weak: 0.4, plain: 1.1, strong: 1.6 },
  'messenger-only': { weak: 0.6, plain: 1.2, strong: 1.35 },
  'safety-denial': { plain: 1.5, strong: 2.4, damning: 6 },
  'debt-lure': { plain: 1.7, strong: 2.4 },
  'bank-account-wanted': { plain: 2.2, damning: 6 },
  'upfront-fee': { plain: 1.4, strong: 2.1 },
  'evasive-spelling': { plain: 1.4, strong: 2 },
  'cash-courier': { damning: 6 },
  'crime-role': { damning: 6 },
  'immigration-script': { damning: 6 },
  'passport-kept': { plain: 1.5, strong: 2.2 },
  reshipping: { strong: 2.4 },
  'fake-check': { strong: 2.4 },
  'no-visa': { strong: 2 },
  'third-route': { strong: 2 },
  'leave-now': { plain: 1.2, strong: 1.8 },
  'abroad-direct': { plain: 1.3 },
  'task-work': { plain: 1.9, strong: 2.4 },
  'disguised-sale': { plain: 1.3 },
  'identity-papers': { plain: 1.3, strong: 2 },
  'scam-role': { plain: 1.3, strong: 1.7 },
  'unsolicited-offer': { plain: 1.6, strong: 2.2 },
  'vague-courier': { weak: 0.9, plain: 1.3 },
  'vague-offer': { plain: 1.6, strong: 2.1 },
  'lookalike-employer': { plain: 1.5, strong: 2.2 },
  'messenger-install': { plain: 1.3 },
  'instant-hire': { weak: 0.5, plain: 0.9 },
  'referral-money': { weak: 0.5, plain: 0.9 },
  'home-income': { weak: 0.8 },
  'long-hours': { weak: 0.3 },
  'profile-wanted': { weak: 0.3 },
  'instant-pay': { weak: 0.2 },
  'hidden-employer': { weak: 0.2 },
  'missing-details': { weak: 0.3 },
  'too-little-said': { weak: 0.3 },
  'high-pay-abroad': { plain: 1 },
  'desk-work-abroad': { plain: 1.2 },
  'paid-trip-high-pay': { plain: 1 },
  'abroad-by-messenger': { plain: 1.1 },
  'easy-high-pay': { plain: 1 },
  'anonymous-offer': { plain: 1 },
  'wording-model': { weak: 0.6, plain: 1.5 },
  'business-number': { weak: 0.3 },
  'set-hours': { weak: 0.2 },
  'staged-selection': { weak: 0.4 },
  'qualification-asked': { weak: 0.4 },
  'licensed-agency': { weak: 0.3 },
  'work-visa': { weak: 0.3 },
  'insured-employment': { weak: 0.4, plain: 0.7 },
  'named-employer': { weak: 0.3, plain: 0.6 },
};

/** The weights the judge uses: fitted ones where there are any (`npm run fit`, docs/model.md). */
export const WEIGHTS: Readonly<Record<SignalId, Row>> = { ...HAND_WEIGHTS, ...FITTED_WEIGHTS };

/** Relief from anything an advertiser can type lowers the sum by at most one mild lure. */
export const MOST_RELIEF = 0.8;

/** Sums from which a posting is shown as caution or danger. */
export const LEVELS: Readonly<Record<Strength, { caution: number; danger: number }>> = {
  careful: { caution: 1.2, danger: 2.9 },
  normal: { caution: 1.6, danger: 3.4 },
  quiet: { caution: Number.POSITIVE_INFINITY, danger: 4.2 },
};
