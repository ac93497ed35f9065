import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'What is paid for you first can become a debt you must work off.',
    sources: 'Korean MOFA, FBI 2023-05-22',
    honest: 'Expatriates with skills, volunteers.',
  },
  flags: [
    '항공권과 숙소 전액 지원, 월 1,200만원 보장.',
    '비행기표 무료 제공, 고수익 보장.',
    'Free flight ticket, guaranteed income of $9,000 per month, no experience.',
  ],
  passes: [
    '기숙사 제공, 월급 260만원.',
    'KOICA 봉사단, 항공료 지원, 생활비 월 600달러.',
    'Relocation support for senior engineers.',
    'Flight paid for volunteers, small allowance.',
  ],
};
