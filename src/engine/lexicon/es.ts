import type { Lexicon } from './group';

export const ES: Lexicon = { language: 'es', thin: true, groups: [] };
