import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'Long shifts with hardly a day off are known from forced labour.',
    sources: 'ILO indicators; bienphong.com.vn 2022 on Bavet casino ads',
    honest: 'Security guards, ship crews.',
  },
  flags: [
    '하루 12시간 이상 근무, 월 2회 휴무.',
    '12시간 근무, 한 달에 두 번 휴무입니다.',
    '12 hours per day, two days off per month.',
  ],
  passes: [
    '주 5일 하루 8시간 근무.',
    '3교대 근무, 교대 수당 지급.',
    '40 hours per week, weekends off.',
    'Open from eight to eight, shifts of six hours.',
  ],
};
