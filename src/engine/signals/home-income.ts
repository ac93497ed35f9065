import { phraseSignal } from './phrase-signal';

/** Side income from home or from a phone. */
export const homeIncome = phraseSignal({
  id: 'home-income',
  kind: 'lure',
  group: 'offer',
  said: [{ tag: 'home-income', one: 'weak', many: 'weak' }],
});
