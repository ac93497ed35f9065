import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'Danger promised away: confinement, kidnapping or taken passports denied (damning), or "safe company", "not illegal", "not a scam", "you can go home any time".',
    sources:
      '12 % of Korean lures since October 2025 and none of the honest ads; the same pattern in Taiwan 2022 and Japan (heraldcorp 2025-10-13, donga 2025-10-22, readr.tw 2022).',
    honest: 'harassment policies, work safety, "no forced dinners", shelters for victims, confined spaces.',
  },
  flags: [
    { posting: { description: '감금이나 납치 같은 일은 절대 없습니다.' }, quote: '감금' },
    { posting: { description: '저희는 여권 압수 없어요. 걱정 마시고 오세요.' }, quote: '여권 압수 없어요' },
    { posting: { description: '신변 안전 보장, 언제든지 귀국하실 수 있습니다.' }, quote: '신변 안전' },
    { posting: { description: '캄보디아 아닙니다. 불법 아닙니다.' } },
    { posting: { description: 'Nobody is locked up here, you can go home any time.' }, quote: 'locked up' },
    { posting: { description: 'We never take your passport.' } },
    { posting: { description: 'This is not a scam, 100% legit company.' }, quote: 'not a scam' },
  ],
  passes: [
    '회식 강요 안 함, 야근 강요 없습니다.',
    '사고 없는 안전한 현장을 만듭니다. 안전화 지급.',
    '폭행, 폭언 없는 일터를 위해 노력합니다.',
    '감금 없음, 폭행 없음을 내세우는 해외 구인 광고는 의심스러우니 주의하세요.',
    'We have zero tolerance for violence and harassment at work.',
    'Experience working in confined spaces is required.',
    'Our shelter helps people who were kidnapped or held captive.',
    'Security officer: keep doors locked in the evening and report incidents.',
  ],
};
