import type { Board } from './parts/board';

/** Townwork (タウンワーク). Newer pages have hashed names: JSON-LD and labels carry them; these names are the older ones. */
export const townwork: Board = {
  id: 'townwork',
  hosts: ['townwork.net'],
  kindOf: (url) => {
    if (/^\/detail\//.test(url.pathname) || /\/jobid_\w+/.test(url.pathname)) return 'detail';
    return /\/job_search\//.test(url.pathname) || /^\/[a-z]+\/(?:jc_|ct_|[a-z]+_)?\w*\/?$/.test(url.pathname)
      ? 'list'
      : null;
  },
  adId: (url) => /\/joid_(\w+)/.exec(url.pathname)?.[1] ?? /\/jobid_(\w+)/.exec(url.pathname)?.[1] ?? null,
  details: [
    {
      root: [
        'main:has(.job-detail-txt-wrap)',
        '#jsi-content-wrapper',
        '.job-detail-contents',
        'body:has(.job-detail-txt-wrap)',
      ],
      fields: {
        title: ['.comparison-TM-headerText', '.job-detail-caption-c', 'h1'],
        hiringOrganization: ['.jsc-company-txt', '.job-detail-company-name'],
      },
      body: ['.job-detail-txt-wrap', '.job-detail-txt'],
      sections: ['.job-detail-tbl-main-wrap', '.job-detail-box-tbl'],
    },
  ],
  panes: [],
  cards: [
    {
      card: '.job-lst-main-cassette-wrap, .job-cassette-lst-wrap',
      fields: {
        title: ['.job-lst-main-ttl-txt', '.job-lst-box-ttl', 'h3 a', 'h3'],
        hiringOrganization: ['.jsc-company-txt', '.job-lst-main-box-inner .company'],
      },
      link: ['a.job-lst-main-box-inner[href]', 'a[href*="/detail/"]', 'a[href*="jobid_"]'],
    },
    {
      card: 'li:has(a[href*="/jobid_"]), article:has(a[href*="/jobid_"]), [class*="jobCard" i]:has(a[href*="jobid_"])',
      fields: {
        title: ['[class*="title" i]', 'h2', 'h3', 'a[href*="jobid_"]'],
        hiringOrganization: ['[class*="employer" i]', '[class*="company" i]'],
        jobLocation: ['[class*="access" i]', '[class*="area" i]', '[class*="location" i]'],
        baseSalary: ['[class*="salary" i]'],
      },
      link: ['a[href*="jobid_"]'],
    },
  ],
};
