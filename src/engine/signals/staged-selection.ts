import { phraseSignal } from './phrase-signal';

/** Selection in stages: papers, then interviews. */
export const stagedSelection = phraseSignal({
  id: 'staged-selection',
  kind: 'relief',
  group: 'employer',
  said: [{ tag: 'staged-selection', one: 'weak', many: 'weak' }],
});
