import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'A work visa or permit is named. Lures hardly ever say this; anyone can type it, so it weighs little.',
    sources: 'Korean MOFA: an offer without a regular visa is illegal (donga 2025-10-22)',
    honest: 'Lures that copy it: relief is capped and never lowers a danger.',
  },
  flags: ['E-7 비자 발급을 지원해요.', '취업 비자(워크퍼밋) 회사 지원.', 'The company sponsors your work permit.'],
  passes: ['비자 필요 없어요.', '관광하며 일하세요.', 'No visa needed.', 'Visa card accepted.'],
};
