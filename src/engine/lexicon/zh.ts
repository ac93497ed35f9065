import type { Lexicon } from './group';

export const ZH: Lexicon = { language: 'zh', thin: false, groups: [] };
