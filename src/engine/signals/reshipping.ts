import { phraseSignal } from './phrase-signal';

/** Parcels are to be received at home and sent on. */
export const reshipping = phraseSignal({
  id: 'reshipping',
  kind: 'danger',
  group: 'crime',
  said: [{ tag: 'reshipping', one: 'strong', many: 'strong' }],
});
