import { quoted, type Signal } from './signal';

/** A contact point of the ad stands in the list of reviewed reports. */
export const onBlocklist: Signal = {
  id: 'on-blocklist',
  kind: 'danger',
  group: 'list',
  find(scene) {
    // A wording is shared by the ad it was taken from: known-wording speaks of it.
    const hits = scene.hits.filter(({ identity }) => identity.kind !== 'wording');
    const hit =
      hits.find((candidate) => !candidate.old && candidate.entry.level === 'danger') ??
      hits.find((candidate) => !candidate.old) ??
      hits[0];
    if (!hit) return null;
    const { entry, identity, old, feed, name } = hit;
    const evidence = hits.map((each) => each.identity.evidence);
    return {
      weight: !old && entry.level === 'danger' ? 'damning' : 'strong',
      evidence: quoted([identity.evidence, ...evidence]),
      slots: {
        reason: entry.reason,
        reviewed: entry.reviewed,
        case: entry.case,
        kind: identity.kind,
        value: identity.value,
        old: old ? 1 : 0,
        feed,
        ...(name === undefined ? {} : { list: name }),
      },
    };
  },
};
