import type { SignalId } from '../../contract/signals';
import type { Evidence } from '../../contract/verdict';
import type { Tag } from '../lexicon/group';
import { isWarnedOf } from '../warning-context';
import { type Earlier, type Group, quoted, type Scene, type Signal, type Weight } from './signal';

/** One side of a combination: any of these signals, or any of these meanings. */
export interface Side {
  signals?: readonly SignalId[];
  tags?: readonly Tag[];
}

export interface Combination {
  id: SignalId;
  group: Group;
  /** Every side must be there. */
  sides: readonly Side[];
  weight: Weight;
  /** Where it says nothing in spite of all sides. */
  unless?: (scene: Scene, earlier: Earlier) => boolean;
}

/** Words that are ordinary one by one and a pattern together. Quotes come from every side. */
export function combination({ id, group, sides, weight, unless }: Combination): Signal {
  return {
    id,
    kind: 'lure',
    group,
    find(scene, earlier) {
      if (scene.notice || unless?.(scene, earlier)) return null;
      const evidence: Evidence[] = [];
      for (const side of sides) {
        const first = evidenceOf(side, scene, earlier);
        if (!first) return null;
        evidence.push(first);
      }
      return { weight, evidence: quoted(evidence) };
    },
  };
}

function evidenceOf({ signals = [], tags = [] }: Side, { view }: Scene, earlier: Earlier): Evidence | null {
  for (const id of signals) {
    const quote = earlier.get(id)?.evidence[0];
    if (quote) return quote;
  }
  for (const tag of tags) {
    const match = view.found(tag).find((candidate) => !isWarnedOf(view, candidate));
    if (match) return view.words(match);
  }
  return null;
}
