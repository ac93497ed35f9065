import type { Board, Layout } from './parts/board';

/** `data-automation` is what the platform's own tests hold on to; it has outlived every redesign so far. */
const view: Omit<Layout, 'root'> = {
  fields: {
    title: ['[data-automation="job-detail-title"]', 'h1'],
    hiringOrganization: ['[data-automation="advertiser-name"]'],
    jobLocation: ['[data-automation="job-detail-location"]'],
    baseSalary: ['[data-automation="job-detail-salary"]'],
    employmentType: ['[data-automation="job-detail-work-type"]'],
  },
  body: ['[data-automation="jobAdDetails"]', '[data-automation="jobDescription"]'],
  sections: ['[data-automation="job-details-job-highlights"]'],
};

/** SEEK, JobStreet and JobsDB: one platform under the addresses of each country. */
export const seek: Board = {
  id: 'seek',
  hosts: [
    'seek.com.au',
    'seek.co.nz',
    'seek.com',
    'jobstreet.com',
    'jobstreet.com.my',
    'jobstreet.com.sg',
    'jobstreet.com.ph',
    'jobstreet.co.id',
    'jobsdb.com',
  ],
  kindOf: (url) => {
    if (/^\/(?:[a-z]{2}\/)?job\/\d+/.test(url.pathname)) return 'detail';
    return /^\/(?:[a-z]{2}\/)?(?:jobs|[^/]*-jobs?)(?:[-/]|$)/.test(url.pathname) ? 'list' : null;
  },
  adId: (url) => /\/job\/(\d+)/.exec(url.pathname)?.[1] ?? url.searchParams.get('jobId'),
  details: [{ root: ['[data-automation="jobDetailsPage"]', 'main', 'body'], ...view }],
  panes: [
    {
      root: [
        '[data-automation="splitViewJobDetailsWrapper"]',
        '[data-automation="splitViewDetails"]',
        '[data-automation="jobDetailsPage"]',
      ],
      ...view,
    },
  ],
  cards: [
    {
      card: '[data-automation="normalJob"], [data-automation="premiumJob"], article[data-job-id], [data-testid="job-card"], article:has(a[data-automation="jobTitle"])',
      fields: {
        title: ['[data-automation="jobTitle"]', '[data-testid="job-card-title"]', 'h3 a', 'h1 a'],
        hiringOrganization: [
          '[data-automation="jobCompany"]',
          '[data-automation="jobCardCompanyLink"]',
          '[data-automation="jobListingCompany"]',
        ],
        jobLocation: [
          '[data-automation="jobCardLocation"]',
          '[data-automation="jobLocation"]',
          '[data-automation="jobCardLocationLink"]',
          '[data-testid="jobCardLocation"]',
        ],
        baseSalary: ['[data-automation="jobSalary"]', '[data-automation="jobCardSalary"]'],
        datePosted: ['[data-automation="jobListingDate"]'],
      },
      link: ['a[data-automation="jobTitle"]', '[data-testid="job-card-title"]', 'a[href*="/job/"]'],
    },
  ],
};
