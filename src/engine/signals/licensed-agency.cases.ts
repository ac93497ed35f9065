import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'A licence number of a recruitment agency is given. Lures hardly ever say this; anyone can type it, so it weighs little.',
    sources: 'India MEA, Philippine and Singapore licence rules in official red-flag lists',
    honest: 'Lures that copy it: relief is capped and never lowers a danger.',
  },
  flags: [
    '유료직업소개사업 등록번호 2019-3210000-14-5-00012.',
    '직업소개 등록번호를 적어 둔 유료직업소개소예요.',
    'POEA license no. 123-LB-010123-R.',
    'Licensed recruitment agency, EA Licence No. 12C3456.',
  ],
  passes: ['소개비 없어요.', '좋은 일자리를 소개해요.', 'Agency staff wanted.', 'Driving licence required.'],
};
