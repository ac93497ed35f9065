import type { Lexicon } from './group';

export const ID: Lexicon = { language: 'id', thin: false, groups: [] };
