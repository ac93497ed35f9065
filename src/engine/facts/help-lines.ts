import type { HelpLine } from '../../contract/help';

/**
 * A help line with its operator's own page, the public page it was read from and the day (YYYY-MM-DD) that page showed
 * it to be true. `confirmedBy` and `confirmedOn` are filled in by the person who last called or looked it up; packages
 * for the stores wait for them (scripts/release-checks.mjs).
 */
export interface SourcedHelpLine extends HelpLine {
  url: string;
  source: string;
  date: string;
  confirmedBy: string;
  confirmedOn: string;
}

/** Nobody has called or looked it up yet. */
const UNCONFIRMED = { confirmedBy: '', confirmedOn: '' };

// Only numbers seen on a public page may stand here: a wrong number does harm. Korea first, then by country; within a
// country in the order of urgency: in danger now, thinking of leaving, only saw an ad.
const ROWS: readonly SourcedHelpLine[] = [
  {
    country: 'KR',
    what: 'police',
    number: '112',
    url: 'https://www.police.go.kr',
    hours: '24h',
    source: 'https://news.sbs.co.kr/news/endPage.do?news_id=N1008426539',
    date: '2026-02-02',
    ...UNCONFIRMED,
  },
  {
    country: 'KR',
    what: 'phone-fraud',
    number: '1394',
    url: 'https://www.counterscam112.go.kr',
    hours: '24h',
    source: 'https://www.khan.co.kr/article/202602011026001',
    date: '2026-02-01',
    ...UNCONFIRMED,
  },
  {
    country: 'KR',
    what: 'consular',
    number: '+82-2-3210-0404',
    url: 'https://www.0404.go.kr',
    hours: '24h',
    source: 'https://www.kmib.co.kr/article/view_amp.asp?arcid=1748498674',
    date: '2025-06-02',
    ...UNCONFIRMED,
  },
  {
    country: 'KR',
    what: 'finance',
    number: '1332',
    url: 'https://www.fss.or.kr',
    source: 'https://poliwell.tistory.com/61',
    date: '2025-10-01',
    ...UNCONFIRMED,
  },
  {
    country: 'KR',
    what: 'internet',
    number: '118',
    url: 'https://www.kisa.or.kr',
    source: 'https://poliwell.tistory.com/61',
    date: '2025-10-01',
    ...UNCONFIRMED,
  },
  {
    country: 'GB',
    what: 'fraud-report',
    number: '0300 123 2040',
    url: 'https://www.reportfraud.police.uk',
    source: 'https://www.wired-gov.net/wg/news.nsf/articles/report+fraud+service+goes+live+04122025143000?open',
    date: '2025-12-04',
    ...UNCONFIRMED,
  },
  {
    country: 'HK',
    what: 'consular',
    number: '+852 1868',
    url: 'https://www.immd.gov.hk',
    hours: '24h',
    source: 'https://immd.gov.hk/hkt/press/press-releases/20230403.html',
    date: '2025-01-10',
    ...UNCONFIRMED,
  },
  {
    country: 'IN',
    what: 'cyber-fraud',
    number: '1930',
    url: 'https://cybercrime.gov.in',
    hours: '24h',
    source: 'https://indiangovtscheme.com/?p=14561',
    date: '2025-03-11',
    ...UNCONFIRMED,
  },
  {
    country: 'JP',
    what: 'police-advice',
    number: '#9110',
    url: 'https://www.npa.go.jp',
    source: 'https://www.city.kurashiki.okayama.jp/item/171179.htm',
    date: '2024-10-25',
    ...UNCONFIRMED,
  },
  {
    country: 'MY',
    what: 'bank-stop',
    number: '997',
    url: 'https://nfcc.jpm.gov.my',
    hours: '24h',
    source:
      'https://www.malaymail.com/news/malaysia/2026/03/03/call-997-right-away-if-you-suspect-a-scam-fahmi-tells-malaysians/211156',
    date: '2026-03-03',
    ...UNCONFIRMED,
  },
  {
    country: 'SG',
    what: 'scam-check',
    number: '1799',
    url: 'https://www.scamshield.gov.sg',
    hours: '24h',
    source: 'https://scamshield.gov.sg/scamshield-helpline',
    date: '2025-09-01',
    ...UNCONFIRMED,
  },
  {
    country: 'TW',
    what: 'anti-fraud',
    number: '165',
    url: 'https://165.npa.gov.tw',
    hours: '24h',
    source: 'https://mt.nycu.edu.tw/en/fighting-fraudulent-activities-prevention-and-response/',
    date: '2026-11-23',
    ...UNCONFIRMED,
  },
  {
    country: 'US',
    what: 'trafficking',
    number: '1-888-373-7888',
    url: 'https://humantraffickinghotline.org',
    hours: '24h',
    source: 'https://humantraffickinghotline.org/about-us/what-we-do',
    date: '2026-11-23',
    ...UNCONFIRMED,
  },
  {
    country: 'VN',
    what: 'trafficking',
    number: '111',
    url: 'https://moh.gov.vn',
    hours: '24h',
    source: 'https://baonghean.vn/en/tong-dai-111-chinh-thuc-tiep-nhan-tin-bao-hanh-vi-mua-ban-nguoi-10301423.html',
    date: '2025-07-01',
    ...UNCONFIRMED,
  },
];

/** Lines for somebody who is in a country that is not theirs, where the police take messages from strangers. */
const PLACE_ROWS: readonly SourcedHelpLine[] = [
  {
    country: 'KH',
    what: 'police',
    number: '+855-979-117-117',
    local: '0979-117-117',
    telegram: true,
    url: 'https://www.0404.go.kr/dev/publish_view.mofa?id=ATC0000000009508&pagenum=2&mst_id=MST0000000000039',
    hours: '24h',
    source: 'https://0404.go.kr/bbs/bbsPst/MST0000000000039/ATC0000000048132/detail',
    date: '2025-10-28',
    ...UNCONFIRMED,
  },
];

/** Every row with its source, for the help page, tests and documents. */
export const SOURCED_HELP_LINES: readonly SourcedHelpLine[] = [...ROWS, ...PLACE_ROWS];

/** The help lines of a country with their sources (ISO 3166-1 alpha-2), most urgent first. */
export function sourcedHelpLines(country: string): SourcedHelpLine[] {
  return ROWS.filter((row) => row.country === country);
}

/** What can be dialled by somebody who is in a country, whatever their own; empty where nothing is known well enough. */
export function placeLines(country: string): SourcedHelpLine[] {
  const abroad = PLACE_ROWS.filter((row) => row.country === country);
  // A country's own line against trafficking is there for everybody in it.
  return [...abroad, ...ROWS.filter((row) => row.country === country && row.what === 'trafficking')];
}

/** The help lines of a country (ISO 3166-1 alpha-2), most urgent first; empty where none is known well enough. */
export function helpLines(country: string): HelpLine[] {
  return sourcedHelpLines(country).map(({ source, date, confirmedBy, confirmedOn, ...line }) => line);
}

/** Countries that have help lines, Korea first. */
export const HELP_COUNTRIES: readonly string[] = [...new Set(ROWS.map((row) => row.country))];
