import { phraseSignal } from './phrase-signal';

/** An offer nobody applied for: "your CV was recommended", "you have been selected". */
export const unsolicitedOffer = phraseSignal({
  id: 'unsolicited-offer',
  kind: 'lure',
  group: 'process',
  said: [{ tag: 'unsolicited', one: 'plain', many: 'strong' }],
});
