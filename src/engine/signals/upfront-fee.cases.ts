import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'The applicant pays first: fee, deposit, training, top-up to unlock tasks.',
    sources: "FTC, LinkedIn, Indeed, India's MEA, Korean labour ministry on false job ads.",
    honest:
      'training paid by the employer, no deposit for the dormitory, tenants\' deposits, "we never ask for a fee".',
  },
  flags: [
    { posting: { description: '교육비 20만원을 먼저 입금하셔야 합니다.' }, quote: '먼저 입금' },
    { posting: { description: '보증금 납부 후 근무를 시작합니다.' }, quote: '보증금 납부' },
    { posting: { description: '포인트 충전 후 미션에 참여하시면 수익이 납니다.' } },
    { posting: { description: 'A refundable registration fee is due before your first shift.' } },
    { posting: { description: 'Applicants pay a processing fee of 50 dollars.' }, quote: 'processing fee' },
    { posting: { description: 'Top up your balance to unlock the next tasks.' }, quote: 'Top up your balance' },
  ],
  passes: [
    '교육비 지원, 자격증 응시료 지원, 중식 제공.',
    '기숙사 보증금 없음, 관리비 회사 부담.',
    '등록금 납부 안내를 맡을 대학 행정 직원을 찾습니다. 학생 등록금은 본교 계좌로만 받습니다.',
    '당사는 보증금이나 교육비 입금을 절대 요구하지 않습니다.',
    'We never ask for a registration fee. No deposit, no training fee.',
    'Pay by direct deposit. Training is free of charge.',
    'Handle tenant security deposits and hotel guest payments.',
  ],
};
