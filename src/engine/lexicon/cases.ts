import type { Posting } from '../../contract/posting';
import type { Level } from '../../contract/verdict';

/** Ads of our own in one language, which show what its phrases do together. */
export interface LanguageCases {
  /** BCP 47. */
  language: string;
  /** As boards carry them, with the perks and habits lures share. At most one of them may get a caution. */
  honest: readonly Posting[];
  /** With the least level each must reach. */
  lures: readonly { posting: Posting; level: Exclude<Level, 'none'> }[];
}
