import { phraseSignal } from './phrase-signal';

/** Only sex, age or looks are asked for. */
export const profileWanted = phraseSignal({
  id: 'profile-wanted',
  kind: 'context',
  group: 'offer',
  said: [{ tag: 'profile-wanted', one: 'weak', many: 'weak' }],
});
