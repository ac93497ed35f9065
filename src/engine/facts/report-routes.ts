import type { HelpKind } from '../../contract/help';

/**
 * Where an ad can be reported outside of Lurewatch: a board's own page about reporting, or an authority. `url` is the
 * operator's own; `source` the public page it was read from, `date` (YYYY-MM-DD) when that page showed it to be true.
 */
export interface ReportRoute {
  url: string;
  source: string;
  date: string;
}

/** A board, by the host names its ads stand on (with every host below them). */
export interface BoardRoute extends ReportRoute {
  board: string;
  hosts: readonly string[];
}

/** An authority of a country (ISO 3166-1 alpha-2), named by what it does (`help.<code>`). */
export interface AuthorityRoute extends ReportRoute {
  country: string;
  what: HelpKind;
}

// Only boards whose page about reporting was seen. Most Korean boards have a button in the ad and no page of their own.
export const BOARD_ROUTES: readonly BoardRoute[] = [
  {
    board: 'LinkedIn',
    hosts: ['linkedin.com'],
    url: 'https://www.linkedin.com/help/linkedin/answer/a9551007',
    source: 'https://blog.linkedin.com/2019/august/27/staying-safe-on-linkedin-during-your-job-search',
    date: '2026-11-23',
  },
  {
    board: 'Indeed',
    hosts: ['indeed.com'],
    url: 'https://support.indeed.com/hc/en-us/articles/216354123-Guidelines-for-Safe-Job-Search',
    source: 'https://support.indeed.com/hc/en-us/articles/216354123-Guidelines-for-Safe-Job-Search',
    date: '2026-11-23',
  },
];

export const AUTHORITY_ROUTES: readonly AuthorityRoute[] = [
  {
    country: 'GB',
    what: 'fraud-report',
    url: 'https://www.reportfraud.police.uk',
    source: 'https://www.wired-gov.net/wg/news.nsf/articles/report+fraud+service+goes+live+04122025143000?open',
    date: '2025-12-04',
  },
  {
    country: 'IN',
    what: 'cyber-fraud',
    url: 'https://cybercrime.gov.in',
    source: 'https://indiangovtscheme.com/?p=14561',
    date: '2025-03-11',
  },
  {
    country: 'SG',
    what: 'scam-check',
    url: 'https://www.scamshield.gov.sg',
    source: 'https://scamshield.gov.sg/scamshield-helpline',
    date: '2025-09-01',
  },
  {
    country: 'US',
    what: 'trafficking',
    url: 'https://humantraffickinghotline.org',
    source: 'https://humantraffickinghotline.org/about-us/what-we-do',
    date: '2026-11-23',
  },
];

/** The route of the board an ad stands on, by the ad's host name; none for a board we know no page of. */
export function boardRoutes(host: string): readonly BoardRoute[] {
  return BOARD_ROUTES.filter(({ hosts }) => hosts.some((known) => host === known || host.endsWith(`.${known}`)));
}

/** The authorities of a country that take reports on a page of their own. */
export function authorityRoutes(country: string): readonly AuthorityRoute[] {
  return AUTHORITY_ROUTES.filter((route) => route.country === country);
}
