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

/** The phrases of one language, or of a few that share their words. */
export interface Lexicon {
  /** BCP 47. */
  language: string;
  /** No source quotes real ads in this language: its phrases alone never make a `danger`. */
  thin: boolean;
  groups: readonly PhraseGroup[];
}

/** Names of the meanings. */
export type Tag =
  | 'income-guaranteed'
  | 'solicits'
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
  | 'name-whatsapp'
  // Each of these is a phrase that says the whole thing by itself.
  | 'high-pay-word'
  | 'no-skills'
  | 'instant-pay'
  | 'task-work'
  | 'task-topup'
  | 'messenger-install'
  | 'instant-hire'
  | 'leave-now'
  | 'identity-papers'
  | 'family-papers'
  | 'cash-courier'
  | 'vague-courier'
  | 'reshipping'
  | 'fake-check'
  | 'crime-role'
  | 'scam-role'
  | 'immigration-script'
  | 'no-visa'
  | 'third-route'
  | 'passport-kept'
  | 'abroad-direct'
  | 'referral-money'
  | 'unsolicited'
  | 'vague-offer'
  | 'contact-me'
  | 'long-hours'
  | 'profile-wanted'
  | 'disguised-sale'
  | 'home-income'
  | 'set-hours'
  | 'staged-selection'
  | 'qualification'
  | 'licensed-agency'
  | 'work-visa';
