import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'The goods can be bought with stolen cards, and your name and address stay on them.',
    sources: 'National Consumer Affairs Center of Japan on parcel jobs; FTC job scams',
    honest: 'Warehouses, post offices, shops that ship their own goods.',
  },
  flags: [
    '집에서 택배를 받아 다른 주소로 다시 보내 주시면 돼요.',
    '택배 대신 받아 재발송하는 재택 알바입니다.',
    'Receive packages at home and reship them to our customers.',
    'Work as a parcel forwarding agent from home.',
  ],
  passes: [
    '온라인 쇼핑몰 택배 포장 및 발송 업무, 물류센터 근무.',
    '우체국 택배 배송원 모집.',
    'Warehouse worker: pick, pack and ship orders at our site.',
    'Post office clerk for parcels and letters.',
  ],
};
