import { phraseSignal } from './phrase-signal';

/** Working hours and days are stated. */
export const setHours = phraseSignal({
  id: 'set-hours',
  kind: 'relief',
  group: 'employer',
  said: [{ tag: 'set-hours', one: 'weak', many: 'weak' }],
});
