import type { Board } from './parts/board';

const adNumber = (url: URL) =>
  /\/(?:Recruit\/GI_Read|GI_Read)\/(?:View\/)?(\d+)/i.exec(url.pathname)?.[1] ??
  (/\/GI_Read/i.test(url.pathname) ? url.searchParams.get('Gno') || url.searchParams.get('GI_No') : null);

const LIST = /^\/(?:recruit\/(?:joblist|home)|search|theme|starter|top100|company\/\d+\/recruit)(?:[/?]|$)/i;

/** The frame that holds an ad's text, in both layouts. */
const FRAME = '#gib_frame, iframe[src*="GI_Read_Comt_Ifrm" i], iframe[title="상세요강"]';
const FRAME_BODY = ['.tplJobView', '.artReadDetail', '#detail-content', '.view-content'];

/**
 * JobKorea. Two layouts live side by side: the older one with `.artReadJobSum`, and the generated one that is known by
 * `data-sentry-component` only. The ad's text is a document of its own in both, and often one picture.
 */
export const jobkorea: Board = {
  id: 'jobkorea',
  hosts: ['jobkorea.co.kr'],
  kindOf: (url) => (/\/GI_Read/i.test(url.pathname) ? 'detail' : LIST.test(url.pathname) ? 'list' : null),
  adId: adNumber,
  details: [
    {
      root: ['main:has(#details-section)', '#__next:has(#details-section)', 'body:has(#details-section)'],
      fields: {
        title: ['main h1', 'h1'],
        hiringOrganization: [
          '[data-sentry-component="CompanyName"] a',
          '[data-sentry-component="CompanyName"]',
          'a[href*="/Recruit/Co_Read/"]',
          'main h2',
        ],
      },
      body: ['[data-sentry-component="RecruitmentGuidelines"]', '#details-section'],
      frame: FRAME,
      frameBody: FRAME_BODY,
    },
    {
      root: ['#container:has(.artReadJobSum)', '.readSumWrap', 'body:has(.artReadJobSum)', 'body:has(#gib_frame)'],
      fields: {
        title: ['.sumTit .hd_3', '.sumTit h3', '.sumTit', 'h1', '.artReadJobSum h3'],
        hiringOrganization: ['.sumTit .coName', '.coName', '.secReadCoInfo .coTit', '.artReadCoInfo .coTit a'],
      },
      body: ['.artReadDetail .secReadDetail', '.artReadDetail'],
      frame: FRAME,
      frameBody: FRAME_BODY,
    },
    // The document of the frame, opened on its own.
    { root: FRAME_BODY, fields: {}, body: ['*'] },
  ],
  panes: [],
  cards: [
    {
      card: '[data-sentry-component="CardJob"]',
      fields: {
        title: [
          '[data-sentry-component="Title"]',
          'a[href*="/Recruit/GI_Read/"] [class*="Typography_variant_size18"]',
          'a[href*="/Recruit/GI_Read/"]',
        ],
        hiringOrganization: [
          '[data-sentry-component="CompanyName"]',
          'a[href*="/Recruit/GI_Read/"] [class*="Typography_variant_size16"]',
        ],
        jobLocation: ['[data-sentry-component="GrayChip"]:has([class*="basicemoji-place"])'],
        baseSalary: [
          '[data-sentry-component="GrayChip"]:has([class*="basicemoji-money"])',
          '[data-sentry-component="GrayChip"]',
        ],
      },
      link: ['a[href*="/Recruit/GI_Read/"]'],
    },
    {
      card: 'li.list-post, .list-post',
      fields: {
        title: ['.post-list-info a.title', '.post-list-info .title', '.information-title a', '.information-title'],
        hiringOrganization: ['.post-list-corp a.name', '.post-list-corp a', '.corp-name a', '.corp-name'],
        jobLocation: ['.option .loc', '.loc.long', '.loc.short', '.chip-information-item:nth-child(3)'],
        baseSalary: ['.option .pay', '.option span'],
        datePosted: ['.option .date'],
      },
      link: ['a[href*="/Recruit/GI_Read/"]'],
    },
    {
      card: 'tr.devloopArea, li.devloopArea',
      fields: {
        title: ['.tplTit .titBx strong a', '.tplTit a', '.tit a'],
        hiringOrganization: ['.tplCo a', '.tplCo', '.coName'],
        jobLocation: ['.tplTit .etc .cell:nth-child(3)', '.loc'],
        baseSalary: ['.tplTit .etc .cell', '.pay'],
        datePosted: ['.odd .time', '.date'],
      },
      link: ['a[href*="/Recruit/GI_Read/"]'],
    },
  ],
};
