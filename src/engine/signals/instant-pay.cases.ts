import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'Same-day pay is common, but be careful where the work is unclear.',
    sources: 'Japan NPA 2024-10-25; FTC',
    honest: 'Day labour, events, delivery: ordinary in Korea and Japan.',
  },
  flags: ['당일 지급, 현금으로 바로 드려요.', '급여는 테더로 당일 정산해요.', 'Paid daily in cash or USDT.'],
  passes: [
    '급여일은 매달 10일이에요.',
    '급여는 매달 말일에 계좌로 이체해요.',
    'Salary is paid monthly.',
    'Daily stand-up at ten.',
  ],
};
