import type { Lexicon } from './group';

export const RU: Lexicon = { language: 'ru', thin: true, groups: [] };
