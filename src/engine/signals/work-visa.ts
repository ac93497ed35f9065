import { phraseSignal } from './phrase-signal';

/** A work visa or permit is named. */
export const workVisa = phraseSignal({
  id: 'work-visa',
  kind: 'relief',
  group: 'employer',
  said: [{ tag: 'work-visa', one: 'weak', many: 'weak' }],
});
