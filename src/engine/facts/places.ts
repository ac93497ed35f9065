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

const SBS_KH = 'https://news.sbs.co.kr/news/endPage.do?news_id=N1008293015';
const CHOSUN = 'https://www.chosun.com/politics/goverment/2025/12/04/NWDVPH2RDVGS5KVNZRP4OKVB6A/';
const OHMY = 'https://www.ohmynews.com/NWS_Web/View/at_pg.aspx?CNTN_CD=A0003173850';
const AP_MM =
  'https://www.smdailyjournal.com/business/myanmar-declares-a-zero-tolerance-policy-for-cyberscams-but-the-fraud-goes-on/article_b7611ec3-3f36-5513-9850-e355ac612ad6.html';
const OHCHR = 'https://www.miragenews.com/un-report-severe-abuses-in-scam-center-1623671';
const DONGA = 'https://www.donga.com/news/Inter/article/all/20251022/132613640/2';
const MEA = 'https://pragativadi.com/mea-issues-advisory-for-indian-job-seekers-travelling-to-laos-cambodia/';
const JTBC = 'https://news.jtbc.co.kr/article/article.aspx?news_id=NB12153682';
const SBS_LA = 'https://news.sbs.co.kr/news/endPage.do?news_id=N1007495676';
const MEDIAON = 'http://media-on.kr/View.aspx?No=3495080';

export const PLACES: readonly PlaceRow[] = [
  // Cambodia
  {
    id: 'bavet',
    country: 'KH',
    tier: 1,
    en: 'Bavet',
    ko: '바벳',
    spellings: ['바벳시', '바벳 시', '캄보디아 바벳', '바베트', '스바이리엥', 'bavet', 'svay rieng'],
    source: SBS_KH,
    date: '2025-10-15',
  },
  {
    id: 'poipet',
    country: 'KH',
    tier: 1,
    en: 'Poipet',
    ko: '포이펫',
    spellings: ['포이펫', '포이뻿', '포이페트', '뽀이펫', '뽀이뻿', '뽀이페트', 'poipet', 'poi pet'],
    source: SBS_KH,
    date: '2025-10-15',
  },
  {
    id: 'bokor',
    country: 'KH',
    tier: 1,
    en: 'Bokor Mountain',
    ko: '보코산',
    spellings: ['보코산', '보꼬산', '보코르산', '복고산', 'bokor mountain', 'bokor'],
    source: SBS_KH,
    date: '2025-10-15',
  },
  {
    id: 'sihanoukville',
    country: 'KH',
    tier: 1,
    en: 'Sihanoukville',
    ko: '시아누크빌',
    spellings: [
      '시하누크빌',
      '시아누크빌',
      '시하눅빌',
      '씨하누크빌',
      '시아누크 빌',
      '시하누크',
      '프레아시아누크',
      'sihanoukville',
      'sihanouk ville',
      'preah sihanouk',
      'kampong som',
    ],
    source: OHMY,
    date: '2025-10-15',
  },
  {
    id: 'prince-compound',
    country: 'KH',
    tier: 0,
    compound: true,
    en: 'Prince (Taeja) compound',
    ko: '태자단지',
    spellings: ['태자단지', '태자 단지', '망고단지', '망고 단지', '원구단지'],
    source: 'https://kollo.kr/todaycontent?id=deVojk',
    date: '2025-10-20',
  },
  {
    id: 'koh-kong',
    country: 'KH',
    tier: 1,
    en: 'Koh Kong',
    ko: '코콩',
    spellings: ['코콩', '꼬꽁', '다라사코', 'koh kong', 'dara sakor'],
    source: OHMY,
    date: '2025-10-15',
  },
  {
    id: 'osmach',
    country: 'KH',
    tier: 1,
    en: "O'Smach",
    ko: '오스마치',
    spellings: ['오스마치', '오스맛', '웃더민체이', '오다르메안체이', 'osmach', 'o smach', 'oddar meanchey'],
    source: OHMY,
    date: '2025-10-15',
  },
  {
    id: 'pursat',
    country: 'KH',
    tier: 1,
    en: 'Pursat',
    ko: '푸르사트',
    spellings: ['푸르사트', '뿌삿', 'thmor da', 'thma da'],
    source: OHMY,
    date: '2025-10-15',
  },
  {
    id: 'phnom-penh',
    country: 'KH',
    tier: 2,
    en: 'Phnom Penh',
    ko: '프놈펜',
    spellings: ['프놈펜', '뚤꼭', '투올코욱', 'phnom penh', 'tuol kork', 'toul kork'],
    source: CHOSUN,
    date: '2025-12-04',
  },
  {
    id: 'siem-reap',
    country: 'KH',
    tier: 3,
    en: 'Siem Reap',
    ko: '시엠립',
    spellings: ['시엠립', '시엠레아프', '씨엠립', 'siem reap'],
    source: CHOSUN,
    date: '2025-12-04',
  },
  {
    id: 'cambodia',
    country: 'KH',
    tier: 2,
    en: 'Cambodia',
    ko: '캄보디아',
    spellings: [
      '캄보디아',
      '캄뽀디아',
      '캄보쟈',
      '캄보x',
      '캄x',
      '캄보ㄷㅇ',
      '캄보',
      'cambodia',
      'kampuchea',
      'kamboja',
    ],
    source: OHCHR,
    date: '2026-02-01',
  },
  // Myanmar
  {
    id: 'myawaddy',
    country: 'MM',
    tier: 1,
    en: 'Myawaddy',
    ko: '미야와디',
    spellings: ['미야와디', '먀와디', '묘와디', '미야와디시', 'myawaddy', 'myawadi'],
    source: MEDIAON,
    date: '2024-11-27',
  },
  {
    id: 'kk-park',
    country: 'MM',
    tier: 0,
    compound: true,
    en: 'KK Park',
    ko: 'KK파크',
    spellings: ['kk파크', 'kk 파크', '케이케이파크', 'kk단지', 'kk park'],
    source: AP_MM,
    date: '2026-01-15',
  },
  {
    id: 'shwe-kokko',
    country: 'MM',
    tier: 0,
    compound: true,
    en: 'Shwe Kokko',
    ko: '쉐코코',
    spellings: ['쉐코코', '슈웨코코', '쉐꼭꼬', '야타이 신도시', 'shwe kokko', 'shwekokko', 'yatai new city'],
    source: 'https://www.millenniumpost.in/world/myanmars-military-raided-a-second-major-online-scam-centre-636271',
    date: '2025-11-18',
  },
  {
    id: 'laukkai',
    country: 'MM',
    tier: 1,
    en: 'Laukkai',
    ko: '라우카이',
    spellings: ['라우카이', '라우까이', '코캉', 'laukkai', 'laukkaing', 'kokang'],
    source: JTBC,
    date: '2023-11-24',
  },
  {
    id: 'tachileik',
    country: 'MM',
    tier: 1,
    en: 'Tachileik',
    ko: '타칠레크',
    spellings: ['타칠레크', '타칠레익', '따칠레익', '타칠렉', 'tachileik', 'tachilek'],
    source: JTBC,
    date: '2023-11-24',
  },
  {
    id: 'myanmar',
    country: 'MM',
    tier: 2,
    en: 'Myanmar',
    ko: '미얀마',
    spellings: ['미얀마', '버마', 'myanmar', 'burma'],
    source: OHCHR,
    date: '2026-02-01',
  },
  // Laos
  {
    id: 'golden-triangle',
    country: 'LA',
    tier: 1,
    en: 'Golden Triangle Special Economic Zone',
    ko: '골든트라이앵글 경제특구',
    spellings: [
      '골든트라이앵글 경제특구',
      '골든트라이앵글 특구',
      '라오스 골든트라이앵글',
      '보케오',
      '보께오',
      '톤픙',
      '킹스로만',
      'golden triangle special economic zone',
      'golden triangle sez',
      'gtsez',
      'bokeo',
      'tonpheung',
      'kings romans',
    ],
    source: SBS_LA,
    date: '2024-01-11',
  },
  {
    id: 'laos',
    country: 'LA',
    tier: 2,
    en: 'Laos',
    ko: '라오스',
    spellings: ['라오스', 'laos', 'lao pdr'],
    source: OHCHR,
    date: '2026-02-01',
  },
  // Others in South-East Asia
  {
    id: 'mae-sot',
    country: 'TH',
    tier: 2,
    en: 'Mae Sot',
    ko: '매솟',
    spellings: [
      '매솟',
      '메솟',
      '매사이',
      '메사이',
      '딱주',
      '아란야쁘라텟',
      'mae sot',
      'maesot',
      'mae sai',
      'aranyaprathet',
    ],
    source: MEDIAON,
    date: '2024-11-27',
  },
  {
    id: 'thailand',
    country: 'TH',
    tier: 4,
    en: 'Thailand',
    ko: '태국',
    spellings: ['태국', '방콕', '파타야', 'thailand', 'bangkok', 'pattaya'],
    source: DONGA,
    date: '2025-10-22',
  },
  {
    id: 'moc-bai',
    country: 'VN',
    tier: 2,
    en: 'Moc Bai',
    ko: '목바이',
    spellings: ['목바이', '떠이닌', 'moc bai'],
    source:
      'https://www.bienphong.com.vn/can-tinh-tao-voi-chiec-banh-ve-trong-cac-casino-ben-kia-bien-gioi-post450995.html',
    date: '2022-12-01',
  },
  {
    id: 'vietnam',
    country: 'VN',
    tier: 4,
    en: 'Vietnam',
    ko: '베트남',
    spellings: ['베트남', '하노이', '호치민', '다낭', 'vietnam', 'hanoi', 'ho chi minh', 'da nang'],
    source: 'https://biz.heraldcorp.com/article/10592499',
    date: '2025-10-13',
  },
  {
    id: 'philippines',
    country: 'PH',
    tier: 3,
    en: 'Philippines (former offshore gaming hubs)',
    ko: '필리핀',
    spellings: ['필리핀', '클락', '앙헬레스', '마닐라', 'pogo', 'bamban', 'porac'],
    source: 'https://mb.com.ph/2025/07/04/cebu-pogo-hub-dismantled-9-foreigners-nabbed-for-human-trafficking',
    date: '2025-07-04',
  },
  {
    id: 'oecusse',
    country: 'TL',
    tier: 3,
    en: 'Oecusse',
    ko: '오에쿠시',
    spellings: ['오에쿠시', '동티모르', 'oecusse', 'timor leste'],
    source:
      'https://www.asia-pacific-solidarity.net/news/2025-09-12/crime-syndicates-may-be-setting-scam-centre-timor-leste-un-says.html',
    date: '2025-09-11',
  },
  {
    id: 'dubai',
    country: 'AE',
    tier: 4,
    en: 'Dubai',
    ko: '두바이',
    spellings: ['두바이', 'dubai'],
    source: MEA,
    date: '2024-05-01',
  },
  {
    id: 'china',
    country: 'CN',
    tier: 4,
    en: 'China',
    ko: '중국',
    spellings: ['중국 tm', '중국 본사', '중국본사'],
    source: 'http://www.newspim.com/news/view/20251021001202',
    date: '2025-10-21',
  },
];

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
    'job abroad',
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
