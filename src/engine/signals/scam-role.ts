import { phraseSignal } from './phrase-signal';

/** A kind of work scam compounds hire for: chats with strangers, calls from abroad, gambling or coin sales. */
export const scamRole = phraseSignal({
  id: 'scam-role',
  kind: 'lure',
  group: 'offer',
  said: [{ tag: 'scam-role', one: 'plain', many: 'strong' }],
});
