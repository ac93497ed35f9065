import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'Selection in stages: papers, then interviews. Lures hardly ever say this; anyone can type it, so it weighs little.',
    sources: 'comparison of honest and scam texts in five languages (2026-11-23)',
    honest: 'Lures that copy it: relief is capped and never lowers a danger.',
  },
  flags: [
    '전형 절차: 서류 전형 > 1차 면접 > 최종 합격.',
    '서류전형 합격자에 한해 면접을 진행해요.',
    'Shortlisted candidates will be invited to an interview.',
  ],
  passes: ['바로 출근하세요.', '면접 없어요.', 'Start today.', 'No interview.'],
};
