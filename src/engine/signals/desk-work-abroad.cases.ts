import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'This mix is the commonest in ads that led to confinement.',
    sources: 'scored combinations of place and work in signals in five languages (2026-11-23)',
    honest: 'Language support centres that name themselves.',
  },
  flags: [
    '태국에서 일할 채팅 직원 구해요. 항공권 지원, 텔레그램 tele_ab12 로 연락 주세요.',
    '캄보디아 채팅 상담 직원, 비자 없이 가능, 항공권 제공.',
    'Data entry job in Cambodia, flight ticket and room paid. Telegram @ab_cd_ef12.',
  ],
  passes: [
    '말레이시아 페낭 한국어 고객 상담원, 경력 2년 이상, 이메일로 이력서를 보내 주세요.',
    '태국 여행 상담 직원, 서울 사무실 근무.',
    'Customer service agent for a bank in Manila, apply on our site.',
    'Chat support, remote, any country.',
  ],
};
