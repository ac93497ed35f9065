import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'Without a name, an address or a number nobody can be asked, checked or found again.',
    sources: "Korean MOEL and job boards' rules on employers that hide; LinkedIn help",
    honest: "Private people, small shops, headhunters who keep a client's name.",
  },
  flags: [
    '함께 일하실 분을 찾고 있어요. 자세한 내용은 만나서 말씀드려요.',
    '직원 모집합니다. 성실하신 분이면 누구나 좋아요.',
    'We are hiring people for our team, details when we talk.',
  ],
  passes: [
    '(주)한들식품에서 포장 직원을 모집합니다. 성실한 분 환영해요.',
    '카페 알바를 구해요. 문의는 02-312-3456 으로 주세요.',
    'Miller Ltd is hiring a driver for the early shift.',
    'Kitchen help wanted, call +44 20 7946 0958 after noon.',
  ],
};
