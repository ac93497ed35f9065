import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'Some victims were told to bring others before they could leave.',
    sources: 'Indonesian P2MI; Korean police on brokers',
    honest: 'Referral programmes of big firms.',
  },
  flags: [
    '친구 데려오면 소개비 100만원.',
    '지인 소개 시 소개비 지급, 커플 동반 환영.',
    'Bring a friend and get paid for every person you recruit.',
  ],
  passes: [
    '사내 추천 제도로 입사한 동료가 많아요.',
    '친구 같은 분위기의 매장이에요.',
    'Employee referral programme for current staff.',
    'Bring a friend to our open day.',
  ],
};
