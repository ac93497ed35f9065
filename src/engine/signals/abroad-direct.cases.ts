import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'A head office abroad that nobody can check at home is a usual front.',
    sources: 'Korean press tests of ads 2025-10; readr.tw 2022 on Taiwanese ads',
    honest: 'Korean firms abroad, language posts.',
  },
  flags: [
    '해외 본사 직속 채용, 한국인만 근무합니다.',
    '본사 직영 한국인 직원만 모집해요.',
    'Direct hire by overseas headquarters, Koreans only.',
  ],
  passes: [
    '글로벌 본사와 협업하는 한국 지사 마케터.',
    '한국어가 모국어인 분을 우대해요.',
    'Korean speaking support agent in Penang, Malaysia.',
    'The headquarters are in Munich.',
  ],
};
