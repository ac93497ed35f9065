import { identify } from './identity';
import type { Tag } from './lexicon/group';
import { LINE_END, type Match, type View } from './view';

/** Units around words of warning in which other words count as warned of, inside one line. */
const NEAR = 120;
const MESSENGERS = new Set(['telegram', 'kakao', 'kakao-open', 'line', 'wechat', 'whatsapp']);

/**
 * Whether a text as a whole warns of scams (news, police, embassy, a board's own notice) instead of hiring. Several
 * different words of warning, one of them early, and no messenger id: a lure that quotes a warning still wants an answer.
 */
export function isNotice(view: View, readerCountry: string): boolean {
  const warnings = [...view.found('warning'), ...view.found('warning-topic')];
  if (warnings.length < 2) return false;
  const distinct = new Set(warnings.map((match) => match.phrase)).size;
  const early = warnings.some((match) => match.field.name === 'title' || match.start < 200);
  if (!(distinct >= 3 && early) && !(distinct >= 2 && warnings.some((match) => match.field.name === 'title')))
    return false;
  const length = view.field('description')?.text.length ?? 0;
  // A long ad with one paragraph of caution is an ad.
  if (length > 1500 * distinct && !warnings.some((match) => match.field.name === 'title')) return false;
  // So is what names an employer or a salary in fields of their own, and what asks its reader to answer: a line of
  // warning costs nothing to paste. A report may quote the asking.
  if (view.field('hiringOrganization') || view.posting.baseSalary !== undefined) return false;
  if (ASKS.some((tag) => view.found(tag).some((match) => !isQuoted(match)))) return false;
  return !identify(view.posting, readerCountry).some(({ kind }) => MESSENGERS.has(kind));
}

/** What an ad says to its reader and a warning only quotes. */
const ASKS: readonly Tag[] = ['solicits', 'messenger-ask', 'messenger-install', 'contact-me'];

/** Marks around quoted words, and how far from a match one is looked for. */
const OPENS = '"“‘「『《\'';
const CLOSES = '"”’」』》\'';
const QUOTE = 160;
/** A quote that is much of the text is not a report's: somebody put an ad into quotation marks. */
const QUOTED_SHARE = 0.4;

function isQuoted({ field: { text }, start, end }: Match): boolean {
  let opened = start - 1;
  for (; ; opened--) {
    if (opened < 0 || opened < start - QUOTE || text[opened] === '\n') return false;
    if (OPENS.includes(text[opened]!)) break;
    if (CLOSES.includes(text[opened]!)) return false;
  }
  for (let at = end; at < text.length && at < end + QUOTE && text[at] !== '\n'; at++) {
    if (CLOSES.includes(text[at]!)) return at - opened < text.length * QUOTED_SHARE;
    if (OPENS.includes(text[at]!)) return false;
  }
  return false;
}

/** Whether a match stands in a line that warns of it. */
export function isWarnedOf(view: View, match: Pick<Match, 'field' | 'start' | 'end'>): boolean {
  return view.beside('warning', match, NEAR, NEAR, LINE_END) !== undefined;
}
