import { PLACES, UNNAMED_ABROAD } from '../facts/places';
import { type Phrase, PhraseMatcher } from '../phrases';
import { EN } from './en';
import { ES } from './es';
import type { Lexicon } from './group';
import { HI } from './hi';
import { ID } from './id';
import { JA } from './ja';
import { KO } from './ko';
import { KO_MORE } from './ko-more';
import { PT } from './pt';
import { RU } from './ru';
import { TH } from './th';
import { TL } from './tl';
import { VI } from './vi';
import { ZH } from './zh';

/** The lexicons of all languages, one file each. */
export const LANGUAGES: readonly Lexicon[] = [
  { language: 'ko', thin: false, groups: [...KO, ...KO_MORE] },
  { language: 'en', thin: false, groups: EN },
  ZH,
  JA,
  VI,
  TH,
  ID,
  TL,
  HI,
  RU,
  PT,
  ES,
];

interface LexiconEntry extends Phrase {
  tag: string;
  thin: boolean;
}

/** Every phrase with its meaning; places carry the meaning `place:<id>`. */
export const LEXICON: readonly LexiconEntry[] = [
  ...LANGUAGES.flatMap(({ thin, groups }) =>
    groups.flatMap(({ tag, edge, phrases }) =>
      phrases.map((text) => ({ text, tag, thin, edge: edge ?? ('none' as const) })),
    ),
  ),
  ...[...PLACES, UNNAMED_ABROAD].flatMap(({ id, spellings }) =>
    spellings.map((text) => ({ text, tag: `place:${id}`, thin: false, edge: 'none' as const })),
  ),
];

export const MATCHER = new PhraseMatcher(LEXICON);
