import { phraseSignal } from './phrase-signal';

/** Pay on the same day, in cash or in crypto. */
export const instantPay = phraseSignal({
  id: 'instant-pay',
  kind: 'context',
  group: 'pay',
  said: [{ tag: 'instant-pay', one: 'weak', many: 'weak' }],
});
