import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'Without a work visa you break the law there and find it hard to ask for help.',
    sources: 'Korean MOFA (donga 2025-10-22), India MEA, Japan NPA',
    honest: 'Visa sponsorship refused or offered, working holidays.',
  },
  flags: [
    '비자 없이 리조트에서 일할 수 있어요.',
    '관광비자로 들어와서 바로 일하시면 됩니다.',
    'No visa needed, come on a tourist visa and start working.',
  ],
  passes: [
    '비자 발급을 도와 드려요. E-2 비자 필수.',
    '영국 워킹홀리데이 비자 소지자 우대.',
    'Work permit sponsored by the company.',
    'Visa sponsorship is not available for this role.',
  ],
};
