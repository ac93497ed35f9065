import type { ListHit } from '../../contract/feed';
import type { Cases } from './cases';

const KOREAN =
  '해외 상담 센터에서 같이 지낼 동료를 구해요. 처음이어도 옆에서 다 알려 드려요. 방과 비행기 표는 저희가 맡아요. 궁금하면 편하게 글 남겨 주세요.';
const ENGLISH =
  'Join our friendly chat desk overseas. We teach you everything on the first morning, your room and your ticket are on us, and you start whenever you like.';

/** Bands of `text` that stand in the list under one case each. */
const hits = (text: string, bands: number, over: Partial<ListHit> = {}, cases = 1): ListHit[] =>
  Array.from({ length: bands }, (_, index) => ({
    identity: {
      kind: 'wording',
      value: `${index}`.padStart(8, 'a'),
      evidence: { field: 'description', start: 0, end: 20, quote: text.slice(0, 20) },
    },
    entry: {
      reason: 'overseas-confinement',
      level: 'danger',
      reviewed: '2026-11-12',
      expires: '2027-03-01',
      case: index % cases,
    },
    feed: 'demo',
    old: false,
    ...over,
  }));

export const cases: Cases = {
  about: {
    why: 'Nearly the text of an ad that was reported and confirmed: at least two of the eight bands of its fingerprint stand in the signed list under one case. A scam ad may have copied an honest one, so it is at most caution with other signs beside it.',
    sources: 'Reposted lures keep their text and change the contact: facts of the list itself',
    honest: 'Two ads of one employer, and honest ads whose text was stolen.',
  },
  flags: [
    { posting: { description: KOREAN }, hits: hits(KOREAN, 2), quote: KOREAN.slice(0, 20) },
    { posting: { description: KOREAN }, hits: hits(KOREAN, 8) },
    { posting: { description: ENGLISH }, hits: hits(ENGLISH, 4), quote: ENGLISH.slice(0, 20) },
  ],
  passes: [
    KOREAN,
    { posting: { description: KOREAN }, hits: hits(KOREAN, 1) },
    { posting: { description: KOREAN }, hits: hits(KOREAN, 8, { old: true }) },
    { posting: { description: ENGLISH }, hits: hits(ENGLISH, 3, {}, 3) },
  ],
};
