import type { Lexicon } from './group';

export const PT: Lexicon = { language: 'pt', thin: true, groups: [] };
