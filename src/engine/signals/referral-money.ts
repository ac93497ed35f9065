import { phraseSignal } from './phrase-signal';

/** Money for bringing friends, or groups wanted. */
export const referralMoney = phraseSignal({
  id: 'referral-money',
  kind: 'lure',
  group: 'offer',
  said: [{ tag: 'referral-money', one: 'weak', many: 'plain' }],
});
