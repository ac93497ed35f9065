import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'The same message may have gone to thousands of numbers.',
    sources: 'Singapore MHA 2022-10-04; FTC job scams',
    honest: 'Notices to applicants, referrals.',
  },
  flags: [
    '축하합니다. 회원님은 재택 알바에 선정되셨습니다.',
    '귀하의 이력서를 추천받아 연락드립니다.',
    'Your resume has been recommended to us by several agencies.',
    'Congratulations, you have been selected for a part-time job.',
  ],
  passes: [
    '합격하신 분께는 이메일로 알려 드려요.',
    '추천서를 함께 내면 가산점이 있어요.',
    'Selected candidates will be contacted for an interview.',
    'We recommend applying early.',
  ],
};
