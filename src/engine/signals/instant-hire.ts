import { phraseSignal } from './phrase-signal';

/** Hired at once: no interview, start today. */
export const instantHire = phraseSignal({
  id: 'instant-hire',
  kind: 'lure',
  group: 'process',
  said: [{ tag: 'instant-hire', one: 'weak', many: 'plain' }],
});
