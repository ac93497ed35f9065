import type { Board } from './parts/board';

const LIST = /^\/zf_user\/(?:search|jobs\/(?:list|public|hot100)|public-recruit)(?:\/|$)|^\/job-search\/?$|^\/search/;
const DETAIL = /^\/zf_user\/jobs\/(?:relay\/)?(?:view|view-detail|pop-view)\/?$|^\/job-search\/view/;

/**
 * Saramin. The relay page shows several ads one under the other; each ad's text is a document of its own in
 * `iframe_content_0`, `_1`, ...; many are one picture, with hidden text beside it.
 */
export const saramin: Board = {
  id: 'saramin',
  hosts: ['saramin.co.kr'],
  kindOf: (url) => (DETAIL.test(url.pathname) ? 'detail' : LIST.test(url.pathname) ? 'list' : null),
  adId: (url) => url.searchParams.get('rec_idx'),
  details: [
    {
      root: ['.wrap_jv_cont', '.wrap_jview'],
      several: true,
      fields: {
        title: ['h1.tit_job', '.wrap_jv_header .tit_job', '.tit_job', 'h1'],
        hiringOrganization: ['.wrap_jv_header .company', '.company_name', '.company', '.corp_name'],
      },
      body: ['.jv_detail .cont .user_content', '.jv_detail .cont', '.jv_detail > :not(.jv_title)'],
      frame: 'iframe[id^="iframe_content"], iframe.iframe_content',
      frameBody: ['.user_content', '.template_area', '#template_view', '.view_con'],
      sections: ['.jv_benefit .cont', '.jv_howto .cont', '.jv_location .cont'],
    },
    // The document of the frame, opened on its own.
    { root: ['.user_content', '.template_area', '#template_view', '.view_con'], fields: {}, body: ['*'] },
  ],
  panes: [],
  cards: [
    {
      card: '.item_recruit, .list_item, .box_item',
      fields: {
        title: ['.job_tit a', '.job_tit'],
        hiringOrganization: ['.corp_name a', '.corp_name', '.company_nm a', '.company_nm'],
        jobLocation: ['.job_condition span:first-child', '.work_place'],
        baseSalary: ['.job_salary', '.job_condition span'],
        datePosted: ['.job_day'],
      },
      link: ['.job_tit a[href]', 'a[href*="rec_idx="]'],
    },
  ],
};
