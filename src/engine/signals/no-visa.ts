import { phraseSignal } from './phrase-signal';

/** Work abroad with no visa, or on a tourist visa. */
export const noVisa = phraseSignal({
  id: 'no-visa',
  kind: 'lure',
  group: 'process',
  said: [{ tag: 'no-visa', one: 'strong', many: 'strong' }],
});
