/** Ids of all signals, in the order the engine runs them. An id is a file name in engine/signals and a key in the locales. */
export const SIGNAL_IDS = [
  'on-blocklist',
  'destination',
  'implausible-pay',
  'guaranteed-income',
  'travel-paid',
  'messenger-only',
  'safety-denial',
  'debt-lure',
  'bank-account-wanted',
  'upfront-fee',
  'evasive-spelling',
  'insured-employment',
  'named-employer',
] as const;
export type SignalId = (typeof SIGNAL_IDS)[number];
