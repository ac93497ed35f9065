import type { Lexicon } from './group';

export const TH: Lexicon = { language: 'th', thin: true, groups: [] };
