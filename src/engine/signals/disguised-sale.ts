import { phraseSignal } from './phrase-signal';

/** The job is a sale: a course, stock, a franchise or an investment. */
export const disguisedSale = phraseSignal({
  id: 'disguised-sale',
  kind: 'lure',
  group: 'process',
  said: [{ tag: 'disguised-sale', one: 'plain', many: 'plain' }],
});
