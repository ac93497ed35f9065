import { phraseSignal } from './phrase-signal';

/** Only one nationality is wanted for a head office abroad, hired directly. */
export const abroadDirect = phraseSignal({
  id: 'abroad-direct',
  kind: 'lure',
  group: 'offer',
  said: [{ tag: 'abroad-direct', one: 'plain', many: 'plain' }],
});
