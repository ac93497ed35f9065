import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'Work that has to be hidden from officials leaves you without the help of the law.',
    sources: 'Korean police and press tests of ads (heraldcorp 2025-10-13)',
    honest: 'Immigration lawyers, interpreters, tour guides.',
  },
  flags: [
    '입국 심사 때는 여행 왔다고 말하세요.',
    '은행에서 물어보면 가족에게 보낸다고 하세요.',
    'Tell immigration that you are travelling as a tourist.',
    'If the bank asks, say the money is for a friend.',
  ],
  passes: [
    '출입국 심사 통역 직원을 모집해요.',
    '여행 온 손님에게 관광지를 안내하는 일이에요.',
    'Immigration paralegal for a law firm.',
    'You will explain visa rules to students.',
  ],
};
