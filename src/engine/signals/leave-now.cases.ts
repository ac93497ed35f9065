import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'Pressure takes away the time to ask and check.',
    sources: 'FTC, Korean press tests of ads 2025-10',
    honest: 'Immediate starters, crews who need passports.',
  },
  flags: [
    '여권 있고 바로 출국 가능한 분만 연락 주세요.',
    '오늘 바로 출국하실 분, 마감 임박.',
    'Must have a passport and be ready to fly immediately.',
  ],
  passes: [
    '즉시 입사 가능한 분을 우대해요.',
    '해외여행에 결격 사유가 없는 분.',
    'Immediate start available in our Cork office.',
    'A valid passport is required for crew members.',
  ],
};
