import { describe, expect, it } from 'vitest';
import { identify } from '../../src/engine';
import { expectWithin } from '../effort';
import { link, read, text } from './identities';

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
