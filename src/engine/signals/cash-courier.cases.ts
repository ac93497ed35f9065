import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'Such errands can move stolen money, and the courier can be punished without having known.',
    sources: 'a study of 125 Korean judgments on couriers (jiujia888 2023-04); Japan NPA 2024-10-25',
    honest: 'Cash transport firms, cashiers, banks.',
  },
  flags: [
    '고객에게 현금을 받아 회사 계좌로 입금하시면 됩니다.',
    '채권 회수 업무, 현금 수거 후 전달하는 간단한 일이에요.',
    'Collect cash from clients and hand it over to our agent.',
  ],
  passes: [
    '현금 수송 차량 운전원, 무술 유단자 우대.',
    '카페 매니저, 마감 후 현금 정산 업무 포함.',
    'Cashier: count the till and bring cash to the safe.',
    'Bank teller with two years of experience.',
  ],
};
