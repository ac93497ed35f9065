import { phraseSignal } from './phrase-signal';

/** A cheque or a transfer is to be paid in and passed on. */
export const fakeCheck = phraseSignal({
  id: 'fake-check',
  kind: 'danger',
  group: 'crime',
  said: [{ tag: 'fake-check', one: 'strong', many: 'strong' }],
});
