import type { PhraseTable } from '../phrases';
import { packPhrases } from '../phrases-pack';
import { LEXICON } from './entries';

/** Every build replaces this module by the finished table (scripts/phrase-table.mjs); elsewhere it is made on loading. */
export const TABLE: PhraseTable = packPhrases(LEXICON);
