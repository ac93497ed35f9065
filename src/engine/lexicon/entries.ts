import { PLACES, UNNAMED_ABROAD } from '../facts/places';
import type { Phrase } from '../phrases';
import { LANGUAGES } from './languages';

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
