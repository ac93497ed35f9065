import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'The only way to answer is Telegram, WhatsApp, WeChat, LINE or KakaoTalk: no telephone, e-mail or site. Telegram weighs most.',
    sources: 'official lists (Korean MOFA and police, NPA Japan, MEA, FTC).',
    honest:
      'small shops in Korea and Japan answer on KakaoTalk and LINE, so those count only where neither employer nor place is named; job ads for bot developers name messengers too.',
  },
  flags: [
    { posting: { description: '문의는 텔레그램 @demo_hiring77 으로만 주세요.' }, quote: 'demo_hiring77' },
    { posting: { description: '상세 내용은 ㅌㄹ demo_hiring77' }, quote: 'demo_hiring77' },
    { posting: { description: '직원 모집, 카톡 아이디 demojob88 추가 주세요' }, quote: 'demojob88' },
    { posting: { description: '위챗 demo_wx2026 으로 연락 주세요.' } },
    { posting: { description: 'Contact us on Telegram only: @demo_hiring77' }, quote: 'demo_hiring77' },
    { posting: { description: 'Send your passport copy, interview on WhatsApp.' }, quote: 'interview on WhatsApp' },
    {
      posting: {
        description: 'Great job for everyone, tap to chat.',
        links: [{ text: 'chat', scheme: 'https', host: 't.me', path: '/demo_hiring77' }],
      },
      quote: 't.me/demo_hiring77',
    },
  ],
  passes: [
    {
      posting: {
        hiringOrganization: '느린오후 커피',
        jobLocation: '대전 유성구 대학로 10',
        description: '주말 알바 구해요. 카톡 아이디 slowcafe12 로 연락 주세요.',
      },
    },
    '텔레그램 @demo_hr77 또는 insa@hanbit-demo.co.kr 로 이력서를 보내 주세요.',
    '카카오 계열사에서 카카오톡 서비스를 만드는 개발자를 찾습니다.',
    '생산 라인 A 조장 모집, 전화 02-3210-1234',
    'Experience with Telegram bots and the WhatsApp Business API is a plus. Apply at careers@demo-company.com.',
    'Line cook wanted, call +44 20 7946 0018.',
    'Our pipeline identification team works on telegraph history.',
  ],
};
