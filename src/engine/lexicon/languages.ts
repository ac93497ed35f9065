import { EN } from './en';
import { EN_ABROAD } from './en-abroad';
import { EN_CRIME } from './en-crime';
import { EN_FEE } from './en-fee';
import { EN_MORE } from './en-more';
import { EN_RELIEF } from './en-relief';
import { EN_TASK } from './en-task';
import { ES } from './es';
import type { Lexicon } from './group';
import { HI } from './hi';
import { ID } from './id';
import { JA } from './ja';
import { KO } from './ko';
import { KO_MORE } from './ko-more';
import { KO_SIGNALS } from './ko-signals';
import { PT } from './pt';
import { RU } from './ru';
import { TH } from './th';
import { TL } from './tl';
import { VI } from './vi';
import { ZH } from './zh';

/** The lexicons of all languages, one file each. */
export const LANGUAGES: readonly Lexicon[] = [
  { language: 'ko', thin: false, groups: [...KO, ...KO_MORE, ...KO_SIGNALS] },
  {
    language: 'en',
    thin: false,
    groups: [...EN, ...EN_MORE, ...EN_TASK, ...EN_CRIME, ...EN_ABROAD, ...EN_RELIEF, ...EN_FEE],
  },
  ZH,
  JA,
  VI,
  TH,
  ID,
  TL,
  HI,
  RU,
  PT,
  ES,
];
