import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'Without passport and phone it is hard to leave or call for help.',
    sources: 'ILO indicators of forced labour (retention of documents, restriction of movement)',
    honest: 'Secure sites, consulates, exams.',
  },
  flags: [
    '여권은 회사에서 보관합니다.',
    '근무 중 휴대폰은 반납하고 숙소 외출은 제한돼요.',
    'Passports are kept by the company.',
    'You hand in your phone on arrival and may not leave the compound.',
  ],
  passes: [
    '여권 발급 업무를 맡을 시청 직원.',
    '반도체 공장 보안 구역, 휴대폰 카메라 스티커 부착.',
    'Passport officer at the consulate.',
    'Phones stay in the locker during the exam.',
  ],
};
