import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'You would travel to somebody whose name you cannot check.',
    sources: 'Korean MOFA and police, India MEA',
    honest: 'Small firms abroad that use messengers and give an address too.',
  },
  flags: [
    '캄보디아 현지 근무, 텔레그램 tele_ab12 로만 연락 주세요.',
    '항공권 전액 지원, 문의는 텔레그램 tele_cd34 로 주세요.',
    'Work in Myawaddy, contact only on Telegram @ab_cd_ef12.',
  ],
  passes: [
    '캄보디아 호텔 매니저, 이메일과 전화로 지원하세요. 02-312-3456',
    '카카오톡으로 문의하세요. 서울 카페입니다.',
    'Hotel job in Phnom Penh, email hr@hotel.example.com.',
    'Write to us on Telegram @ab_cd_ef12 about the bot developer job.',
  ],
};
