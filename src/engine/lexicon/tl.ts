import type { Lexicon } from './group';

export const TL: Lexicon = { language: 'tl', thin: true, groups: [] };
