import * as z from 'zod/mini';
import { FeedChoices } from './feed';
import { Person } from './person';
import { Country, Host, Language, Lockable, TextSize } from './settings';
import { Strength } from './verdict';

/** A policy knows no null (Chrome's schemas do not): what the person has not is left out. */
const PolicyPerson = z.pipe(
  z.transform((value: unknown) =>
    typeof value === 'object' && value !== null ? { phone: null, mail: null, ...value } : value,
  ),
  Person,
);

/**
 * What the machine's administrator may set (`storage.managed`, public/managed-schema.json). Each name stands alone: one
 * that does not parse is left out and named, the others count. A value is what the reader starts with; a name in `locked`
 * cannot be changed by the reader. `feeds` come on top of the reader's own and are always locked.
 */
export const POLICY = {
  language: z.union([Language, z.literal('auto')]),
  textSize: TextSize,
  highContrast: z.boolean(),
  plain: z.boolean(),
  strength: Strength,
  readerCountry: Country,
  boardsOff: z.array(Host).check(z.maxLength(300)),
  feeds: FeedChoices,
  person: PolicyPerson,
  locked: z.array(Lockable),
} as const;
export type PolicyName = keyof typeof POLICY;
export type Policy = { -readonly [N in PolicyName]?: z.infer<(typeof POLICY)[N]> };
