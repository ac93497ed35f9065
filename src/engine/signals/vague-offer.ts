import { phraseSignal } from './phrase-signal';

/** People are wanted to earn, and no work is named. */
export const vagueOffer = phraseSignal({
  id: 'vague-offer',
  kind: 'lure',
  group: 'offer',
  said: [{ tag: 'vague-offer', one: 'plain', many: 'strong' }],
});
