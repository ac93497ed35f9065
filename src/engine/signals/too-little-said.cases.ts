import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'An ad of a few words leaves everything one could check to a private chat, or to a picture nobody can search.',
    sources: 'Case reports of lures posted as one line and a messenger name; rules of job boards on minimum content',
    honest: 'A neighbour who needs a hand; a shop that gives only its number.',
  },
  flags: [
    '고액 알바. 텔레그램 ttlabour77',
    'Need people for work, good pay. Telegram @workfast_77',
    'Нужны люди, пиши в лс',
    { posting: { description: '일당 30만원', images: ['https://img.example.com/ad.png'] }, quote: '일당 30만원' },
  ],
  passes: [
    { posting: { hiringOrganization: '한빛식당', description: '주방 보조 구함. 02-312-3456' } },
    { posting: { jobLocation: '부산 해운대구', description: '편의점 야간 알바. 051-700-1234' } },
    '사무실에서 서류를 정리하고 전화를 받을 분을 찾아요. 평일 9시부터 6시까지이고 주말은 쉬어요. 문의는 02-312-3456 으로 주세요.',
    'We are looking for a gardener who can look after three small parks in the north of the city all year round. Call +44 20 7946 0958.',
    { posting: { title: '카페 알바' } },
  ],
};
