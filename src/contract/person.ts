import * as z from 'zod/mini';

/** Letters that show nothing or turn the reading direction: a name or number must look like what it is. */
const VISIBLE = z.regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0\u2800]*$/u, 'holds invisible letters');

/**
 * The person a reader can ask before answering an ad. `phone` as it is dialled, digits with an optional leading plus
 * (2 to 20 digits); `mail` an e-mail address. At least one of the two.
 */
export const Person = z
  .strictObject({
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(40), VISIBLE),
    phone: z.nullable(z.string().check(z.regex(/^\+?\d{2,20}$/, 'must be a phone number in digits'))),
    mail: z.nullable(z.email().check(z.maxLength(120), VISIBLE)),
  })
  .check(z.refine(({ phone, mail }) => phone !== null || mail !== null, 'needs a phone number or an e-mail address'));
export type Person = z.infer<typeof Person>;
