// Whoever imports this file can say every sentence in every language.
import { install } from './index';
import { TABLES } from './tables';

for (const language of ['ko', 'en'] as const) install(language, TABLES[language]);
