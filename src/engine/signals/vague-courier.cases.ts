import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'Errands with papers or parcels have turned out to carry cash, cards or drugs.',
    sources:
      'Korean and Japanese police on couriers hired as document or parcel runners (hankyung 2021-06; NPA 2024-10-25)',
    honest: 'Parcel firms, law offices, quick-service couriers.',
  },
  flags: [
    '외근직 서류 전달 알바, 건당 당일 지급.',
    '단순 서류 배송 일당 15만원, 지역 무관.',
    'Deliver documents around town, paid daily, no questions asked.',
  ],
  passes: [
    '택배 상하차 주간 근무, 회사 통근버스 운행.',
    '법원 서류 접수를 돕는 법무법인 사무원을 찾아요.',
    'Delivery rider for a restaurant in Leeds.',
    'Parcel sorter, night shift at the depot.',
  ],
};
