import type { Posting, TextField } from '../contract/posting';
import type { Evidence } from '../contract/verdict';
import { capOf, FIELDS } from './caps';
import { LEXICON, MATCHER } from './lexicon';
import type { Tag } from './lexicon/group';
import { type Folded, fold, plain } from './text';

/** Matches kept per meaning and field: evidence needs a few, hostile pages bring millions. */
const MAX_MATCHES = 1000;

/** What ends a sentence or a line; a full stop inside a number or a handle does not. */
const SENTENCE_END = /[.!?。]\s|\n/;
export const LINE_END = /\n/;
const LETTER = /\p{L}/u;
/** Letters a quote grows by at most: an ending or a particle, not the next words of a text without spaces. */
const WORD_REST = 6;

/** One text field of a posting, folded once. */
export interface FieldView {
  readonly name: TextField;
  /** The text as it is on the page, cut to its cap. */
  readonly text: string;
  /** For phrases. Parts nobody can see are blank here and in `plain`. */
  readonly folded: Folded;
  /** For numbers and contact points. */
  readonly plain: Folded;
}

/** A phrase or place found in a field. Offsets are of the original text; `at` and `to` of the folded one. */
export interface Match {
  readonly field: FieldView;
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
  readonly foldedStart: number;
  readonly foldedEnd: number;
}

/** A posting as signals look at it: folded fields and everything the lexicon found, by meaning. */
export class View {
  readonly fields: readonly FieldView[];
  private readonly byTag = new Map<string, Match[]>();

  /** Whether phrases of languages without sourced wording were found. */
  thin = false;

  /** @param options `thin: false` leaves out phrases of languages without sourced wording */
  constructor(
    readonly posting: Posting,
    private readonly options: { thin: boolean } = { thin: true },
  ) {
    this.fields = FIELDS.flatMap((name) => {
      const value = posting[name];
      if (typeof value !== 'string' || value === '') return [];
      const text = value.length > capOf(name) ? value.slice(0, capOf(name)) : value;
      const visible = blank(text, name, posting);
      return [{ name, text, folded: fold(visible), plain: plain(visible) }];
    });
    for (const field of this.fields) this.match(field);
  }

  private match(field: FieldView): void {
    const { folded } = field;
    const counts = new Map<string, number>();
    MATCHER.match(folded, ({ phrase, start, end }) => {
      const { tag, text, thin } = LEXICON[phrase]!;
      if (thin) {
        if (!this.options.thin) return;
        this.thin = true;
      }
      const count = counts.get(tag) ?? 0;
      if (count >= MAX_MATCHES) return;
      counts.set(tag, count + 1);
      const match = {
        field,
        phrase: text,
        start: folded.start(start),
        end: folded.end(end),
        foldedStart: start,
        foldedEnd: end,
      };
      const list = this.byTag.get(tag);
      if (list) keepLonger(list, match);
      else this.byTag.set(tag, [match]);
    });
  }

  /** Everything found under a meaning, in order of fields and of where it ends. */
  found(tag: Tag | `place:${string}`): readonly Match[] {
    return this.byTag.get(tag) ?? [];
  }

  /** Whether a span lies inside, or overlaps, a match of `tag`. */
  within(tag: Tag, span: { field: FieldView; start: number; end: number }): boolean {
    const list = this.found(tag);
    const match = list[firstEnding(list, span.field, span.start + 1)];
    return match !== undefined && match.field === span.field && match.start < span.end;
  }

  field(name: TextField): FieldView | undefined {
    return this.fields.find((field) => field.name === name);
  }

  /**
   * A match of `tag` within so many units before or after a span with nothing between that sets them `apart`, or
   * undefined.
   */
  beside(
    tag: Tag,
    span: { field: FieldView; start: number; end: number },
    before: number,
    after: number,
    apart: RegExp = SENTENCE_END,
  ): Match | undefined {
    const list = this.found(tag);
    for (let index = firstEnding(list, span.field, span.start - before); index < list.length; index++) {
      const match = list[index]!;
      if (match.field !== span.field || match.start > span.end + after) break;
      if (match.start < span.end && match.end > span.start) continue;
      const between =
        match.end <= span.start
          ? span.field.text.slice(match.end, span.start)
          : span.field.text.slice(span.end, match.start);
      if (!apart.test(between)) return match;
    }
    return undefined;
  }

  /** Evidence to the end of its last word: a quote that breaks off within one reads like a mistake. */
  words(match: { field: FieldView; start: number; end: number }): Evidence {
    const { text } = match.field;
    let { end } = match;
    if (LETTER.test(text[end - 1] ?? '')) while (end < match.end + WORD_REST && LETTER.test(text[end] ?? '')) end++;
    return this.evidence({ ...match, end });
  }

  evidence(match: { field: FieldView; start: number; end: number }): Evidence {
    const { field, start, end } = match;
    return { field: field.name, start, end, quote: field.text.slice(start, end) };
  }
}

/** Adds a match unless a longer one covers it, and takes away shorter ones it covers: "캄보디아", not "캄보". */
function keepLonger(list: Match[], match: Match): void {
  const covers = (a: Match, b: Match) => a.field === b.field && a.start <= b.start && a.end >= b.end;
  const last = list.at(-1);
  if (last && covers(last, match)) return;
  while (list.length > 0 && covers(match, list.at(-1)!)) list.pop();
  list.push(match);
}

/** Index of the first match of `field` that ends at or after `from`. Lists are ordered by field, then by end. */
function firstEnding(list: readonly Match[], field: FieldView, from: number): number {
  const rank = FIELDS.indexOf(field.name);
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const match = list[middle]!;
    const other = FIELDS.indexOf(match.field.name);
    if (other < rank || (other === rank && match.end < from)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The text with everything a person cannot see replaced by spaces, so that offsets stay. */
function blank(text: string, name: string, posting: Posting): string {
  const spans = (posting.hidden ?? []).filter((span) => span.field === name && span.end > span.start);
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, Math.min(text.length, Math.floor(span.start)));
    const end = Math.max(start, Math.min(text.length, Math.floor(span.end)));
    parts.push(text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

const VIEWS = new WeakMap<Posting, View>();

/** The view of a posting; the same object is looked at once. Postings must not be changed after they were judged. */
export function viewOf(posting: Posting): View {
  const known = VIEWS.get(posting);
  if (known) return known;
  const view = new View(posting);
  VIEWS.set(posting, view);
  return view;
}
