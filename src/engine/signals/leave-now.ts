import { phraseSignal } from './phrase-signal';

/** Leave at once: passport ready, flight today, last places. */
export const leaveNow = phraseSignal({
  id: 'leave-now',
  kind: 'lure',
  group: 'process',
  said: [{ tag: 'leave-now', one: 'plain', many: 'strong' }],
});
