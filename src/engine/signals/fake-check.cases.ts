import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'When it bounces days later, the bank takes the money from you.',
    sources: 'FTC job scams (fake checks)',
    honest: 'Accounting clerks, background checks.',
  },
  flags: [
    '수표를 먼저 보내 드리니 입금하고 남은 돈을 보내 주세요.',
    '수표를 입금한 뒤 물품 구입처로 송금해 주세요.',
    'We will send you a check to deposit for office supplies.',
    'Deposit the check and send the rest to our vendor.',
  ],
  passes: [
    '경리 담당자: 수표와 어음 관리, 세금계산서 발행.',
    '은행 창구에서 수표 업무를 맡을 분을 찾아요.',
    'Accounts clerk: process checks and invoices.',
    'Background check required before the first day.',
  ],
};
