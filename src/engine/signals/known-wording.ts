import type { ListHit } from '../../contract/feed';
import { quoted, type Signal } from './signal';

/** Bands of eight that must be listed under one case. One alone is shared by ads of the same trade now and then. */
export const PLAIN_BANDS = 2;
const STRONG_BANDS = 4;

/**
 * Nearly the text of an ad that was reported and confirmed: enough bands of its fingerprint stand in the list. A scam
 * ad may have taken its text from an honest one, so this never makes a danger.
 */
export const knownWording: Signal = {
  id: 'known-wording',
  kind: 'lure',
  group: 'wording',
  find({ hits }) {
    const cases = new Map<number, ListHit[]>();
    for (const hit of hits) {
      if (hit.identity.kind !== 'wording' || hit.old) continue;
      const known = cases.get(hit.entry.case);
      if (known) known.push(hit);
      else cases.set(hit.entry.case, [hit]);
    }
    let most: ListHit[] = [];
    for (const known of cases.values()) if (known.length > most.length) most = known;
    if (most.length < PLAIN_BANDS) return null;
    const { entry, feed, identity } = most[0]!;
    return {
      weight: most.length >= STRONG_BANDS ? 'strong' : 'plain',
      evidence: quoted([identity.evidence]),
      slots: { reason: entry.reason, reviewed: entry.reviewed, case: entry.case, feed },
    };
  },
};
