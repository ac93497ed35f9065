import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'Speaks to people in debt or despair, or offers money before the work.',
    sources: 'edaily 2025-10-15 and fnnews 2025-10-18 on Korean ads, readr.tw 2022 on Taiwanese ones.',
    honest: 'debt counsellors, loan officers, help with student loans, technical debt.',
  },
  flags: [
    { posting: { description: '빚 때문에 힘드신 분들 연락 주세요.' }, quote: '빚 때문에 힘' },
    { posting: { description: '신용불량자 환영, 인생 역전 기회입니다.' }, quote: '신용불량자 환영' },
    { posting: { description: '급전 필요하신 분 바로 해결해 드립니다.' } },
    { posting: { description: '생활고에 시달리는 분, 선불금 지급합니다.' } },
    { posting: { description: 'Struggling with debts? Work with us and clear your loans in three months.' } },
    { posting: { description: 'Bad credit welcome, cash advance before you start.' }, quote: 'Bad credit welcome' },
    { posting: { description: 'If you need money urgently this is for you.' }, quote: 'need money urgently' },
  ],
  passes: [
    '채무 조정 상담사를 모집합니다. 신용회복 상담 경력 우대.',
    '빚내지 않는 건전한 경영을 하는 회사입니다.',
    '대출 심사 담당자, 은행 여신 업무 경력 3년.',
    '빛나는 팀원과 함께 성장하실 분.',
    'Reduce technical debt and write clean code.',
    'Debt collection officer for a licensed lender.',
    'Student loan repayment assistance for eligible nurses.',
  ],
};
