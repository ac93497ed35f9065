import type { Board, Layout } from './parts/board';

const article: Pick<Layout, 'fields' | 'body'> = {
  fields: {
    title: ['h3.title_text', '.ArticleTitle .title_text', '.tit-box .tit', '.title_text'],
    datePosted: ['.article_info .date', '.WriterInfo .date'],
  },
  body: ['.se-main-container', '.ContentRenderer', '.article_viewer', '#tbody', '#postContent'],
};

/**
 * Articles of Naver Cafe; only where the reader allowed this host. The older page keeps the article, title and all, in
 * the frame `cafe_main`. What is in a cafe's comments is other people's.
 */
export const naverCafe: Board = {
  id: 'naver-cafe',
  hosts: ['cafe.naver.com'],
  kindOf: (url) =>
    /\/articles\/\d+/.test(url.pathname) || /ArticleRead/i.test(url.pathname) || /^\/[\w-]+\/\d+\/?$/.test(url.pathname)
      ? 'post'
      : null,
  adId: (url) =>
    /\/articles\/(\d+)/.exec(url.pathname)?.[1] ??
    url.searchParams.get('articleid') ??
    /^\/[\w-]+\/(\d+)\/?$/.exec(url.pathname)?.[1] ??
    null,
  details: [
    { root: ['.ArticleContentBox', '.article_wrap', '#app .Article'], ...article },
    {
      root: ['body'],
      fields: {},
      body: [],
      frame: 'iframe#cafe_main',
      frameBody: article.body,
      frameFields: article.fields,
    },
  ],
  panes: [],
  cards: [],
};
