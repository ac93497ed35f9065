import * as z from 'zod/mini';

/** Who answers a help line. The words for each are in the locales, under `help.<code>`. */
export const HelpKind = z.enum([
  'police',
  'police-advice',
  'phone-fraud',
  'finance',
  'internet',
  'consular',
  'scam-check',
  'bank-stop',
  'anti-fraud',
  'trafficking',
  'cyber-fraud',
  'fraud-report',
]);
export type HelpKind = z.infer<typeof HelpKind>;

/** A place to ask or report. `number` as a person dials it; `hours` is `24h` when someone always answers. */
export const HelpLine = z.object({
  country: z.string(),
  what: HelpKind,
  number: z.optional(z.string()),
  url: z.optional(z.string()),
  hours: z.optional(z.literal('24h')),
});
export type HelpLine = z.infer<typeof HelpLine>;
