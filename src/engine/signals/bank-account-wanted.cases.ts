import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: "The ad wants the reader's account, card, exchange account, telephone line or name, or lets other people's money pass through the reader's account. Damning by itself.",
    sources: '22 % of Korean and 16 % of Chinese lures, no honest ad; Korean police, NPA Japan, FTC.',
    honest: 'a copy of the bank book after hiring, bookkeepers and bank clerks, direct deposit of wages.',
  },
  flags: [
    { posting: { description: '안 쓰는 통장 삽니다. 당일 현금.' }, quote: '통장 삽니다' },
    { posting: { description: '체크카드만 빌려주시면 하루 30만원' }, quote: '체크카드만 빌려' },
    { posting: { description: '코인 거래소 계정 있으신 분 모십니다.' }, quote: '거래소 계정 있으신' },
    { posting: { description: '통*장 1개당 200만 원, 계좌 접수 받아요.' } },
    { posting: { description: '본인 계좌로 입금받아 전달하는 일입니다.' } },
    { posting: { description: 'Rent your bank account to us by the month.' }, quote: 'Rent your bank account' },
    { posting: { description: 'You receive payments into your bank account and send the rest to us.' } },
    { posting: { description: 'We buy bank accounts and debit cards, cash today.' }, quote: 'buy bank accounts' },
  ],
  passes: [
    'Help customers open bank accounts, deposit checks and count cash at our branch. Paid training, health insurance.',
    '입사 후 급여 통장 사본과 신분증을 제출해 주세요.',
    '법인카드 사용 내역과 계좌 거래 내역을 정리하는 경리 업무입니다.',
    '은행 창구 직원: 통장 개설과 카드 발급을 안내합니다.',
    '통장이나 체크카드를 빌려 달라는 광고는 신고하세요. 처벌 대상입니다.',
    'Reconcile bank accounts and prepare payment runs.',
    'Pay by direct deposit to your bank account every two weeks.',
    'Sales of SIM cards and phone plans in our shop.',
  ],
};
