// Whoever imports this file can say every sentence in every language, parsed from src/locales as they are now.
import { LANGUAGES, sentences } from '../scripts/locales.mjs';
import { Language } from '../src/contract/settings';
import { install } from '../src/locales';

for (const language of LANGUAGES) install(Language.parse(language), sentences(language));
