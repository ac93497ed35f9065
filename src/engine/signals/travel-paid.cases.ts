import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'Flight, visa or the whole way paid before any contract, "just bring your passport", entry as a tourist.',
    sources: "official lists (Korean MOFA, FBI 2023-05-22, Hong Kong Security Bureau, India's MEA).",
    honest: 'embassies, volunteer programmes and language schools pay airfare, so alone it weighs little.',
  },
  flags: [
    { posting: { description: '왕복 항공권 전액 지원해 드려요.' }, quote: '항공권 전액' },
    { posting: { description: '여권만 있으면 바로 출국 가능, 비행기표 저희가 끊어드려요.' }, quote: '여권만 있으면' },
    { posting: { description: '비자 없이 일하실 수 있고 공항 픽업 해 드립니다.' }, quote: '비자 없이' },
    { posting: { description: 'Flight tickets and visa provided by the company.' } },
    { posting: { description: 'Free air ticket, fly within one week on a visit visa.' }, quote: 'Free air ticket' },
    { posting: { description: 'You enter as a tourist, our driver does the airport pickup.' } },
  ],
  passes: [
    '숙식제공, 2인 1실 기숙사. 통근버스를 운행합니다.',
    '항공사 지상직 채용, 항공권 예약 시스템 사용 경험자 우대.',
    '여행사에서 비자 발급 대행 업무를 맡을 직원을 찾습니다.',
    'Ticket sales clerk for our cinema.',
    'Must hold a valid work visa. Relocation is not covered.',
    'Flight attendants: uniform is supplied.',
  ],
};
