import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'Police know this word from fraud or drug cases. Taking the role can be punished.',
    sources: 'police-university study of 82 slang words (heraldcorp 2022-01-31); Japan NPA 2024-10-25',
    honest: 'Mule trains, responsible managers.',
  },
  flags: [
    '인출책, 수거책 구합니다. 초보 환영.',
    '장집 합니다. 개인장 법인장 다 받아요.',
    'Money mules wanted, drops with bank accounts.',
  ],
  passes: [
    '현장 책임자와 배송 기사를 구해요.',
    '총괄 책임자 채용, 경력 5년 이상.',
    'Train mule teams on our ranch in Montana.',
    'Drop-off driver for a laundry service.',
  ],
};
