import type { HelpLine } from '../../contract/help';

/** A help line with the public page it was read from and the day that page showed it to be true. */
interface SourcedHelpLine extends HelpLine {
  source: string;
  date: string;
}

// Only numbers seen on a public page may stand here: a wrong number does harm. Korea first, then by country; within a
// country in the order of urgency: in danger now, thinking of leaving, only saw an ad.
const ROWS: readonly SourcedHelpLine[] = [
  {
    country: 'KR',
    what: 'police',
    number: '112',
    hours: '24h',
    source: 'https://news.sbs.co.kr/news/endPage.do?news_id=N1008426539',
    date: '2026-02-02',
  },
  {
    country: 'KR',
    what: 'phone-fraud',
    number: '1394',
    hours: '24h',
    source: 'https://www.khan.co.kr/article/202602011026001',
    date: '2026-02-01',
  },
  {
    country: 'KR',
    what: 'consular',
    number: '+82-2-3210-0404',
    url: 'https://www.0404.go.kr',
    hours: '24h',
    source: 'https://www.kmib.co.kr/article/view_amp.asp?arcid=1748498674',
    date: '2025-06-02',
  },
  { country: 'KR', what: 'finance', number: '1332', source: 'https://poliwell.tistory.com/61', date: '2025-10-01' },
  { country: 'KR', what: 'internet', number: '118', source: 'https://poliwell.tistory.com/61', date: '2025-10-01' },
  {
    country: 'GB',
    what: 'fraud-report',
    number: '0300 123 2040',
    url: 'https://www.reportfraud.police.uk',
    source: 'https://www.wired-gov.net/wg/news.nsf/articles/report+fraud+service+goes+live+04122025143000?open',
    date: '2025-12-04',
  },
  {
    country: 'HK',
    what: 'consular',
    number: '+852 1868',
    hours: '24h',
    source: 'https://immd.gov.hk/hkt/press/press-releases/20230403.html',
    date: '2025-01-10',
  },
  {
    country: 'IN',
    what: 'cyber-fraud',
    number: '1930',
    url: 'https://cybercrime.gov.in',
    hours: '24h',
    source: 'https://indiangovtscheme.com/?p=14561',
    date: '2025-03-11',
  },
  {
    country: 'JP',
    what: 'police-advice',
    number: '#9110',
    source: 'https://www.city.kurashiki.okayama.jp/item/171179.htm',
    date: '2024-10-25',
  },
  {
    country: 'MY',
    what: 'bank-stop',
    number: '997',
    hours: '24h',
    source:
      'https://www.malaymail.com/news/malaysia/2026/03/03/call-997-right-away-if-you-suspect-a-scam-fahmi-tells-malaysians/211156',
    date: '2026-03-03',
  },
  {
    country: 'SG',
    what: 'scam-check',
    number: '1799',
    url: 'https://www.scamshield.gov.sg',
    hours: '24h',
    source: 'https://scamshield.gov.sg/scamshield-helpline',
    date: '2025-09-01',
  },
  {
    country: 'TW',
    what: 'anti-fraud',
    number: '165',
    hours: '24h',
    source: 'https://mt.nycu.edu.tw/en/fighting-fraudulent-activities-prevention-and-response/',
    date: '2026-11-23',
  },
  {
    country: 'US',
    what: 'trafficking',
    number: '1-888-373-7888',
    hours: '24h',
    source: 'https://humantraffickinghotline.org',
    date: '2026-11-23',
  },
  {
    country: 'US',
    what: 'fraud-report',
    url: 'https://reportfraud.ftc.gov',
    source: 'https://reportfraud.ftc.gov',
    date: '2024-12-01',
  },
  {
    country: 'VN',
    what: 'trafficking',
    number: '111',
    hours: '24h',
    source: 'https://baonghean.vn/en/tong-dai-111-chinh-thuc-tiep-nhan-tin-bao-hanh-vi-mua-ban-nguoi-10301423.html',
    date: '2025-07-01',
  },
];

/** The help lines of a country (ISO 3166-1 alpha-2), most urgent first; empty where none is known well enough. */
export function helpLines(country: string): HelpLine[] {
  return ROWS.filter((row) => row.country === country).map(({ source, date, ...line }) => line);
}

/** Countries that have help lines, Korea first. */
export const HELP_COUNTRIES: readonly string[] = [...new Set(ROWS.map((row) => row.country))];

/** Every row with its source, for tests and documents. */
export const SOURCED_HELP_LINES: readonly SourcedHelpLine[] = ROWS;
