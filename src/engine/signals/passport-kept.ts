import { phraseSignal } from './phrase-signal';

/** Passport or phone is to be handed in, or leaving is restricted. */
export const passportKept = phraseSignal({
  id: 'passport-kept',
  kind: 'lure',
  group: 'crime',
  said: [{ tag: 'passport-kept', one: 'strong', many: 'strong' }],
});
