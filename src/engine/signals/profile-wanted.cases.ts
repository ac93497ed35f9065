import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'When only looks matter, ask what the work really is.',
    sources: 'ILO indicators (abuse of vulnerability)',
    honest: 'Entertainment work.',
  },
  flags: [
    '20대 여성만 모집해요. 외모 우대.',
    '20~30대 미혼 여성 우대, 사진 필수.',
    'Young single women only, photo required.',
  ],
  passes: [
    '20대 여성 의류 브랜드 판매직.',
    '나이와 성별을 보지 않아요.',
    'Women in tech are encouraged to apply.',
    'Photographer for young families.',
  ],
};
