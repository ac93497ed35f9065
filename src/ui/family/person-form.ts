import { Person } from '../../contract/person';

/** What stands in the fields for a person to ask. */
export interface PersonFields {
  name: string;
  phone: string;
  mail: string;
}
export const NOBODY: PersonFields = { name: '', phone: '', mail: '' };

export function fieldsOf(person: Person | null): PersonFields {
  return person ? { name: person.name, phone: person.phone ?? '', mail: person.mail ?? '' } : NOBODY;
}

/**
 * The person that is meant: null where nothing was filled in, `wrong` the first field that will not do. Numbers may be
 * written with spaces, dots, dashes and brackets.
 */
export function readPerson(fields: PersonFields): { person: Person | null } | { wrong: keyof PersonFields } {
  const [name, phone, mail] = [fields.name.trim(), fields.phone.replace(/[\s().\-–]/g, ''), fields.mail.trim()];
  if (name === '' && phone === '' && mail === '') return { person: null };
  const parsed = Person.safeParse({ name, phone: phone || null, mail: mail || null });
  if (parsed.success) return { person: parsed.data };
  const field = parsed.error.issues[0]?.path[0];
  return { wrong: field === 'name' || field === 'mail' ? field : 'phone' };
}
