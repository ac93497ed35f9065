import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'Relief. The employer is named and says where it is, or shows a business number with a right check digit. Names are borrowed, so it weighs little and never lowers a danger.',
    sources: '',
    honest: '',
  },
  flags: [
    {
      posting: {
        hiringOrganization: '세움전자 주식회사',
        jobLocation: '경북 구미시 산단로 500',
        description: '조립 사원',
      },
      quote: '세움전자 주식회사',
    },
    { posting: { description: '주식회사 한빛물류, 경기도 이천시 마장로 77 에서 근무합니다.' }, quote: '마장로 77' },
    {
      posting: { hiringOrganization: 'Marlowe & Finch Ltd', jobLocation: 'Leeds', description: 'Accounts assistant.' },
      quote: 'Marlowe & Finch Ltd',
    },
    { posting: { description: 'Harbour Foods Ltd, 14 Tanner Road, is hiring bakers.' }, quote: '14 Tanner Road' },
  ],
  passes: [
    '좋은 분들과 함께할 직원을 모십니다. 본사 근무.',
    '대기업 협력사에서 일할 분, 위치는 면접 때 안내합니다.',
    'We are a fast growing international team.',
    'Great company, great pay, apply today!',
  ],
};
