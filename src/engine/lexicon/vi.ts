import type { Lexicon } from './group';

export const VI: Lexicon = { language: 'vi', thin: false, groups: [] };
