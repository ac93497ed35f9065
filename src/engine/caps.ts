import type { LIMITS } from '../contract/limits';
import type { TEXT_FIELDS, TextField } from '../contract/posting';

// The engine imports only types from the contract; the literal types make a changed limit a compile error here.

/** Links looked at per posting. */
export const MAX_LINKS: (typeof LIMITS)['links'] = 500;
/** Longest description that is judged, in UTF-16 units; the rest is not looked at. */
export const MAX_DESCRIPTION: (typeof LIMITS)['descriptionChars'] = 200_000;
/** Longest of every other text field. */
export const MAX_FIELD: (typeof LIMITS)['fieldChars'] = 2_000;
/** Text fields in the order they are read. */
export const FIELDS: typeof TEXT_FIELDS = [
  'title',
  'hiringOrganization',
  'jobLocation',
  'baseSalary',
  'employmentType',
  'description',
];

/** The cap that holds for a field. */
export function capOf(field: TextField): number {
  return field === 'description' ? MAX_DESCRIPTION : MAX_FIELD;
}
