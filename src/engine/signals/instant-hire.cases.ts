import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'Whoever hires without meeting you may need anybody who takes a risk.',
    sources: 'India MEA, LinkedIn help, Korean press tests',
    honest: 'Day labour and gig work.',
  },
  flags: [
    '면접 없이 바로 출근 가능해요.',
    '지원 즉시 합격, 당일 근무 시작.',
    'No interview needed, start immediately.',
  ],
  passes: [
    '면접 후 개별 연락 드려요.',
    '서류 합격자에 한해 면접을 봐요.',
    'Two interviews and a written test.',
    'Start date in March after your interview.',
  ],
};
