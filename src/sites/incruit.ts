import type { Board } from './parts/board';

/** Incruit. The ad's text is a document of its own (`jobpostcont.asp`); the rest of the page is labels and JSON-LD. */
export const incruit: Board = {
  id: 'incruit',
  hosts: ['incruit.com'],
  kindOf: (url) => {
    if (/\/jobpost(?:cont)?\.asp$/i.test(url.pathname)) return 'detail';
    return /^\/(?:jobdb_list\/|list\/search|jobdb_info\/popularjob)/i.test(url.pathname) ? 'list' : null;
  },
  adId: (url) => url.searchParams.get('job'),
  details: [
    {
      root: ['#Container', '#container', '.jobcompany_info', '#content', 'body:has(iframe[src*="jobpostcont.asp"])'],
      fields: {
        title: ['.jcinfo_summary .jc_title', '.job_info_header h1', '.jobpost_title', 'h1'],
        hiringOrganization: ['.jcinfo_company', '.job_info_company', '.company_name', 'a[href*="/company/"]'],
      },
      body: ['.job_info_detail_text', '#jobContent'],
      frame: 'iframe[src*="jobpostcont.asp" i]',
      frameBody: ['#content_job', '.content_job', '#jobpostcont'],
    },
  ],
  panes: [],
  cards: [
    {
      card: 'ul.c_row',
      fields: {
        title: ['.cell_mid .cl_top a', 'a[href*="jobpost.asp"]'],
        hiringOrganization: ['.cell_first a.cpname', '.cell_first .cl_top a'],
        jobLocation: ['.cell_mid .cl_md span:nth-child(3)'],
        baseSalary: ['.cell_mid .cl_md span'],
        datePosted: ['.cell_last .cl_btm'],
      },
      link: ['a[href*="jobpost.asp"]'],
    },
  ],
};
