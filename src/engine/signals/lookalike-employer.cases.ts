import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'A known name makes people trust; the address shows that somebody else may be writing.',
    sources: 'Indeed and LinkedIn advice on spoofed domains and free mail',
    honest: 'Subsidiaries and dealers whose own domain holds the name; small firms with free mail.',
  },
  flags: [
    {
      posting: { description: '삼성 채용 담당입니다. 이력서는 hr@samsung-careers.net 으로 보내 주세요.' },
      quote: 'samsung-careers',
    },
    {
      posting: {
        hiringOrganization: '현대자동차',
        description: '지원 서류는 hyundai.hr2026@gmail.com 으로 보내 주세요.',
      },
    },
    { posting: { description: 'Remote data role at Amazon. Apply at https://amaz0n.com/apply today.' } },
    { posting: { hiringOrganization: 'Microsoft', description: 'Send your CV to microsoft.recruiting@outlook.com.' } },
    { posting: { description: 'Write to jobs@mircosoft.com for the interview.' } },
  ],
  passes: [
    { posting: { hiringOrganization: '삼성전자', description: '채용 문의: recruit@samsung.com' } },
    { posting: { hiringOrganization: '달빛네이버후드', description: '문의 moonhood@naver.com' } },
    '삼성 대리점 매장 직원을 구해요. 문의 shop@samsungplaza-daejeon.co.kr',
    { posting: { hiringOrganization: 'Amazon', description: 'Apply on https://www.amazon.jobs/en/jobs/1234' } },
    { posting: { hiringOrganization: 'Corner Bakery', description: 'Mail us: cornerbakery@gmail.com' } },
    'Dealer of hyundai-trucks.example parts, write to sales@hyundai-parts-leeds.co.uk',
  ],
};
