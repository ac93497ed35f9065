import type { Board, CardLayout, Layout } from './parts/board';

const view: Omit<Layout, 'root'> = {
  fields: {
    title: [
      '[data-testid="jobsearch-JobInfoHeader-title"]',
      '[data-testid="vj-job-title"]',
      '.jobsearch-JobInfoHeader-title',
      'h1',
      'h2',
    ],
    hiringOrganization: [
      '[data-testid="inlineHeader-companyName"]',
      '[data-company-name="true"]',
      '[data-testid="company-name"]',
      '[data-testid="company-info-metadata"] a[href*="/cmp/"]',
    ],
    jobLocation: [
      '[data-testid="inlineHeader-companyLocation"]',
      '[data-testid="job-location"]',
      '[data-testid="text-location"]',
    ],
    baseSalary: [
      '#salaryInfoAndJobType > span',
      '[data-testid="attribute_snippet_testid"]',
      '[data-testid$="salary-snippet-container"]',
      '#salaryInfoAndJobType',
    ],
  },
  body: ['#jobDescriptionText', '[data-testid="vj-job-description"]', '.jobsearch-JobComponent-description'],
  sections: ['#benefits'],
};

const card: Omit<CardLayout, 'card'> = {
  fields: {
    title: ['.jobTitle span[title]', '.jobTitle a', '.jobTitle', 'a[data-jk]'],
    hiringOrganization: ['[data-testid="company-name"]', '.companyName'],
    jobLocation: ['[data-testid="text-location"]', '.companyLocation'],
    baseSalary: ['.salary-snippet-container', '[data-testid="attribute_snippet_testid"]', '.metadata'],
  },
  link: ['a[data-jk]', '.jobTitle a[href]'],
};

/** Indeed on all its country hosts. The list stays beside the open ad; `vjk` in the address names it. */
export const indeed: Board = {
  id: 'indeed',
  hosts: ['indeed.com'],
  kindOf: (url) => {
    if (/^\/(?:m\/)?viewjob$/.test(url.pathname)) return 'detail';
    return /^\/(?:m\/)?(?:jobs|q-[^/]*|l-[^/]*|[^/]+-jobs(?:-[^/]*)?(?:\.html)?)$/.test(url.pathname) ? 'list' : null;
  },
  adId: (url) => url.searchParams.get('vjk') ?? url.searchParams.get('jk'),
  details: [
    {
      root: [
        '.jobsearch-ViewJobLayout-jobDisplay',
        '.jobsearch-JobComponent',
        '[data-testid="vj-root"]',
        'main',
        'body',
      ],
      ...view,
    },
  ],
  panes: [
    {
      root: ['#jobsearch-ViewjobPaneWrapper', '.jobsearch-RightPane', '#vjs-container', '.jobsearch-JobComponent'],
      ...view,
    },
  ],
  cards: [
    { card: '.job_seen_beacon', ...card },
    { card: '[class*="tapItem"]', ...card },
    { card: '#mosaic-provider-jobcards li:has(a[data-jk])', ...card },
  ],
  tidy: (field, text) =>
    field === 'title' ? text.replace(/\s*[-–]\s*(?:job post|채용공고|채용 공고|求人|職位)$/i, '') : text,
};
