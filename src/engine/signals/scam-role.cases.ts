import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'Chatting with strangers or selling coins from abroad has often turned out to be forced scamming.',
    sources: 'FBI IC3 PSA 2023-05-22; Korean press on ads (heraldcorp 2025-10-13)',
    honest: 'Call centres of named firms, licensed casinos and brokers.',
  },
  flags: [
    '해외 TM 직원 모집, 로맨스 채팅 상담.',
    '토토 사이트 고객 상담 직원을 구해요.',
    'Chat with clients on dating apps and bring them to our crypto platform.',
  ],
  passes: [
    '은행 콜센터 인바운드 상담원 모집, 서울 근무.',
    '강원랜드 카지노 딜러 공개 채용.',
    'Customer support agent for a telecom provider in Manila.',
    'Licensed casino dealer in Macau, gaming licence held.',
  ],
};
