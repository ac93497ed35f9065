import { phraseSignal } from './phrase-signal';

/** An errand with papers, parcels or bags by the day, with no firm behind it that can be seen. */
export const vagueCourier = phraseSignal({
  id: 'vague-courier',
  kind: 'lure',
  group: 'offer',
  said: [{ tag: 'vague-courier', one: 'weak', many: 'plain' }],
});
