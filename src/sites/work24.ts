import type { Board } from './parts/board';

/**
 * Work24 (고용24), the state's board. Private boards' ads are listed here too, so it is a source like any other. Details
 * have no steady names: they are read by their labels and as any page; a private board's text may be in a frame.
 */
export const work24: Board = {
  id: 'work24',
  hosts: ['work24.go.kr'],
  kindOf: (url) => {
    if (/\/empDetailAuthView\.do$/.test(url.pathname)) return 'detail';
    return /\/(?:retriveDtlEmpSrchList(?:InPost)?|retriveEmpSrchList)\.do$/.test(url.pathname) ? 'list' : null;
  },
  adId: (url) => url.searchParams.get('wantedAuthNo'),
  details: [
    {
      root: ['#contentArea', '#contents', '#content', 'main'],
      fields: { title: ['.emp_detail_tit', '.tit_emp', 'h1'], hiringOrganization: ['.corp_name', '.cp_name'] },
      body: ['.emp_detail_cont'],
      frame: 'iframe[title*="상세모집요강"]',
    },
  ],
  panes: [],
  cards: [
    {
      card: 'tr:has(a[href*="wantedAuthNo="])',
      fields: {
        title: ['a.t3_sb', 'a[href*="empDetailAuthView"]', 'a[href*="wantedAuthNo="]'],
        hiringOrganization: ['a.cp_name', '.cp_name'],
        jobLocation: ['li.site'],
        baseSalary: ['li.dollar'],
      },
      link: ['a[href*="empDetailAuthView"]', 'a[href*="wantedAuthNo="]'],
    },
  ],
};
