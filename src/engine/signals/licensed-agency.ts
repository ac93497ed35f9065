import { phraseSignal } from './phrase-signal';

/** A licence number of a recruitment agency is given. */
export const licensedAgency = phraseSignal({
  id: 'licensed-agency',
  kind: 'relief',
  group: 'employer',
  said: [{ tag: 'licensed-agency', one: 'weak', many: 'weak' }],
});
