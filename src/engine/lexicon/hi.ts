import type { Lexicon } from './group';

export const HI: Lexicon = { language: 'hi', thin: true, groups: [] };
