import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'Home income is often the start of asking for money or a bank account.',
    sources: 'FTC job scams; Vietnamese police press',
    honest: 'Remote work with a named employer.',
  },
  flags: [
    '누구나 하는 재택 부업입니다.',
    '휴대폰 하나로 하는 집에서 하는 부업.',
    'Earn extra income from home with your phone.',
  ],
  passes: [
    '재택 근무가 가능한 개발자 채용.',
    '주 2회 재택 근무, 유연 근무제.',
    'Remote software engineer, UTC plus or minus two.',
    'Hybrid role: two days from home.',
  ],
};
