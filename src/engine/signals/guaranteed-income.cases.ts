import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'Income promised as certain or to anyone: a guarantee beside an amount above 1.3 times typical pay, or the set phrases.',
    sources:
      "18 % of Korean lures, none of the honest ads in a comparison of 77 and 48 texts; official lists (Korean police, FTC, Japan's NPA).",
    honest:
      'guaranteed minimum wage, retirement age, days off, leaving on time; `근무조건` holds the letters of `무조건`.',
  },
  flags: [
    { posting: { description: '월 1,200만원 보장해 드립니다.' }, quote: '보장' },
    { posting: { description: '고수익 보장, 연락만 주세요.' }, quote: '고수익 보장' },
    { posting: { description: '누구나 월 900만원 가져갑니다.' } },
    { posting: { description: '무조건 일당 40만 원 드립니다.' } },
    { posting: { description: 'Guaranteed income from the first week.' }, quote: 'Guaranteed income' },
    { posting: { description: 'Make money from home, anyone can do it!' }, quote: 'Make money from home' },
    { posting: { description: 'You will earn $12,000 per month guaranteed.' } },
  ],
  passes: [
    // 무조건 stands inside 근무조건.
    '근무조건: 주 5일, 월급 260만원, 수습 3개월.',
    '정년 보장, 연차 보장, 칼퇴근 보장. 월급 280만원.',
    '최저시급 보장하며 주휴수당 별도 지급합니다.',
    '급여: 월 250만원 보장 (식대 포함)',
    '고수익을 보장한다는 광고에 주의하세요.',
    'Salary is guaranteed by collective agreement; overtime is paid.',
    'Earn a certificate while you work; pay is 21 dollars an hour.',
    'We guarantee equal opportunity to every applicant.',
  ],
};
