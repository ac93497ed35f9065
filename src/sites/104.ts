import type { Board } from './parts/board';

/** 104 人力銀行 (Taiwan). */
export const board104: Board = {
  id: '104',
  hosts: ['104.com.tw'],
  kindOf: (url) => {
    if (/^\/job\/[0-9a-z]{4,}\/?$/i.test(url.pathname)) return 'detail';
    return /^\/jobs\/(?:search|main)/.test(url.pathname) || /^\/company\/[0-9a-z]+/i.test(url.pathname) ? 'list' : null;
  },
  adId: (url) => /^\/job\/([0-9a-z]{4,})/i.exec(url.pathname)?.[1] ?? null,
  details: [
    {
      root: [
        'main:has(.job-description__content)',
        '#app:has(.job-description__content)',
        'body:has(.job-description__content)',
      ],
      fields: {
        title: ['.job-header__title h1', 'h1.job-header__title', '.job-header h1', 'h1'],
        hiringOrganization: [
          '[data-gtm-head="公司名稱"]',
          '.job-header__title a[href*="/company/"]',
          '.job-header a[href*="/company/"]',
        ],
        jobLocation: ['.job-address > span', '.job-address'],
        baseSalary: ['.job-description-table__data .text-primary', '.job-description-table p.t3.mb-0.mr-2'],
      },
      body: ['.job-description__content', '.job-description-content'],
      sections: ['.job-requirement-table', '.job-contact-table', '.benefits'],
    },
  ],
  panes: [],
  cards: [
    {
      card: '.job-summary, .job-mobile, .job-list-container, article.job-list-item',
      fields: {
        title: ['a.info-job__text', '.info-job__text', 'a.js-job-link', '[data-gtm-joblist="職缺-職缺名稱"]'],
        hiringOrganization: ['.info-company__text', '[data-gtm-joblist="職缺-公司名稱"]', 'a[href*="/company/"]'],
        jobLocation: ['[data-gtm-joblist^="職缺-地區"]', '.info-tags__text:first-child', '.info-tags__text'],
        baseSalary: ['[data-gtm-joblist^="職缺-薪資"]', '.info-tags__text', '.job-list-tag a, .job-list-tag span'],
      },
      link: ['a.info-job__text', 'a.js-job-link', 'a[href*="/job/"]'],
    },
  ],
};
