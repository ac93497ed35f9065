import { phraseSignal } from './phrase-signal';

/** The reader is told what to say to immigration, police or a bank, or to hide. */
export const immigrationScript = phraseSignal({
  id: 'immigration-script',
  kind: 'danger',
  group: 'crime',
  said: [{ tag: 'immigration-script', one: 'damning', many: 'damning' }],
});
