import { MARK } from '../text';
import type { Match } from '../view';
import { quoted, type Signal } from './signal';

/** Words that filters look for, written so that filters miss them and people do not. */
export const evasiveSpelling: Signal = {
  id: 'evasive-spelling',
  kind: 'lure',
  group: 'form',
  find({ view, notice }) {
    if (notice) return null;
    const disguised = view.found('sensitive-word').filter(isDisguised);
    if (disguised.length === 0) return null;
    return {
      weight: disguised.length > 1 ? 'strong' : 'plain',
      evidence: quoted(disguised.map((match) => view.evidence(match))),
    };
  },
};

/** Signs that lists, compounds and hyphenation put between words. */
const ORDINARY_JOIN = /^[-/,·ㆍ~&()[\]{}"'“”‘’:|<>]+$/;

function isDisguised({ field, foldedStart, foldedEnd, start, end }: Match): boolean {
  const { marks } = field.folded;
  if (!marks) return false;
  let gaps = 0;
  let noise = 0;
  for (let index = foldedStart; index < foldedEnd; index++) {
    const mark = marks[index]!;
    if (mark & (MARK.lookalike | MARK.jamo | MARK.spaced)) return true;
    if (index === foldedStart) continue;
    if (mark & MARK.hidden) return true;
    if (mark & MARK.noise) {
      const between = field.text.slice(field.folded.end(index), field.folded.start(index));
      if (!ORDINARY_JOIN.test(between)) noise++;
    } else if (mark & MARK.gap) gaps++;
  }
  // "일. 당": a full stop inside a word, even with a space after it.
  if (noise > 0) return true;
  const original = field.text.slice(start, end);
  if (gaps > 0 && /[\uac00-\ud7a3][.;*^]\s[\uac00-\ud7a3]/.test(original) && end - start <= 5) return true;
  return gaps >= 3 && gaps === foldedEnd - foldedStart - 1;
}
