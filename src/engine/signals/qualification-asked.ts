import { phraseSignal } from './phrase-signal';

/** A degree, a licence or years of experience are asked for. */
export const qualificationAsked = phraseSignal({
  id: 'qualification-asked',
  kind: 'relief',
  group: 'employer',
  said: [{ tag: 'qualification', one: 'weak', many: 'weak' }],
});
