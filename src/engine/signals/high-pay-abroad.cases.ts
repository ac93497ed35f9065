import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'Promises of many times the usual pay were made for the very places where people were held.',
    sources: 'Korean MOFA 2025-10-30, heraldcorp 2025-10-13',
    honest: 'Expatriates with skills, normal pay at such places.',
  },
  flags: [
    '캄보디아 근무, 월 2,000만원 보장.',
    '해외 고수익 보장, 빚 있는 분 환영해요.',
    'Cambodia office, earn $6,000 per month guaranteed, simple tasks.',
  ],
  passes: [
    '프놈펜 한식당 주방장, 월 350만원.',
    '해외 영업 경력 5년, 연봉 6,000만원.',
    'Accountant in Phnom Penh, USD 900 per month.',
    'Overseas sales manager, ten years of experience.',
  ],
};
