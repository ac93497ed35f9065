import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'People have been taken across a border after they landed and could not come back.',
    sources: 'India MEA, FBI 2023, UN reports on routes over Thailand',
    honest: 'Airport pick-up by schools, freight drivers.',
  },
  flags: [
    '방콕 도착 후 픽업해서 국경까지 모십니다.',
    '태국으로 입국한 뒤 차로 국경을 넘어요.',
    'Fly to Bangkok, our driver takes you across the border.',
  ],
  passes: [
    '공항 픽업과 숙소를 제공하는 어학원 강사.',
    '국경없는의사회 사무국 인턴 모집.',
    'Truck driver for cross-border freight, EU licence.',
    'We offer airport pick-up for new teachers.',
  ],
};
