import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'Hardly anyone pays much for work that anyone can do.',
    sources: 'Korean MOFA, FBI 2023-05-22, Hong Kong Security Bureau 2025-01-10',
    honest: 'Commission sales that exaggerate.',
  },
  flags: [
    '초보 환영, 간단한 업무로 월 1,500만원 보장!',
    '누구나 가능한 단순 업무, 고수익 보장합니다.',
    'Simple tasks, no experience needed. Earn $800 per day.',
  ],
  passes: [
    '초보 환영, 시급 11,000원 카페 알바.',
    '편의점 주말 알바, 누구나 지원 가능.',
    'No experience needed, $17 per hour.',
    'Simple data entry, 20 hours a week, $15 per hour.',
  ],
};
