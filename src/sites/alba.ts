import type { Board } from './parts/board';

/** Alba (알바천국). Newer ads carry JSON-LD, others only these names; the ad's text may be in a frame. */
export const alba: Board = {
  id: 'alba',
  hosts: ['alba.co.kr'],
  kindOf: (url) => {
    if (/^\/job\/detail(?:\.asp)?\/?$/i.test(url.pathname)) return 'detail';
    return /^\/(?:job\/(?:main|object|area|brand|list|short|theme)|search|special)(?:[/.]|$)/i.test(url.pathname)
      ? 'list'
      : null;
  },
  adId: (url) => url.searchParams.get('adid'),
  details: [
    {
      root: [
        '#container:has(.detail-primary__title)',
        'main:has(.detail-primary__title)',
        'body:has(.detail-primary__title)',
      ],
      fields: {
        title: ['.detail-primary__title'],
        hiringOrganization: ['.detail-primary__company'],
        jobLocation: ['.workplace-addr__text'],
        baseSalary: [
          '.detail-summary__item:has([class*="detail-pay__type"])',
          '.detail-pay',
          '[class*="detail-primary__pay"]',
        ],
      },
      body: ['.detail-content__body', '.detail-content', '.detail-desc', '[class*="detail-view__content"]'],
      frame:
        '.detail-content iframe, iframe[src*="DetailContents" i], iframe[src*="/job/detail" i], iframe[title*="상세"]',
    },
  ],
  panes: [],
  cards: [
    {
      card: 'li[data-imid], .job-list__row, tr[data-imid], .goodsJob:has(a[href*="adid="])',
      fields: {
        title: ['.job-list__subject', '.title', '.subject', 'a[href*="adid="]'],
        hiringOrganization: ['.job-list__company', '.company', '.cName'],
        jobLocation: ['.job-list__area', '.local', '.area'],
        baseSalary: ['.job-list__pay', '.pay', ':has(> .payIcon)'],
      },
      link: ['a[href*="adid="]'],
    },
  ],
  tidy: (field, text) =>
    field === 'jobLocation' ? text.replace(/\s*(?:지도\s?보기|길\s?찾기|주소\s?복사)+$/, '') : text,
};
