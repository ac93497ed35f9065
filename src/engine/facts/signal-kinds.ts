import type { SignalId } from '../../contract/signals';

/** Signals that are a danger by themselves: always said. Must fit engine/signals (tests/engine/signal-kinds.test.ts). */
export const DANGER_SIGNALS: readonly SignalId[] = [
  'on-blocklist',
  'safety-denial',
  'bank-account-wanted',
  'cash-courier',
  'crime-role',
  'immigration-script',
  'reshipping',
  'fake-check',
];

/** Signals that speak for an ad: nothing to mute. */
export const RELIEF_SIGNALS: readonly SignalId[] = [
  'insured-employment',
  'named-employer',
  'business-number',
  'set-hours',
  'staged-selection',
  'qualification-asked',
  'licensed-agency',
  'work-visa',
];
