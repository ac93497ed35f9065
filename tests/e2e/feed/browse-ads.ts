import { chance } from '../../feed/make';

/** One page of a job board, and what it must come to. */
export interface Ad {
  path: string;
  level: 'none' | 'danger';
  html: string;
  /** Words nobody but the reader's own browser may learn that the reader saw. */
  own: string[];
}

interface Draft {
  lang: 'ko' | 'en';
  title: string;
  company?: string;
  place: string;
  pay: string;
  lines: string[];
}

type Pick = <T>(items: readonly T[]) => T;
type Maker = (pick: Pick, own: string) => Draft;

const JOBS_KO = [
  '물류 포장',
  '주방 보조',
  '사무 보조',
  '매장 판매',
  '전기 시설 관리',
  '요양 보호',
  '간호 조무',
  '제빵',
];
const CITIES = ['대전광역시 유성구', '서울특별시 마포구', '부산광역시 사상구', '전주시 덕진구', '청주시 흥덕구'];
const ABROAD = ['캄보디아 프놈펜', '캄보디아 시하누크빌', '미얀마 미야와디', '라오스 골든트라이앵글'];
const JOBS_EN = ['Barista', 'Warehouse picker', 'Payroll clerk', 'Night porter', 'Care assistant', 'Line cook'];
const TOWNS = ['Leeds', 'Hamilton, Ontario', 'Adelaide', 'Cork', 'Tauranga'];

const LURES: Maker[] = [
  (pick, own) => ({
    lang: 'ko',
    title: `해외 고객센터 상담원 모집 월 ${pick([900, 1_000, 1_200])}만원 보장`,
    place: pick(ABROAD),
    pay: '월 1,000만원 이상 보장',
    lines: [
      '경력 없어도 됩니다. 와서 바로 배우면 됩니다. 월 1,000만원 보장합니다.',
      '왕복 항공권 제공, 숙소와 식사도 전부 회사에서 책임집니다. 여권만 준비하세요.',
      `문의는 텔레그램 @${own} 으로만 받습니다. 전화는 받지 않습니다.`,
    ],
  }),
  (pick, own) => ({
    lang: 'ko',
    title: '통장 대여 알바, 당일 지급',
    place: pick(CITIES),
    pay: `일당 ${pick([30, 50, 70])}만원`,
    lines: [
      '체크카드와 통장을 빌려주실 분을 찾습니다. 사용료는 당일 지급합니다.',
      `텔레그램 @${own} 으로만 문의 주세요.`,
    ],
  }),
  (pick, own) => ({
    lang: 'en',
    title: `Customer service agents wanted, USD ${pick(['4,500', '5,000', '6,000'])} a month`,
    place: pick(['Sihanoukville, Cambodia', 'Phnom Penh, Cambodia', 'Myawaddy, Myanmar']),
    pay: 'USD 5,000 per month guaranteed',
    lines: [
      'No experience and no degree needed. Guaranteed income of USD 5,000 per month plus commission.',
      'We pay your flight ticket and visa. Free accommodation and meals inside the company building.',
      `Contact us on Telegram only: @${own}. No calls, no e-mail.`,
    ],
  }),
];

const HONEST: Maker[] = [
  (pick, own) => ({
    lang: 'ko',
    title: `${pick(JOBS_KO)} 사원 모집`,
    company: `느린오후 ${own}`,
    place: `${pick(CITIES)} 대학로 ${pick([12, 99, 310])}`,
    pay: `월급 ${pick([228, 240, 255])}만원`,
    lines: [
      '오전 9시부터 오후 6시까지 일하고 토요일과 일요일은 쉽니다. 4대 보험에 가입합니다.',
      `매장에 들러 지원서를 쓰시거나 ${own}@slow-afternoon.example 로 연락 주세요.`,
    ],
  }),
  (pick, own) => ({
    lang: 'en',
    title: pick(JOBS_EN),
    company: `Harbour Lane ${own}`,
    place: pick(TOWNS),
    pay: `$${pick([21, 23, 25])} an hour`,
    lines: [
      'Monday to Friday, 9 to 5, with paid breaks and four weeks of holiday. We train you in the first two weeks.',
      `Send your CV to ${own}@harbour-lane.example or come by and ask for a form.`,
    ],
  }),
];

/** Honest words, and a contact that stands in the list. */
const listed =
  (handle: string): Maker =>
  (pick, own) => ({
    lang: 'ko',
    title: `${pick(JOBS_KO)} 직원을 찾습니다`,
    company: `두리사무 ${own}`,
    place: pick(CITIES),
    pay: `월급 ${pick([230, 245])}만원`,
    lines: ['오전 9시부터 오후 6시까지 일합니다. 4대 보험에 가입합니다.', `지원은 텔레그램 @${handle} 로 주세요.`],
  });

function page({ lang, title, company, place, pay, lines }: Draft): string {
  const rows = [...(company ? [['회사', company]] : []), ['근무지', place], ['급여', pay], ['등록일', '2026-11-20']];
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${title} | 일자리장터</title><link rel="stylesheet" href="/board.css"></head>
<body><header class="board"><a href="/">일자리장터</a></header><main><article><h1>${title}</h1>
<dl>${rows.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>
<section class="description">${lines.map((line) => `<p>${line}</p>`).join('\n')}</section>
</article></main></body></html>`;
}

/** `count` ads, no two alike: of ten four lures, two with the listed `handle`, four honest ones, in a seeded order. */
export function makeAds(count: number, seed: number, handle: string): Ad[] {
  const random = chance(seed);
  const pick: Pick = (items) => items[Math.floor(random() * items.length)]!;
  const letters = () => String.fromCharCode(97 + Math.floor(random() * 26));
  const start = Math.floor(random() * 10);
  return Array.from({ length: count }, (_, index) => {
    const turn = (start + index * 7) % 10;
    const own = `${Array.from({ length: 8 }, letters).join('')}${index}`;
    const maker = turn < 4 ? pick(LURES) : turn < 6 ? listed(handle) : pick(HONEST);
    return {
      path: `/jobs/${own}`,
      level: turn < 6 ? 'danger' : 'none',
      html: page(maker(pick, own)),
      own: [own],
    };
  });
}
