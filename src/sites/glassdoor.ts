import type { Board, Layout } from './parts/board';

/** Class names carry a hash behind two underscores; only what stands before it is steady. */
const view: Omit<Layout, 'root'> = {
  fields: {
    title: ['[data-test="job-title"]', '[id^="jd-job-title"]', '[class*="JobDetails_jobTitle"]', 'h1'],
    hiringOrganization: [
      '[class*="EmployerProfile_employerNameHeading"]',
      '[data-test="employer-name"]',
      '[class*="EmployerProfile_employerName"]',
    ],
    jobLocation: ['[data-test="location"]', '[class*="JobDetails_location"]', '[data-test="emp-location"]'],
    baseSalary: [
      '[data-test="detailSalary"]',
      '[class*="SalaryEstimate_salaryEstimate"]',
      '[class*="JobCard_salaryEstimate"]',
    ],
  },
  body: [
    '[class*="JobDetails_jobDescription__"]',
    '[class*="JobDetails_jobDescription"]',
    '.jobDescriptionContent',
    '#JobDescriptionContainer',
  ],
};

/** Glassdoor on all its country hosts. The list stays beside the open ad; `jl` names it. */
export const glassdoor: Board = {
  id: 'glassdoor',
  hosts: [
    'glassdoor.com',
    'glassdoor.co.uk',
    'glassdoor.co.in',
    'glassdoor.ca',
    'glassdoor.com.au',
    'glassdoor.sg',
    'glassdoor.com.hk',
    'glassdoor.de',
    'glassdoor.fr',
    'glassdoor.co.nz',
  ],
  kindOf: (url) => {
    if (/^\/(?:job-listing|partner\/jobListing)/.test(url.pathname)) return 'detail';
    return /^\/job(?:\/|$)/i.test(url.pathname) ? 'list' : null;
  },
  adId: (url) => url.searchParams.get('jl') ?? url.searchParams.get('jobListingId'),
  details: [{ root: ['[class*="JobDetails_jobDetailsContainer"]', '[class*="JobView_"]', 'main', 'body'], ...view }],
  panes: [
    {
      root: [
        '[class*="TwoColumnLayout_columnRight"]',
        '[class*="JobDetails_jobDetailsContainer"]',
        '#JDCol',
        '[data-test="job-details"]',
      ],
      ...view,
    },
  ],
  cards: [
    {
      card: '[data-test="jobListing"], .react-job-listing, .jobCard',
      fields: {
        title: ['[data-test="job-title"]', '[data-test="job-link"] span', '[data-test="job-link"]'],
        hiringOrganization: [
          '[class*="EmployerProfile_compactEmployerName"]',
          '[data-test="employer-name"]',
          '[data-test="job-employer"]',
          '[class*="EmployerProfile_employerName"]',
        ],
        jobLocation: ['[data-test="emp-location"]'],
        baseSalary: ['[data-test="detailSalary"]'],
        datePosted: ['[data-test="job-age"]'],
      },
      link: ['a[data-test="job-title"]', 'a[data-test="job-link"]', 'a[href*="/job-listing/"]'],
    },
  ],
  tidy: (field, text) => {
    // "Company 4.1" and "Company ★ 4.1": the rating stands in the same box.
    if (field === 'hiringOrganization') return text.replace(/\s*[★⭐]?\s*\d\.\d\s*[★⭐]?$/, '');
    return field === 'baseSalary' ? text.replace(/\s*\((?:Employer|Glassdoor) est\.\)$/i, '') : text;
  },
};
