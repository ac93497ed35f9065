import { LIMITS } from '../../contract/limits';
import type { Conflict, Posting } from '../../contract/posting';
import { conflictOf, share } from './conflicts';
import { orderLinks } from './links';
import { type Draft, SHORT_FIELDS } from './reading';
import { cut, type PlainText, seenChars } from './text';

/** A visible text shorter than this is a teaser: it decides nothing against a full structured one. */
const TEASER = 60;
/** A structured text shorter than this is a summary. */
const SUMMARY = 200;
const IMAGES = 50;
const QUOTED = 300;

interface ChosenBody {
  body: PlainText;
  reader: string;
  conflict: Conflict | null;
}

/** The description: what machines are told, unless the visible text says more or says something else. */
function chooseBody(drafts: readonly Draft[]): ChosenBody | null {
  const told = drafts.find((draft) => !draft.bodySeen && draft.body);
  const seen = drafts.find((draft) => draft.bodySeen && draft.body);
  const first = told ?? seen;
  if (!first?.body) return null;
  const keep = { body: first.body, reader: first.reader, conflict: null };
  if (!told?.body || !seen?.body || seenChars(seen.body) < TEASER) return keep;
  const structured = told.body.text;
  const visible = seen.body.text;
  const toldHasSeen = share(visible, structured);
  const seenHasTold = share(structured, visible);
  // Both cut to the same cap look alike; length decides then.
  if (toldHasSeen >= 0.8 && structured.length >= visible.length * 0.8) return keep;
  if (seenHasTold >= 0.8) return { body: seen.body, reader: seen.reader, conflict: null };
  if (Math.max(toldHasSeen, seenHasTold) >= 0.5) {
    return visible.length >= structured.length ? { body: seen.body, reader: seen.reader, conflict: null } : keep;
  }
  // A line or two for search engines is no other story, only a shorter one.
  if (structured.length < SUMMARY) return { body: seen.body, reader: seen.reader, conflict: null };
  const conflict = { field: 'description', structured: cut(structured, QUOTED), visible: cut(visible, QUOTED) };
  return { body: seen.body, reader: seen.reader, conflict };
}

/**
 * One posting out of what several readers found, given in the order of the waterfall. The first reader that has a
 * field gives it; where a board's visible value contradicts it, the visible one wins and the conflict is noted.
 */
export function assemble(drafts: readonly Draft[], url: string, site: string): Posting {
  const posting: Posting = { url: cut(url, LIMITS.fieldChars), site };
  const fields: Record<string, string> = {};
  const conflicts: Conflict[] = [];
  for (const field of SHORT_FIELDS) {
    const first = drafts.find((draft) => draft.fields[field]);
    if (!first) continue;
    const seen = drafts.find((draft) => draft.seen && draft.fields[field]);
    const conflict = seen && !first.seen ? conflictOf(field, first.fields[field]!, seen.fields[field]!) : null;
    if (conflict) conflicts.push(conflict);
    const chosen = conflict ? seen! : first;
    posting[field] = cut(chosen.fields[field]!, LIMITS.fieldChars);
    fields[field] = chosen.reader;
  }
  const chosen = chooseBody(drafts);
  if (chosen) {
    posting.description = chosen.body.text;
    fields.description = chosen.reader;
    if (chosen.conflict) conflicts.push(chosen.conflict);
    const hidden = chosen.body.hidden.map((span) => ({ field: 'description', ...span }));
    if (hidden.length > 0) posting.hidden = hidden;
  }
  const links = orderLinks(drafts.flatMap((draft) => draft.links));
  if (links.length > 0) posting.links = links;
  const images = [...new Set(drafts.flatMap((draft) => draft.images))].slice(0, IMAGES);
  if (images.length > 0) posting.images = images;
  posting.fields = fields;
  if (conflicts.length > 0) posting.conflicts = conflicts;
  return posting;
}
