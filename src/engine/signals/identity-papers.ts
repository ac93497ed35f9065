import { phraseSignal } from './phrase-signal';

/** Pictures of identity papers are wanted at the first contact. */
export const identityPapers = phraseSignal({
  id: 'identity-papers',
  kind: 'lure',
  group: 'process',
  said: [
    { tag: 'identity-papers', one: 'plain', many: 'plain' },
    { tag: 'family-papers', one: 'strong', many: 'strong' },
  ],
});
