import type { Identity } from '../../contract/identity';
import type { Evidence } from '../../contract/verdict';
import type { FieldView, View } from '../view';

// What the signals about things left out have in common.

/** Contact points by which an employer can be rung, written to or looked up. */
export const OPEN_CONTACTS: ReadonlySet<Identity['kind']> = new Set(['phone', 'email', 'domain']);

/** Whether the text asks people to come and work, or to get in touch. */
export function isHiring(view: View): boolean {
  return (['solicits', 'contact-me', 'messenger-ask'] as const).some((tag) => view.found(tag).length > 0);
}

/** Letters of the first line that stand for the text, and those a last word may grow by. */
const OPENING = /\S[^\n]{0,39}/;
const REST = /^\S{0,12}/;

/** The first line to the end of a word, as evidence for what is not there. */
export function openingLine(view: View, field: FieldView): Evidence | null {
  const line = OPENING.exec(field.text);
  if (!line) return null;
  const end = line.index + line[0].length;
  const rest = REST.exec(field.text.slice(end, end + 12))![0].length;
  return view.evidence({ field, start: line.index, end: end + rest });
}
