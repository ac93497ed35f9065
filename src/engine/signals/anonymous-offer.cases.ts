import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'If something goes wrong there is nobody to be found.',
    sources: 'Japan NPA 2024-10-25; Korean police',
    honest: 'Private people who look for a tutor or a sitter.',
  },
  flags: [
    '재택 부업 하실 분, 관심 있으면 카톡 주세요. 카톡 abcd1234',
    '당일 지급 알바, 자세한 건 텔레그램 tele_ab12 로 주세요.',
    'Looking for people who want to make money with us, message me on Telegram @ab_cd_ef12.',
  ],
  passes: [
    '주말 카페 알바, 문의 02-312-3456.',
    '우리 매장에서 함께 일해요. 전화 주세요 02-312-3456.',
    'Message me about the flat at 12 Baker Street.',
    'Remote role, apply on our careers page.',
  ],
};
