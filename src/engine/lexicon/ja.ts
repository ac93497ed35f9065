import type { Lexicon } from './group';

export const JA: Lexicon = { language: 'ja', thin: false, groups: [] };
