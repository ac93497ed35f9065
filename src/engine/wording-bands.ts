import type { Identity } from '../contract/identity';
import type { Posting } from '../contract/posting';
import { capOf } from './caps';
import { viewOf } from './view';
import { fingerprint, fingerprintFolded } from './wording';

/** Units of the text that stand for all of it in a quote. */
const QUOTED = 80;
/** Longer texts are cut before they are folded for bands, not for signals. */
const FOLDED_AT_ONCE = 40_000;

/**
 * The bands of a posting's wording as the list keeps them, one identity each; none for a short text. The evidence is
 * how the description begins, as no single words gave it away.
 */
export function wordingBands(posting: Posting): Identity[] {
  const text = (posting.description ?? '').slice(0, capOf('description'));
  const start = text.length - text.trimStart().length;
  const quote = text.slice(start, start + QUOTED);
  const evidence = { field: 'description', start, end: start + quote.length, quote } as const;
  // A report's bands are of the whole text, what nobody sees included.
  const folded =
    text.length <= FOLDED_AT_ONCE && !posting.hidden?.length && viewOf(posting).field('description')?.folded;
  return (folded ? fingerprintFolded(folded) : fingerprint(text)).map((value) => ({
    kind: 'wording',
    value,
    evidence,
  }));
}
