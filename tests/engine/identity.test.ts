import { describe, expect, it } from 'vitest';
import type { EntryKind } from '../../src/contract/feed';
import type { Link, Posting } from '../../src/contract/posting';
import { identify, isNeverListed } from '../../src/engine';
import { SHARED_HOSTS } from '../../src/engine/facts/shared-hosts';
import { sharedPage } from '../../src/engine/shared-pages';
import { expectWithin } from '../effort';

const read = (posting: Posting, country = 'KR'): string[] =>
  identify(posting, country).map(({ kind, value }) => `${kind} ${value}`);
const text = (description: string, country = 'KR'): string[] => read({ description }, country);
const link = (address: string): Link => {
  const { protocol, host, pathname, search } = new URL(address);
  return { text: 'link', scheme: protocol.slice(0, -1), host, path: `${pathname}${search}` };
};

describe('identify in text', () => {
  it.each<[string, string[]]>([
    // telephone
    ['전화 010-2345-6789', ['phone +821023456789']],
    ['전화 ０１０－２３４５－６７８９', ['phone +821023456789']],
    ['공일공 이삼사오 육칠팔구 로 문의', ['phone +821023456789']],
    ['tel: +82 2 3210 1234', ['phone +82232101234']],
    ['문의 1588-5678', ['phone +8215885678']],
    ['Call (212) 555-0123 now', []],
    ['WhatsApp: +60 12-345 6789', ['whatsapp +60123456789']],
    ['message us https://wa.me/60123456789', ['whatsapp +60123456789']],
    ['https://api.whatsapp.com/send?phone=60123456789&text=hi', ['whatsapp +60123456789']],
    // mail and sites
    ['지원: Recruit@Hanbit-Demo.co.kr 로', ['email recruit@hanbit-demo.co.kr']],
    ['이력서는 insa.demo+1@gmail.com', ['email insa.demo+1@gmail.com']],
    ['자세한 내용은 https://jobs.hanbit-demo.co.kr/a/b?x=1', ['domain hanbit-demo.co.kr']],
    ['사이트www.demo-lure.com으로 오세요', ['domain demo-lure.com']],
    ['윤슬데모.com 클릭', ['domain xn--2n1by0l35gzwe.com']],
    ['demo-user.github.io', ['domain demo-user.github.io']],
    ['폼 작성 https://forms.gle/AbC123xYz', ['path forms.gle/AbC123xYz']],
    ['https://docs.google.com/forms/d/e/1FAIpQLSdemo/viewform?usp=x', ['path docs.google.com/forms/d/e/1FAIpQLSdemo']],
    ['m.me/demolure2026', ['path m.me/demolure2026']],
    ['구글 google.com 과 naver.com 검색', []],
    ['We use ASP.NET, Node.js and vue.js', []],
    // Telegram
    ['텔레그램 @Demo_Lure77', ['telegram demo_lure77']],
    ['텔레그램 아이디 demo_lure77', ['telegram demo_lure77']],
    ['텔레 : demo_lure77 로 연락', ['telegram demo_lure77']],
    ['ㅌㄹ demo_lure77', ['telegram demo_lure77']],
    ['텔 ㄹㅔ demo_lure77', ['telegram demo_lure77']],
    ['텔 레 그 램 demo_lure77', ['telegram demo_lure77']],
    ['Telegram: demolure', ['telegram demolure']],
    ['T.e.l.e.g.r.a.m @demolure', ['telegram demolure']],
    ['https://t.me/Demo_Lure77?start=1', ['telegram demo_lure77']],
    ['t.me/s/demo_lure77', ['telegram demo_lure77']],
    ['telegram.me/demo_lure77', ['telegram demo_lure77']],
    ['tg://resolve?domain=Demo_Lure77', ['telegram demo_lure77']],
    ['https://t.me/+AbCdEf_12345', ['telegram +AbCdEf_12345']],
    ['https://t.me/joinchat/AbCdEf_12345', ['telegram +AbCdEf_12345']],
    ['Write me on telegram', []],
    ['Telegram and WhatsApp experience', []],
    // KakaoTalk
    ['https://open.kakao.com/o/gAbC12de', ['kakao-open gAbC12de']],
    ['카톡 아이디 DemoJob88', ['kakao demojob88']],
    ['카톡ID: demojob88', ['kakao demojob88']],
    ['카카오톡 : demojob88', ['kakao demojob88']],
    ['k톡demojob88', ['kakao demojob88']],
    ['카톡: D E M O 8 8', ['kakao demo88']],
    ['카카오 개발자를 찾습니다', []],
    // LINE and WeChat
    ['https://line.me/ti/p/~demo.line', ['line demo.line']],
    ['라인 아이디 demo_line7', ['line demo_line7']],
    ['LINE ID: demo_line7', ['line demo_line7']],
    ['생산 라인 A 담당', []],
    ['production line operators', []],
    ['위챗 demo_wx2026', ['wechat demo_wx2026']],
    ['WeChat: demo_wx2026', ['wechat demo_wx2026']],
    ['微信 demo_wx2026', ['wechat demo_wx2026']],
    // names in other scripts, short names
    ['라인 demo123', ['line demo123']],
    ['지원 문의는 라인 demo_line77 로 주세요', ['line demo_line77']],
    ['텔 @demo_lure77', ['telegram demo_lure77']],
    ['テレグラム @demo_lure77', ['telegram demo_lure77']],
    ['LINE追加 @demo_line7', ['line demo_line7']],
    ['ラインID demo_line7', ['line demo_line7']],
    ['ไลน์ demo_line7', ['line demo_line7']],
    ['ไอดีไลน์: demoline', ['line demoline']],
    ['微信号 demo_wx2026', ['wechat demo_wx2026']],
    ['加V信 demo_wx2026', ['wechat demo_wx2026']],
    ['vx: demo_wx2026', ['wechat demo_wx2026']],
    ['飞机号：demo_lure77', ['telegram demo_lure77']],
    ['纸飞机 demo_lure77', ['telegram demo_lure77']],
    ['писать в тг @demo_lure77', ['telegram demo_lure77']],
    ['라인 작업', []],
    ['라인 2교대', []],
    ['생산 라인 smt2000 담당', []],
    ['라인 cnc5000 가공', []],
    ['production line 12345', []],
    ['Line 3A supervisor', []],
    ['카톡 문의', []],
    ['텔레마케팅 crm2020 사용', []],
    ['飞机 A320 维修', []],
    ['ライン作業 2交替', []],
    ['ガイドライン v2024', []],
    ['wx1000 材料', []],
    // business number: for display only
    ['사업자등록번호 124-81-00998', ['business-number 1248100998']],
    ['사업자등록번호 124-81-00999', []],
    // no contact points
    ['2026-11-23 ~ 2026-12-31, 연봉 45,000,000원, 09:00-18:00', []],
    ['', []],
  ])('%s', (description, expected) => {
    expect(text(description)).toEqual(expected);
  });

  it('quotes the very words, through every disguise', () => {
    const description = '상담은 텔 ㄹㅔ ☞ demo_lure77 , 전화 ０１０－２３４５－６７８９ 입니다';
    for (const { evidence } of identify({ description }, 'KR')) {
      expect(evidence.field).toBe('description');
      expect(description.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    }
    expect(identify({ description }, 'KR').map(({ evidence }) => evidence.quote)).toEqual([
      'demo_lure77',
      '０１０－２３４５－６７８９',
    ]);
  });

  it("reads local numbers as the reader's", () => {
    expect(text('Call 020 7946 0018', 'GB')).toEqual(['phone +442079460018']);
    expect(text('Call 020 7946 0018', 'KR')).toEqual([]);
  });

  it('reads all text fields', () => {
    expect(read({ title: '텔레그램 @demo_title', hiringOrganization: 'demo-firm.co.kr', jobLocation: '서울' })).toEqual(
      ['telegram demo_title', 'domain demo-firm.co.kr'],
    );
  });

  it('names a contact point once', () => {
    expect(text('텔레그램 @demo_lure77 (t.me/demo_lure77)')).toEqual(['telegram demo_lure77']);
  });

  it('does not see what a person cannot see', () => {
    const description = '문의 demo@hidden-demo.com';
    expect(read({ description, hidden: [{ field: 'description', start: 3, end: 23 }] })).toEqual([]);
  });
});

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

describe('identify in links', () => {
  it.each<[string, string[]]>([
    ['https://t.me/demo_lure77', ['telegram demo_lure77']],
    ['https://open.kakao.com/o/gAbC12de', ['kakao-open gAbC12de']],
    ['https://www.demo-lure.com/apply', ['domain demo-lure.com']],
    ['https://bit.ly/3xYz', ['path bit.ly/3xYz']],
    ['mailto:Jobs@demo-lure.com?subject=x', ['email jobs@demo-lure.com']],
    ['tel:+82-2-3210-1234', ['phone +82232101234']],
    ['tg://resolve?domain=demo_lure77', ['telegram demo_lure77']],
    ['https://www.saramin.co.kr/zf_user/jobs/1', []],
    ['https://www.gov.uk/find-a-job', []],
    ['https://www.work24.go.kr/', []],
  ])('%s', (address, expected) => {
    expect(read({ links: [link(address)] })).toEqual(expected);
  });

  it('quotes host and path, not what the link pretends', () => {
    const [identity] = identify({ links: [{ ...link('https://t.me/demo_lure77'), text: 'jobs@good.example' }] }, 'KR');
    expect(identity!.evidence).toEqual({ field: 'links', start: 0, end: 16, quote: 't.me/demo_lure77' });
  });

  it("leaves out the board's own site", () => {
    const links = [link('https://board.demo-jobs.com/ad/2')];
    expect(read({ url: 'https://www.demo-jobs.com/ad/1', links })).toEqual([]);
    expect(read({ site: 'demo-jobs.com', links })).toEqual([]);
    expect(read({ url: 'https://other-demo.com/', links })).toEqual(['domain demo-jobs.com']);
  });

  it('lets no decoys in the text crowd out a linked contact', () => {
    const decoys = Array.from({ length: 400 }, (_, n) => `contact${n}@decoy${n}.com`).join(' ');
    const links = [{ text: 'apply', scheme: 'https', host: 't.me', path: '/real_one77' }];
    const found = identify({ description: decoys, links }, 'KR');
    expect(found.map(({ kind, value }) => `${kind} ${value}`)).toContain('telegram real_one77');
  });

  it('looks at no more links than the limit', async () => {
    const links = Array.from({ length: 100_000 }, (_, index) => link(`https://t.me/demo_lure${index}`));
    const found = await expectWithin(1_000, () => read({ links }));
    expect(found.length).toBeLessThanOrEqual(500);
  });
});
