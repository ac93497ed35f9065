import { EN } from './en';
import { EN_ABROAD } from './en-abroad';
import { EN_CRIME } from './en-crime';
import { EN_FEE } from './en-fee';
import { EN_MORE } from './en-more';
import { EN_RELIEF } from './en-relief';
import { EN_SAYINGS } from './en-sayings';
import { EN_TASK } from './en-task';
import { ES } from './es';
import { ES_MORE } from './es-more';
import type { Lexicon } from './group';
import { HI } from './hi';
import { HI_MORE } from './hi-more';
import { ID } from './id';
import { JA } from './ja';
import { JA_ABROAD } from './ja-abroad';
import { JA_CRIME } from './ja-crime';
import { KO } from './ko';
import { KO_LURES } from './ko-lures';
import { KO_MORE } from './ko-more';
import { KO_SAYINGS } from './ko-sayings';
import { KO_SIGNALS } from './ko-signals';
import { PT } from './pt';
import { PT_MORE } from './pt-more';
import { RU } from './ru';
import { RU_CHAT } from './ru-chat';
import { RU_CRIME } from './ru-crime';
import { RU_INCOME } from './ru-income';
import { SOLICITS } from './solicits';
import { TH } from './th';
import { TL } from './tl';
import { TL_ABROAD } from './tl-abroad';
import { TL_MONEY } from './tl-money';
import { TL_MORE } from './tl-more';
import { VI } from './vi';
import { WARNINGS } from './warnings';
import { ZH } from './zh';
import { ZH_ABROAD } from './zh-abroad';
import { ZH_CRIME } from './zh-crime';
import { ZH_TASK } from './zh-task';

const OWN: readonly Lexicon[] = [
  { language: 'ko', thin: false, groups: [...KO, ...KO_MORE, ...KO_SIGNALS, ...KO_LURES, ...KO_SAYINGS] },
  {
    language: 'en',
    thin: false,
    groups: [...EN, ...EN_MORE, ...EN_TASK, ...EN_CRIME, ...EN_ABROAD, ...EN_RELIEF, ...EN_SAYINGS, ...EN_FEE],
  },
  { ...ZH, groups: [...ZH.groups, ...ZH_CRIME, ...ZH_ABROAD, ...ZH_TASK] },
  { ...JA, groups: [...JA.groups, ...JA_CRIME, ...JA_ABROAD] },
  VI,
  TH,
  ID,
  { ...TL, groups: [...TL.groups, ...TL_MORE, ...TL_ABROAD, ...TL_MONEY] },
  { ...HI, groups: [...HI.groups, ...HI_MORE] },
  { ...RU, groups: [...RU.groups, ...RU_CHAT, ...RU_CRIME, ...RU_INCOME] },
  { ...PT, groups: [...PT.groups, ...PT_MORE] },
  { ...ES, groups: [...ES.groups, ...ES_MORE] },
];

/** The lexicons of all languages: their own files, and what several share a file for. */
export const LANGUAGES: readonly Lexicon[] = OWN.map((lexicon) => ({
  ...lexicon,
  groups: [...lexicon.groups, ...(SOLICITS[lexicon.language] ?? []), ...(WARNINGS[lexicon.language] ?? [])],
}));
