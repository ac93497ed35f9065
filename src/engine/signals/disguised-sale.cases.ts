import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'What looks like a job may only want your money first.',
    sources: 'Korean MOEL on false job ads (2001, law art. 34)',
    honest: 'Franchise managers, investment firms.',
  },
  flags: [
    '투자금을 넣으면 매달 수익을 드려요.',
    '교육 과정을 수강하고 가맹 등록을 하면 일을 드려요.',
    'Invest in your starter kit and begin earning.',
  ],
  passes: [
    '투자 회사의 리서치 인턴을 구해요.',
    '가맹점 관리 담당 슈퍼바이저.',
    'Investment analyst with a CFA.',
    'Franchise manager for a bakery chain.',
  ],
};
