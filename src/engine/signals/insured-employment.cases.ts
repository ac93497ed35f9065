import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'Relief. Statutory insurance, pension, severance or paid leave is named.',
    sources: '17 % of honest Korean ads and 75 % of honest Chinese ones, hardly any lure. Anyone can type it.',
    honest: '',
  },
  flags: [
    { posting: { description: '4대 보험, 퇴직금, 연차 휴가 있습니다.' }, quote: '4대 보험' },
    { posting: { description: '국민연금과 고용보험에 가입합니다.' }, quote: '국민연금' },
    { posting: { description: 'Health insurance and 25 days of paid leave.' }, quote: 'Health insurance' },
    { posting: { description: '401(k) and paid time off from day one.' }, quote: 'paid time off' },
  ],
  passes: [
    '보험 영업 사원을 모집합니다.',
    '당일 지급, 초보 환영, 숙소 제공.',
    'Sell life insurance to families in your area.',
    'Free meals and a staff discount.',
  ],
};
