/**
 * Typical gross pay of an employee a month in US dollars. `minimum` rows are legal minimum wages: where no sourced mean
 * or median is at hand, twice the minimum is taken as typical, which is on the high side and so on the careful one.
 * `purchasing-power` rows are mean earnings in 2021 PPP dollars (ILOSTAT); a PPP dollar is worth 0.3 to 0.45 US dollars
 * in poor countries and up to one in rich ones, and the upper end is taken. `neighbour` rows stand in for countries
 * without any sourced figure: the figure of a comparable country. All three are rough.
 */
export interface WageRow {
  country: string;
  monthlyUsd: number;
  basis: 'median' | 'mean' | 'minimum' | 'purchasing-power' | 'neighbour';
  /** Day or year the figure is of. */
  date: string;
  source: string;
}

const ASEAN = 'https://data.goodstats.id/statistic/upah-minimun-di-berbagai-negara-asia-tenggara-wZVTU';
const PPP = 'ILOSTAT mean monthly earnings of employees via openwashdata-conf/ilostat-wage';
const POOR = 0.45;
const MIDDLE = 0.6;
const RICH = 0.95;

const ppp = (country: string, dollars: number, date: string, factor: number): WageRow => ({
  country,
  monthlyUsd: Math.round(dollars * factor),
  basis: 'purchasing-power',
  date,
  source: PPP,
});

const AFRICA =
  'https://www.zawya.com/en/world/africa/with-437-check-out-nigerias-minimum-wage-ranking-among-top-10-african-economies-rwfftsgq';
const CENTRAL_ASIA =
  'https://centralasianlight.org/news/in-kazakhstan-average-salary-significantly-higher-than-in-other-central-asian-countries';

export const WAGES: readonly WageRow[] = [
  {
    country: 'KR',
    monthlyUsd: 2026,
    basis: 'median',
    date: '2024-12',
    source: 'https://news.sbs.co.kr/news/endPage.do?news_id=N1008451753',
  },
  {
    country: 'TW',
    monthlyUsd: 1232,
    basis: 'median',
    date: '2025',
    source: 'https://japan.focustaiwan.tw/economy/202602130006',
  },
  {
    country: 'VN',
    monthlyUsd: 325,
    basis: 'mean',
    date: '2025-09',
    source:
      'https://news.laodong.vn/kinh-doanh/cuc-thong-ke-thong-tin-ve-thu-nhap-cua-nguoi-lao-dong-viet-nam-1587239.ldo',
  },
  {
    country: 'IN',
    monthlyUsd: 250,
    basis: 'mean',
    date: '2024',
    source:
      'https://inshorts.com/en/amp_news/what-are-the-average-monthly-earnings-of-indians-as-per-ilo-1711534710400',
  },
  {
    country: 'PK',
    monthlyUsd: 140,
    basis: 'mean',
    date: '2025',
    source:
      'https://www.inp.net.pk/article-detail/inp-wealthpk/pakistans-average-monthly-wage-increases-to-rs39042-in-2024-25',
  },
  { country: 'KZ', monthlyUsd: 817, basis: 'mean', date: '2024-09', source: CENTRAL_ASIA },
  { country: 'UZ', monthlyUsd: 438, basis: 'mean', date: '2024-09', source: CENTRAL_ASIA },
  { country: 'KG', monthlyUsd: 411, basis: 'mean', date: '2024-09', source: CENTRAL_ASIA },
  { country: 'TJ', monthlyUsd: 243, basis: 'mean', date: '2024-09', source: CENTRAL_ASIA },
  {
    country: 'US',
    monthlyUsd: 6911,
    basis: 'mean',
    date: '2024',
    source: 'https://wikimili.com/en/List_of_countries_by_average_wage',
  },
  // Weighted mean minimum of 1,121 yen an hour, 173 hours.
  {
    country: 'JP',
    monthlyUsd: 1297,
    basis: 'minimum',
    date: '2025',
    source:
      'https://hope-sr.com/%E6%9C%80%E4%BD%8E%E8%B3%83%E9%87%91%E3%80%80%E5%85%A8%E5%9B%BD%E5%B9%B3%E5%9D%871121%E5%86%86%E3%81%B8',
  },
  { country: 'MY', monthlyUsd: 359, basis: 'minimum', date: '2023', source: ASEAN },
  { country: 'TH', monthlyUsd: 249, basis: 'minimum', date: '2023', source: ASEAN },
  { country: 'KH', monthlyUsd: 194, basis: 'minimum', date: '2023', source: ASEAN },
  { country: 'ID', monthlyUsd: 188, basis: 'minimum', date: '2023', source: ASEAN },
  { country: 'PH', monthlyUsd: 158, basis: 'minimum', date: '2023', source: ASEAN },
  { country: 'TL', monthlyUsd: 115, basis: 'minimum', date: '2023', source: ASEAN },
  { country: 'LA', monthlyUsd: 107, basis: 'minimum', date: '2023', source: ASEAN },
  { country: 'MM', monthlyUsd: 70, basis: 'minimum', date: '2023', source: ASEAN },
  { country: 'MA', monthlyUsd: 286, basis: 'minimum', date: '2024', source: AFRICA },
  { country: 'ZA', monthlyUsd: 248, basis: 'minimum', date: '2024', source: AFRICA },
  { country: 'EG', monthlyUsd: 157, basis: 'minimum', date: '2024', source: AFRICA },
  ppp('DE', 5819, '2021', RICH),
  ppp('FR', 5323, '2023', RICH),
  ppp('ES', 4702, '2023', RICH),
  ppp('AU', 3926, '2021', RICH),
  ppp('GB', 2768, '2018', RICH),
  ppp('PL', 2587, '2023', MIDDLE),
  ppp('BN', 2376, '2014', MIDDLE),
  ppp('BR', 1250, '2024', MIDDLE),
  ppp('MN', 1172, '2023', MIDDLE),
  ppp('CO', 1099, '2024', MIDDLE),
  ppp('NA', 1008, '2018', MIDDLE),
  ppp('PE', 964, '2024', MIDDLE),
  ppp('MX', 856, '2024', MIDDLE),
  ppp('GE', 792, '2023', MIDDLE),
  ppp('TZ', 613, '2020', POOR),
  ppp('GH', 603, '2022', POOR),
  ppp('NP', 586, '2017', POOR),
  ppp('CM', 557, '2014', POOR),
  ppp('LK', 548, '2022', POOR),
  ppp('ZM', 478, '2023', POOR),
  ppp('BD', 449, '2023', POOR),
  ppp('UG', 439, '2021', POOR),
  ppp('NG', 344, '2019', POOR),
  ppp('KE', 322, '2019', POOR),
  ppp('ET', 312, '2021', POOR),
  // Kazakhstan's mean.
  { country: 'RU', monthlyUsd: 817, basis: 'neighbour', date: '2024-09', source: CENTRAL_ASIA },
  // Taiwan's median.
  {
    country: 'CN',
    monthlyUsd: 1232,
    basis: 'neighbour',
    date: '2025',
    source: 'https://japan.focustaiwan.tw/economy/202602130006',
  },
];

/** Whether a country's typical pay is only worked out from its minimum wage, PPP dollars or a neighbour. */
export function isRough(country: string): boolean {
  return WAGES.some((wage) => wage.country === country && wage.basis !== 'median' && wage.basis !== 'mean');
}

/** Typical monthly pay of a country in US dollars, or null where no sourced figure is at hand. */
export function typicalUsd(country: string): number | null {
  const row = WAGES.find((wage) => wage.country === country);
  if (!row) return null;
  return row.basis === 'minimum' ? row.monthlyUsd * 2 : row.monthlyUsd;
}

/** How much more than its figure a row older than about three years allows: pay and prices rise. */
const OLD = 1.25;

export function ageTolerance(country: string, today: string): number {
  const row = WAGES.find((wage) => wage.country === country);
  return row && Number(today.slice(0, 4)) - Number(row.date.slice(0, 4)) >= 3 ? OLD : 1;
}
