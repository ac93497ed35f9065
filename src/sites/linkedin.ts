import type { Board, Layout } from './parts/board';

/** What signed-out visitors see, as a page and beside a list. */
const signedOut: Omit<Layout, 'root'> = {
  fields: {
    title: ['.top-card-layout__title', '.topcard__title', 'h1'],
    hiringOrganization: ['.topcard__org-name-link', '.topcard__flavor a', '.top-card-layout__second-subline a'],
    jobLocation: ['.topcard__flavor--bullet'],
    baseSalary: ['.compensation__salary', '.salary', '.compensation__salary-range'],
    employmentType: ['.description__job-criteria-item:nth-child(2) .description__job-criteria-text'],
    datePosted: ['.posted-time-ago__text'],
  },
  body: ['.show-more-less-html__markup', '.description__text'],
};

/** The classic signed-in view; class names carry on from `job-details-jobs-unified-top-card`. */
const classic: Omit<Layout, 'root'> = {
  fields: {
    title: ['.job-details-jobs-unified-top-card__job-title', '.jobs-unified-top-card__job-title', 'h1', 'h2'],
    hiringOrganization: [
      '.job-details-jobs-unified-top-card__company-name',
      '.jobs-unified-top-card__company-name',
      'a[href*="/company/"]',
    ],
    jobLocation: [
      '.job-details-jobs-unified-top-card__primary-description-container .tvm__text:first-child',
      '.job-details-jobs-unified-top-card__primary-description-container',
      '.jobs-unified-top-card__bullet',
    ],
    baseSalary: [
      '.job-details-fit-level-preferences button',
      '.job-details-jobs-unified-top-card__job-insight span',
      '.jobs-unified-top-card__job-insight',
    ],
  },
  body: ['#job-details', '.jobs-box__html-content', '.jobs-description__content'],
};

/** The generated signed-in view: no steady classes, no `h1`; title and company also stand in the document's title. */
const generated: Layout = {
  root: [
    '[data-sdui-screen="com.linkedin.sdui.flagshipnav.jobs.SemanticJobDetails"]',
    'main:has([componentkey^="JobDetails_AboutTheJob_"])',
    '[componentkey^="JobDetails_AboutTheJob_"]',
  ],
  fields: { hiringOrganization: ['[aria-label^="Company, "]', 'a[href*="/company/"]'] },
  body: [
    '[componentkey^="JobDetails_AboutTheJob_"] [data-testid="expandable-text-box"]',
    '[data-sdui-component*="aboutTheJob"] [data-testid="expandable-text-box"]',
    '[id^="JobDetails_AboutTheJob_"]',
    '[data-testid="expandable-text-box"]',
  ],
};

/** What members write in the feed; in the generated layout the text is known by its `componentkey` only. */
const posts: readonly Layout[] = [
  {
    root: [
      '[role="listitem"]:has([componentkey^="feed-commentary"])',
      '[role="listitem"]:has([data-testid="expandable-text-box"])',
    ],
    several: true,
    fields: {},
    body: ['[componentkey^="feed-commentary"]', '[data-testid="expandable-text-box"]'],
  },
  {
    root: ['.feed-shared-update-v2', '[data-urn^="urn:li:activity"]', 'article.main-feed-activity-card', 'article'],
    several: true,
    fields: {},
    body: [
      '.update-components-update-v2__commentary',
      '.feed-shared-update-v2__description',
      '.update-components-text',
      '.feed-shared-inline-show-more-text',
      '[data-test-id="main-feed-activity-card__commentary"]',
    ],
  },
];

/** LinkedIn: signed out, the classic split view, and the generated layout of 2026. */
export const linkedin: Board = {
  id: 'linkedin',
  hosts: ['linkedin.com'],
  kindOf: (url) => {
    if (/^\/jobs\/view\//.test(url.pathname)) return 'detail';
    if (/^\/(?:feed|posts|groups\/\d+)(?:\/|$)|\/recent-activity(?:\/|$)/.test(url.pathname)) return 'post';
    return /^\/jobs\/(?:search|search-results|collections|[^/]+-jobs(?:-[^/]*)?)(?:\/|$)/.test(url.pathname)
      ? 'list'
      : null;
  },
  adId: (url) => /^\/jobs\/view\/(?:[^/]*-)?(\d+)\/?$/.exec(url.pathname)?.[1] ?? url.searchParams.get('currentJobId'),
  details: [
    {
      root: ['main:has(.top-card-layout__title)', 'main:has(.topcard__title)', '.decorated-job-posting'],
      ...signedOut,
    },
    { root: ['.job-view-layout', '.jobs-details', 'main:has(#job-details)'], ...classic },
    generated,
  ],
  panes: [
    { root: ['.details-pane__content', '.two-pane-serp-page__detail-view'], ...signedOut },
    { root: ['.jobs-search__job-details', '.scaffold-layout__detail', '.jobs-details'], ...classic },
    generated,
  ],
  posts,
  cards: [
    {
      card: 'li[data-occludable-job-id], [data-job-id].job-card-container',
      fields: {
        title: [
          '.job-card-list__title--link strong',
          '.job-card-list__title--link',
          '.job-card-list__title',
          'a[href*="/jobs/view/"]',
        ],
        hiringOrganization: ['.artdeco-entity-lockup__subtitle', '.job-card-container__primary-description'],
        jobLocation: ['.artdeco-entity-lockup__caption', '.job-card-container__metadata-wrapper li'],
        baseSalary: ['.artdeco-entity-lockup__metadata', '.job-card-container__metadata-wrapper li'],
      },
      link: ['a[href*="/jobs/view/"]'],
    },
    {
      card: '.base-search-card, .job-search-card',
      fields: {
        title: ['.base-search-card__title'],
        hiringOrganization: ['.base-search-card__subtitle'],
        jobLocation: ['.job-search-card__location'],
        baseSalary: ['.job-search-card__salary-info'],
        datePosted: ['time[datetime]'],
      },
      link: ['a.base-card__full-link', 'a[href*="/jobs/view/"]'],
    },
  ],
  tidy: (field, text) => {
    // "Seoul, South Korea · 2 weeks ago · 31 applicants"
    if (field === 'jobLocation') return text.split(' · ')[0] ?? text;
    return field === 'hiringOrganization' ? text.replace(/^Company, (.*?)\.?$/, '$1') : text;
  },
  fromTitle: (title) => {
    const parts = title.replace(/^\(\d+\+?\)\s*/, '').split(' | ');
    if (parts.length < 3 || parts.at(-1) !== 'LinkedIn') return {};
    return { title: parts.slice(0, -2).join(' | '), hiringOrganization: parts.at(-2)! };
  },
};
