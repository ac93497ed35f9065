import { describe, expect, it } from 'vitest';
import type { EntryKind } from '../../src/contract/feed';
import { isNeverListed } from '../../src/engine';
import { SHARED_HOSTS } from '../../src/engine/facts/shared-hosts';
import { sharedPage } from '../../src/engine/shared-pages';
import { link, read, text } from './identities';

/** Addresses by what they lead to. The same list is read as links and as text. */
const ADDRESSES: Record<string, [string, string | null][]> = {
  'cafes: an article, never the cafe': [
    ['https://cafe.naver.com/DemoCafe/12345', 'path cafe.naver.com/democafe/12345'],
    ['https://m.cafe.naver.com/democafe/12345?referrerAllArticles=true', 'path cafe.naver.com/democafe/12345'],
    ['https://cafe.naver.com/ca-fe/cafes/2711/articles/99', 'path cafe.naver.com/ca-fe/cafes/2711/articles/99'],
    ['https://cafe.naver.com/f-e/cafes/2711/articles/99?page=2', 'path cafe.naver.com/ca-fe/cafes/2711/articles/99'],
    ['https://m.cafe.naver.com/ca-fe/web/cafes/2711/articles/99', 'path cafe.naver.com/ca-fe/cafes/2711/articles/99'],
    ['https://m.cafe.naver.com/ca-fe/web/cafes/DemoCafe/articles/99', 'path cafe.naver.com/democafe/99'],
    [
      'https://cafe.naver.com/ArticleRead.nhn?articleid=99&clubid=2711&page=1',
      'path cafe.naver.com/ca-fe/cafes/2711/articles/99',
    ],
    ['https://cafe.naver.com/democafe', null],
    ['https://m.cafe.naver.com/democafe/', null],
    ['https://cafe.naver.com/ca-fe/cafes/2711', null],
    ['https://cafe.naver.com/ca-fe/cafes/2711/menus/4', null],
    ['https://cafe.naver.com/ArticleRead.nhn?clubid=2711', null],
    ['https://cafe.naver.com/ArticleRead.nhn?clubid=x&articleid=99', null],
    ['https://cafe.naver.com/democafe?iframe_url=/ArticleRead.nhn%3Fclubid=2711%26articleid=99', null],
    ['https://cafe.daum.net/demo/AbCd/321', 'path cafe.daum.net/demo/AbCd/321'],
    ['https://m.cafe.daum.net/demo/AbCd/321', 'path cafe.daum.net/demo/AbCd/321'],
    ['https://cafe.daum.net/_c21_/bbs_read?grpid=1Ab&fldid=Cd&datanum=7', 'path cafe.daum.net/_c21_/1Ab/Cd/7'],
    ['https://cafe.daum.net/demo', null],
    ['https://cafe.daum.net/demo/AbCd', null],
  ],
  'groups: a post, a member or an invitation': [
    ['https://band.us/band/55/post/7', 'path band.us/band/55/post/7'],
    ['https://www.band.us/n/a1B2c3', 'path band.us/n/a1B2c3'],
    ['https://band.us/band/55', null],
    ['https://band.us/@demo', null],
    ['https://www.facebook.com/groups/demo.jobs/posts/77', 'path facebook.com/groups/demo.jobs/posts/77'],
    ['https://m.facebook.com/groups/12/permalink/77/', 'path facebook.com/groups/12/posts/77'],
    ['https://www.facebook.com/groups/demo.jobs', null],
    ['https://www.facebook.com/groups/demo.jobs/about', null],
    ['https://gall.dcinside.com/mgallery/board/view/?id=Demo&no=9', 'path dcinside.com/board/demo/9'],
    ['https://m.dcinside.com/board/demo/9', 'path dcinside.com/board/demo/9'],
    ['https://gall.dcinside.com/board/lists/?id=demo', null],
    ['https://gall.dcinside.com/board/view/?id=demo', null],
    ['https://old.reddit.com/r/demo/comments/1ab2c/title', 'path reddit.com/r/demo/comments/1ab2c'],
    ['https://www.reddit.com/u/Demo_Lure', 'path reddit.com/user/demo_lure'],
    ['https://www.reddit.com/r/demo', null],
    ['https://discord.gg/AbC12', 'path discord.gg/AbC12'],
    ['https://discord.com/invite/AbC12', 'path discord.gg/AbC12'],
    ['https://discord.com/channels/123/456', null],
  ],
  "one account's pages": [
    ['https://blog.naver.com/Demo_Lure/2233', 'path blog.naver.com/demo_lure'],
    ['https://m.blog.naver.com/PostView.naver?blogId=demo_lure&logNo=2233', 'path blog.naver.com/demo_lure'],
    ['https://blog.naver.com/PostView.nhn?logNo=2233', null],
    ['https://www.instagram.com/Demo.Lure/?hl=ko', 'path instagram.com/demo.lure'],
    ['https://instagram.com/p/CxYz12', 'path instagram.com/p/CxYz12'],
    ['https://instagram.com/explore/tags/job', null],
    ['https://fb.com/Demo.Lure', 'path facebook.com/demo.lure'],
    ['https://web.facebook.com/demo.lure/posts/1', 'path facebook.com/demo.lure'],
    ['https://www.facebook.com/profile.php?id=1000123', 'path facebook.com/1000123'],
    ['https://www.facebook.com/people/Demo-Lure/1000123/', 'path facebook.com/1000123'],
    ['https://www.facebook.com/share/p/AbC1/', 'path facebook.com/share/p/AbC1'],
    ['https://www.facebook.com/profile.php', null],
    ['https://www.facebook.com/share/AbC1/', null],
    ['https://twitter.com/Demo_Lure/status/1', 'path x.com/demo_lure'],
    ['https://x.com/search?q=demo', null],
    ['https://www.tiktok.com/@Demo.Lure/video/7', 'path tiktok.com/@demo.lure'],
    ['https://www.tiktok.com/tag/job', null],
    ['https://youtube.com/@DemoLure', 'path youtube.com/@demolure'],
    ['https://m.youtube.com/watch?app=m&v=aB_c-9', 'path youtu.be/aB_c-9'],
    ['https://youtu.be/aB_c-9?t=3', 'path youtu.be/aB_c-9'],
    ['https://www.youtube.com/results?search_query=x', null],
    ['https://linktr.ee/DemoLure', 'path linktr.ee/demolure'],
    ['https://litt.ly/demolure', 'path litt.ly/demolure'],
  ],
  messengers: [
    ['https://open.kakao.com/o/gAbC12de', 'kakao-open gAbC12de'],
    ['https://open.kakao.com/me/DemoLure', 'path open.kakao.com/me/demolure'],
    ['https://open.kakao.com/', null],
    ['https://pf.kakao.com/_xAbC/chat', 'path pf.kakao.com/_xAbC'],
    ['https://demolure.t.me/', 'telegram demolure'],
    ['https://t.me/demolure/123', 'telegram demolure'],
    ['https://t.me/+821023456789', 'phone +821023456789'],
    ['https://t.me/c/1234567/89', null],
    ['https://t.me/addlist/AbC123', null],
    ['https://t.me/contact/1:AbC', null],
    ['https://line.me/ti/p/AbC12dEf', 'path line.me/ti/p/AbC12dEf'],
    ['https://line.me/R/ti/p/%40Demo', 'line demo'],
    ['https://line.me/ti/g2/AbC12dEf', 'path line.me/ti/g2/AbC12dEf'],
    ['https://page.line.me/Demo77', 'line demo77'],
    ['https://lin.ee/AbC12', 'path lin.ee/AbC12'],
    ['https://line.me/ko/', null],
    ['https://chat.whatsapp.com/AbC123', 'path chat.whatsapp.com/AbC123'],
    ['https://chat.whatsapp.com/invite/AbC123', 'path chat.whatsapp.com/AbC123'],
    ['https://wa.me/message/AbC123', 'path wa.me/message/AbC123'],
    ['https://wa.me/c/60123456789', 'whatsapp +60123456789'],
    ['https://whatsapp.com/channel/0029AbC', 'path whatsapp.com/channel/0029AbC'],
    ['https://www.whatsapp.com/download', null],
  ],
  forms: [
    ['https://forms.gle/AbC123', 'path forms.gle/AbC123'],
    ['https://docs.google.com/forms/u/1/d/e/1FAdemo/formResponse', 'path docs.google.com/forms/d/e/1FAdemo'],
    ['https://docs.google.com/document/d/1Ademo/edit#heading', 'path docs.google.com/document/d/1Ademo'],
    ['https://docs.google.com/forms', null],
    ['https://drive.google.com/open?id=1Ademo', 'path drive.google.com/file/d/1Ademo'],
    ['https://drive.google.com/drive/my-drive', null],
    ['https://demo.typeform.com/to/AbC1?x=1', 'path typeform.com/to/AbC1'],
    ['https://typeform.com/templates', null],
    ['https://forms.office.com/r/AbC1', 'path forms.office.com/r/AbC1'],
    [
      'https://forms.office.com/Pages/ResponsePage.aspx?id=AbC1',
      'path forms.office.com/Pages/ResponsePage.aspx?id=AbC1',
    ],
    ['https://forms.office.com/Pages/ResponsePage.aspx', null],
    ['https://bit.ly/3xYz', 'path bit.ly/3xYz'],
  ],
  'builders of sites': [
    ['https://demo-lure.imweb.me/apply', 'domain demo-lure.imweb.me'],
    ['https://m.demo-lure.modoo.at/', 'domain demo-lure.modoo.at'],
    ['https://demo-lure.tistory.com/12', 'domain demo-lure.tistory.com'],
    ['https://demo-lure.wixsite.com/my-site', 'domain demo-lure.wixsite.com'],
    ['https://demo-lure.notion.site/Job-0123', 'domain demo-lure.notion.site'],
    ['https://demo-lure.netlify.app/', 'domain demo-lure.netlify.app'],
    ['https://demo-lure.s3.amazonaws.com/', 'domain demo-lure.s3.amazonaws.com'],
    ['https://sites.google.com/view/Demo-Lure/home', 'path sites.google.com/view/demo-lure'],
    [
      'https://www.notion.so/demo/Job-0123456789abcdef0123456789ABCDEF?pvs=4',
      'path notion.so/0123456789abcdef0123456789abcdef',
    ],
    ['https://www.notion.so/product', null],
    ['https://imweb.me/', null],
    ['https://www.tistory.com/', null],
    ['https://github.io/', null],
    ['https://sites.google.com/new', null],
  ],
  'portals, boards, employers, states': [
    ['https://www.naver.com/demo', null],
    ['https://news.naver.com/article/1', null],
    ['https://boards.greenhouse.io/demo', null],
    ['https://www.amazon.jobs/en', null],
    ['https://obank.kbstar.com/', null],
    ['https://www.city.osaka.lg.jp/', null],
    ['https://www.mfa.go.th/', null],
  ],
};

describe.each(Object.entries(ADDRESSES))('%s', (_, cases) => {
  it.each(cases)('%s', (address, expected) => {
    const found = expected === null ? [] : [expected];
    expect(read({ links: [link(address)] })).toEqual(found);
    expect(text(`지원은 ${address} 여기로`)).toEqual(found);
  });

  it('are written in one form only, and may be listed where they are taken', () => {
    for (const [, expected] of cases) {
      if (expected === null) continue;
      const [kind = '', value = ''] = expected.split(' ');
      expect(isNeverListed(kind === 'whatsapp' ? 'phone' : (kind as EntryKind), value), expected).toBe(false);
      if (kind === 'path' || kind === 'domain') expect(text(`https://${value} 로`)).toEqual([expected]);
    }
  });
});

it('every form of address of a shared host leads to a page that reads as itself', () => {
  const sample = {
    '<name>': 'demo_name',
    '<code>': 'AbC12',
    '<number>': '4711',
    '<hex>': '0123456789abcdef'.repeat(2),
  };
  for (const { host, pages } of SHARED_HOSTS) {
    for (const page of pages) {
      const [form = ''] = page.split(' > ');
      const path = form.replace(/<\w+>/g, (part) => sample[part as keyof typeof sample]);
      const value = sharedPage(host, path);
      expect(value, `${host}/${page}`).not.toBeNull();
      const slash = value!.indexOf('/');
      expect(sharedPage(value!.slice(0, slash), value!.slice(slash)), `${host}/${page}`).toBe(value);
    }
    expect(sharedPage(host, '/'), host).toBeNull();
    expect(sharedPage(host, ''), host).toBeNull();
  }
});
