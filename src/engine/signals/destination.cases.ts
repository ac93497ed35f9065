import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: "Context. The workplace is a place that governments or the UN name in connection with scam compounds: tier 0 named compounds and areas the reader's government bans, 1 cities named again and again, 2 hub countries, 3 and 4 emerging places and labels; also \"overseas\" with no country at all. Only title, location and the ad's text count, not where the employer has offices, clients or a factory. A ban older than 180 days is shown with its date and the ministry's address, but no longer suffices alone.",
    sources:
      'Korean MOFA alerts (reported by SBS 2025-10-15, Chosun 2025-12-04), OHCHR 2026, AP 2026; each row names its own.',
    honest: 'normal employers in Phnom Penh, Bangkok, Manila; embassies, KOICA, NGOs; companies with a factory there.',
  },
  flags: [
    'Team leader, location overseas, full time. Air ticket and visa provided by the company.',
    { posting: { description: '캄보디아 시하누크빌 본사에서 채팅 상담원을 모집합니다.' }, quote: '시하누크빌' },
    { posting: { title: '포이펫 사무실 상담 직원', description: '숙소 제공' }, quote: '포이펫' },
    { posting: { description: '근무지는 쉐 코 코 신도시입니다.' }, quote: '쉐 코 코' },
    { posting: { description: '캄보X 현지 근무, 초보 환영합니다.' }, quote: '캄보X' },
    {
      posting: { description: 'Typing staff for our office near KK Park, dorm inside the building.' },
      quote: 'KK Park',
    },
    { posting: { title: 'Chat agents, Poipet', description: 'Free meals.' }, quote: 'Poipet' },
    {
      posting: { jobLocation: 'Bavet, Svay Rieng', description: 'Customer service staff wanted.' },
      quote: 'Bavet',
    },
    { posting: { description: '동남아 지사에서 함께할 해외 TM 팀원 구합니다.' } },
  ],
  passes: [
    '서울 강남구 본사에서 근무할 회계 담당자를 찾습니다.',
    '당사는 1998년 설립되어 캄보디아 공장 보유 중이며 부산에서 근무합니다.',
    'We are a textile group with offices in Cambodia and Vietnam. This post is in Leeds.',
    // The American state and a brand of keyboards are no places of ours.
    'Warehouse staff for our site in Atlanta, Georgia. Muse headsets provided.',
    // "와주" and "단지" are ordinary words.
    '아파트 단지 관리사무소에서 일할 분, 면접에 와주세요.',
    '캄보디아에서 감금된 피해자가 늘고 있어 경찰청은 취업 사기에 주의하시기 바란다고 밝혔습니다.',
  ],
};
