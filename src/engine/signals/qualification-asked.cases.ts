import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'A degree, a licence or years of experience are asked for. Lures hardly ever say this; anyone can type it, so it weighs little.',
    sources: 'comparison of honest and scam texts in five languages (2026-11-23)',
    honest: 'Lures that copy it: relief is capped and never lowers a danger.',
  },
  flags: [
    '4년제 대학 졸업 이상, 관련 자격증 소지자.',
    '대졸 이상, 정보처리기사 자격증 우대.',
    "Bachelor's degree in nursing required.",
  ],
  passes: ['누구나 지원 가능.', '초보 환영해요.', 'Anyone can apply.', 'No degree needed.'],
};
