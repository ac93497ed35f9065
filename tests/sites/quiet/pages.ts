import { ENGLISH } from './english';
import { JAPANESE_CHINESE } from './japanese-chinese';
import { KOREAN_GUIDES } from './korean-guides';
import { KOREAN_NEWS } from './korean-news';
import { KOREAN_PAGES } from './korean-pages';
import { KOREAN_PEOPLE } from './korean-people';
import { MORE_LANGUAGES } from './more-languages';
import { render } from './templates';

/** Pages that offer no work: each as it would be saved, with the site's own business around it. */
export const QUIET_PAGES: readonly { slug: string; url: string; html: string }[] = [
  ...KOREAN_NEWS,
  ...KOREAN_PEOPLE,
  ...KOREAN_GUIDES,
  ...KOREAN_PAGES,
  ...ENGLISH,
  ...JAPANESE_CHINESE,
  ...MORE_LANGUAGES,
].map(render);
