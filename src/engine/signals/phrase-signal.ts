import type { SignalId } from '../../contract/signals';
import type { SignalKind } from '../../contract/verdict';
import type { Tag } from '../lexicon/group';
import type { Match } from '../view';
import { isWarnedOf } from '../warning-context';
import { type Group, quoted, type Signal, type Weight } from './signal';

const STRENGTH: readonly Weight[] = ['weak', 'plain', 'strong', 'damning'];

export interface PhraseSignal {
  id: SignalId;
  kind: SignalKind;
  group: Group;
  /** Meanings it looks for, each with what one phrase says and what two or more different ones say. */
  said: readonly { tag: Tag; one: Weight; many: Weight }[];
}

/** A signal whose phrases say the whole thing by themselves. Phrases that are warned of in their line do not count. */
export function phraseSignal({ id, kind, group, said }: PhraseSignal): Signal {
  return {
    id,
    kind,
    group,
    find({ view, notice }) {
      if (notice && kind !== 'relief') return null;
      let weight = -1;
      const matches: Match[] = [];
      for (const { tag, one, many } of said) {
        const found = view.found(tag).filter((match) => kind === 'relief' || !isWarnedOf(view, match));
        if (found.length === 0) continue;
        matches.push(...found);
        const several = new Set(found.map(({ phrase }) => phrase)).size > 1;
        weight = Math.max(weight, STRENGTH.indexOf(several ? many : one));
      }
      if (weight < 0) return null;
      return { weight: STRENGTH[weight]!, evidence: quoted(matches.map((match) => view.words(match))) };
    },
  };
}
