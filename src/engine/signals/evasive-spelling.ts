import { MARK } from '../text';
import type { FieldView, Match } from '../view';
import { quoted, type Signal } from './signal';

/** Words that filters look for, written so that filters miss them and people do not. */
export const evasiveSpelling: Signal = {
  id: 'evasive-spelling',
  kind: 'lure',
  group: 'form',
  find({ view, notice }) {
    if (notice) return null;
    const disguised = view.found('sensitive-word').filter(isDisguised);
    const mixed = view.fields.flatMap((field) => mixedWords(field).map((span) => view.evidence({ field, ...span })));
    const mixes = mixed.length >= MIXED;
    if (disguised.length === 0 && !mixes) return null;
    return {
      weight: disguised.length > 1 ? 'strong' : 'plain',
      evidence: quoted([...disguised.map((match) => view.evidence(match)), ...(mixes ? mixed : [])]),
    };
  },
};

/** One word with a letter of another alphabet is a slip of the keyboard; so many are not. */
const MIXED = 3;
const MOST_MIXED = 8;
const MAX_WORD = 40;
const LETTER = /\p{L}/u;

/** Words in which letters of another alphabet stand in for their look-alikes. */
function mixedWords({ text, folded }: FieldView): { start: number; end: number }[] {
  const { marks } = folded;
  if (!marks) return [];
  const words: { start: number; end: number }[] = [];
  for (let index = 0; index < marks.length && words.length < MOST_MIXED; index++) {
    if (!(marks[index]! & MARK.lookalike)) continue;
    let start = folded.start(index);
    if (start < (words.at(-1)?.end ?? 0) || !LETTER.test(text[start] ?? '')) continue;
    let end = start + 1;
    while (start > 0 && end - start < MAX_WORD && LETTER.test(text[start - 1]!)) start--;
    while (end < text.length && end - start < MAX_WORD && LETTER.test(text[end]!)) end++;
    const word = text.slice(start, end);
    if (/[a-z]/i.test(word) && /\p{Script=Cyrillic}/u.test(word)) words.push({ start, end });
  }
  return words;
}

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
