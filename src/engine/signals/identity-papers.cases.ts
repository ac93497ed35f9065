import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'They can be used to open accounts in your name or to threaten your family.',
    sources: 'Japan NPA 2024-10-25; study of 125 Korean courier judgments',
    honest: 'Papers asked for after the offer, Gulf visas.',
  },
  flags: [
    '지원하실 때 신분증 앞면 사진을 보내 주세요.',
    '이력서 대신 가족관계증명서와 등본을 보내세요.',
    'Send a photo of your passport and a selfie with your ID to apply.',
  ],
  passes: [
    '합격자는 입사 시 신분증 사본과 통장 사본을 제출해요.',
    '신분증 확인 후 출입증을 발급해요.',
    'Bring your ID on the first day.',
    'Right-to-work documents are checked after the offer.',
  ],
};
