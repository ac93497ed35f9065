import { CAMBODIA } from './places/cambodia';
import { ELSEWHERE } from './places/elsewhere';
import { LAOS } from './places/laos';
import { MYANMAR } from './places/myanmar';

/**
 * Places named by governments, the UN or Amnesty in connection with scam compounds. A place is context, never proof.
 * Tier 0: named compound, or area a government bans (see `bans`); 1: city or zone repeatedly named; 2: main hub country
 * or transit town; 3: emerging hub; 4: label under which lures are advertised. `date` is when the source said so.
 * Spellings are for matching, not facts to show.
 */
export interface PlaceRow {
  id: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  tier: 0 | 1 | 2 | 3 | 4;
  /** Shown name, English and Korean. */
  en: string;
  ko: string;
  /** A compound by name: nobody but its operators hires there. */
  compound?: true;
  spellings: readonly string[];
  source: string;
  date: string;
}

/** A government's ban on travel to an area. `confirmed` is the last day a source still reported it. */
export interface BanRow {
  place: string;
  /** ISO country of the government. */
  government: string;
  ministry: string;
  ministryUrl: string;
  since: string;
  confirmed: string;
  source: string;
}

const CHOSUN = 'https://www.chosun.com/politics/goverment/2025/12/04/NWDVPH2RDVGS5KVNZRP4OKVB6A/';
const DONGA = 'https://www.donga.com/news/Inter/article/all/20251022/132613640/2';
const JTBC = 'https://news.jtbc.co.kr/article/article.aspx?news_id=NB12153682';
const SBS_LA = 'https://news.sbs.co.kr/news/endPage.do?news_id=N1007495676';
const MEDIAON = 'http://media-on.kr/View.aspx?No=3495080';

export const PLACES: readonly PlaceRow[] = [...CAMBODIA, ...MYANMAR, ...LAOS, ...ELSEWHERE];

/** Spellings of workplaces abroad that name no country: the reader cannot look up where they would be. */
export const UNNAMED_ABROAD: PlaceRow = {
  id: 'unnamed',
  country: '',
  tier: 4,
  en: 'abroad, no country named',
  ko: '나라를 밝히지 않은 해외',
  spellings: [
    '해외 TM',
    '해외본사 TM',
    '해외 고수익',
    '해외 알바',
    '해외 채팅',
    '동남아 모국가',
    '동남아 지사',
    '동남아 본사',
    '해외 근무 동료',
    'location overseas',
    'location abroad',
    'location southeast asia',
    '해외 직원 구',
    '해외 직원 모집',
    'job abroad',
    '海外直招',
    '海外高薪',
    '出国高薪',
    '東南亞高薪',
    '东南亚高薪',
    '境外高薪',
    '海外案件',
    '海外リゾバ',
    '海外テレアポ',
    '海外で短期',
    '海外で高収入',
    'unnamed overseas country',
    'work overseas with us',
    'overseas tm',
    'nuoc ngoai luong cao',
    'di nuoc ngoai lam viec nhe',
    'kerja luar negeri gaji besar',
    'ทำงานต่างประเทศรายได้สูง',
    'работа за границей с жильем',
    'trabajo en el extranjero bien pagado',
    'trabalho no exterior bem pago',
    '해외 tm',
    '동남아 근무',
    '해외 리조트 알바',
    '해외본사',
  ],
  source: DONGA,
  date: '2025-10-22',
};

const MOFA = { government: 'KR', ministry: '외교부', ministryUrl: 'https://www.0404.go.kr' } as const;

export const BANS: readonly BanRow[] = [
  { place: 'bavet', ...MOFA, since: '2025-10-16', confirmed: '2025-12-04', source: CHOSUN },
  { place: 'poipet', ...MOFA, since: '2025-10-16', confirmed: '2025-12-04', source: CHOSUN },
  { place: 'bokor', ...MOFA, since: '2025-10-16', confirmed: '2025-12-04', source: CHOSUN },
  { place: 'myawaddy', ...MOFA, since: '2024-11-27', confirmed: '2024-11-27', source: MEDIAON },
  { place: 'kk-park', ...MOFA, since: '2024-11-27', confirmed: '2024-11-27', source: MEDIAON },
  { place: 'shwe-kokko', ...MOFA, since: '2024-11-27', confirmed: '2024-11-27', source: MEDIAON },
  { place: 'laukkai', ...MOFA, since: '2023-11-25', confirmed: '2023-11-24', source: JTBC },
  { place: 'tachileik', ...MOFA, since: '2023-11-25', confirmed: '2023-11-24', source: JTBC },
  { place: 'golden-triangle', ...MOFA, since: '2024-02-01', confirmed: '2024-01-11', source: SBS_LA },
];

/** Days after which a ban row no longer suffices alone: it is shown with its date and the ministry's address. */
export const BAN_DAYS = 180;

/** The ban on a place by the reader's government, or null. */
export function banRow(place: string, readerCountry: string): BanRow | null {
  return BANS.find((ban) => ban.place === place && ban.government === readerCountry) ?? null;
}
