import { phraseSignal } from './phrase-signal';

/** A role that exists only in crime, by its slang name. */
export const crimeRole = phraseSignal({
  id: 'crime-role',
  kind: 'danger',
  group: 'crime',
  said: [{ tag: 'crime-role', one: 'damning', many: 'damning' }],
});
