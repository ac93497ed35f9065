import * as z from 'zod/mini';

/** Days after which a list that was not checked is said to be old. */
export const LIST_DAYS = 7;

/**
 * What keeps us from warning where the reader expects it: every board is switched off; the browser's permission for
 * boards was taken back (`hosts` names them); the list was not checked for LIST_DAYS days.
 */
export const Protection = z.object({
  problem: z.enum(['all-off', 'permission', 'list-old']),
  hosts: z._default(z.array(z.string()), []),
});
export type Protection = z.infer<typeof Protection>;
