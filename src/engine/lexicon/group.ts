import type { SignalId } from '../../contract/signals';

/**
 * Phrases of one meaning in one language. A phrase belongs to one signal; `shared` groups are notions several signals
 * look at (what counts as simple work, words of warning, names of messengers). Phrases are written plainly: folding
 * takes care of case, spaces, punctuation and disguises on both sides.
 */
export interface PhraseGroup {
  signal: SignalId | 'shared';
  tag: Tag;
  /** Where a word boundary is needed; Latin phrases always have both. */
  edge?: 'start' | 'both';
  phrases: readonly string[];
}

/** Names of the meanings. */
export type Tag =
  | 'income-guaranteed'
  | 'guarantee'
  | 'easy-income'
  | 'travel'
  | 'covered'
  | 'travel-covered'
  | 'messenger-ask'
  | 'confinement'
  | 'denied'
  | 'confinement-denied'
  | 'reassurance'
  | 'debt'
  | 'debt-offer'
  | 'debt-lure'
  | 'account'
  | 'account-trade'
  | 'account-wanted'
  | 'fee'
  | 'fee-ask'
  | 'fee-asked'
  | 'fee-denied'
  | 'sensitive-word'
  | 'insured'
  | 'company-form'
  | 'simple-work'
  | 'desk-lure'
  | 'skilled'
  | 'overseas'
  | 'other-pay'
  | 'employer-place'
  | 'warning'
  | 'warning-topic'
  | 'guarantee-other'
  | 'little-work'
  | 'recruiter'
  | 'name-telegram'
  | 'name-kakao'
  | 'name-line'
  | 'name-wechat'
  | 'name-whatsapp';
