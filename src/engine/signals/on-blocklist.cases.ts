import type { ListHit } from '../../contract/feed';
import type { Cases } from './cases';

const hit = (over: Partial<ListHit['entry']> = {}, old = false): ListHit => ({
  identity: {
    kind: 'telegram',
    value: 'demo_hiring77',
    evidence: { field: 'description', start: 12, end: 25, quote: 'demo_hiring77' },
  },
  entry: {
    reason: 'overseas-confinement',
    level: 'danger',
    reviewed: '2026-11-12',
    expires: '2027-03-01',
    case: 7,
    ...over,
  },
  feed: 'demo',
  old,
});

const AD = '문의는 텔레그램으로 @demo_hiring77 주세요.';

export const cases: Cases = {
  about: {
    why: 'A contact point of the ad stands in the signed list of reviewed reports. Reason, day and case are shown, never a name. A list past its time makes it old information and at most caution. Appeals: docs/privacy.md.',
    sources: '',
    honest: '',
  },
  flags: [
    { posting: { description: AD }, hits: [hit()], quote: 'demo_hiring77' },
    { posting: { description: AD }, hits: [hit({ level: 'caution' })], quote: 'demo_hiring77' },
    { posting: { description: AD }, hits: [hit({}, true)], quote: 'demo_hiring77' },
    { posting: { description: 'Telegram:   @demo_hiring77' }, hits: [hit({ reason: 'money-first' })] },
  ],
  passes: [AD, 'Contact us on Telegram: @demo_hiring77', '물류창고 포장 사원 모집, 전화 주세요.'],
};
