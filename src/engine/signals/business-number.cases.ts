import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'A registration number with a right check digit can be looked up. It is printed in public, so it weighs little.',
    sources:
      'comparison of honest and scam texts in five languages (2026-11-23); check digit as the tax office computes it',
    honest: 'Lures that borrow a real number: relief is capped and never lowers a danger.',
  },
  flags: [
    '사업자등록번호 124-81-00998 로 조회해 보세요.',
    '사업자 등록번호: 220-81-62517, 대표 연락처는 누리집에 있어요.',
    'Our business registration number is 124-81-00998.',
  ],
  passes: [
    '사업자등록번호는 면접 때 알려 드려요.',
    '사업자등록번호 124-81-00990 입니다.',
    'Business number on request.',
    'Call 124-81-00 for details.',
  ],
};
