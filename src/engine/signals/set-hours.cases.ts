import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'Working hours and days are stated. Lures hardly ever say this; anyone can type it, so it weighs little.',
    sources: 'comparison of honest and scam texts in five languages (2026-11-23)',
    honest: 'Lures that copy it: relief is capped and never lowers a danger.',
  },
  flags: ['주 5일 근무, 09:00~18:00.', '근무시간: 오전 9시부터 오후 6시까지.', 'Monday to Friday, 9am to 5pm.'],
  passes: ['자유롭게 일하세요.', '시간은 면접 때 정해요.', 'Work whenever you like.', 'Flexible.'],
};
