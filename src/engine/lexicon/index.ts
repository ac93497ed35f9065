import { PLACES, UNNAMED_ABROAD } from '../facts/places';
import { type Phrase, PhraseMatcher } from '../phrases';
import { EN } from './en';
import type { PhraseGroup } from './group';
import { KO } from './ko';

/** The lexicons of all languages, one file each. */
export const LANGUAGES: readonly (readonly PhraseGroup[])[] = [KO, EN];

interface LexiconEntry extends Phrase {
  tag: string;
}

/** Every phrase with its meaning; places carry the meaning `place:<id>`. */
export const LEXICON: readonly LexiconEntry[] = [
  ...LANGUAGES.flat().flatMap(({ tag, edge, phrases }) =>
    phrases.map((text) => ({ text, tag, edge: edge ?? ('none' as const) })),
  ),
  ...[...PLACES, UNNAMED_ABROAD].flatMap(({ id, spellings }) =>
    spellings.map((text) => ({ text, tag: `place:${id}`, edge: 'none' as const })),
  ),
];

export const MATCHER = new PhraseMatcher(LEXICON);
