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

/** The first line, as evidence for what is not there. */
export function openingLine(view: View, field: FieldView): Evidence | null {
  const line = /\S[^\n]{0,39}/.exec(field.text);
  return line ? view.evidence({ field, start: line.index, end: line.index + line[0].length }) : null;
}
