import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'An offer that hides the work may hide something you would refuse.',
    sources: 'Japan NPA 2024-10-25 (no job named at all); FBI 2023 (vague duties)',
    honest: 'Small ads that are merely short.',
  },
  flags: [
    '같이 돈 버실 분 연락 주세요.',
    '돈 되는 일 있어요. 관심 있으면 연락 주세요.',
    'Looking for people who want to make money with us, message me.',
  ],
  passes: [
    '함께 성장할 개발자를 찾아요.',
    '매장 관리와 판매를 맡을 직원을 구해요.',
    'Looking for people who love coffee to join our cafe.',
    'We help charities raise money.',
  ],
};
