import type { Identity } from '../contract/identity';
import type { Posting } from '../contract/posting';
import { capOf } from './caps';
import { fingerprint } from './wording';

/** Units of the text that stand for all of it in a quote. */
const QUOTED = 80;

/**
 * The bands of a posting's wording as the list keeps them, one identity each; none for a short text. The evidence is
 * how the description begins, as no single words gave it away.
 */
export function wordingBands(posting: Posting): Identity[] {
  const text = (posting.description ?? '').slice(0, capOf('description'));
  const start = text.length - text.trimStart().length;
  const quote = text.slice(start, start + QUOTED);
  const evidence = { field: 'description', start, end: start + quote.length, quote } as const;
  return fingerprint(text).map((value) => ({ kind: 'wording', value, evidence }));
}
