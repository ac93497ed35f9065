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

/**
 * A place to ask or report. `number` as a person dials it, `local` where a phone of that country dials another one;
 * `url` is the operator's own page; `hours` is `24h` when someone always answers; `telegram` where it takes messages.
 */
export const HelpLine = z.object({
  country: z.string(),
  what: HelpKind,
  number: z.optional(z.string()),
  local: z.optional(z.string()),
  telegram: z.optional(z.boolean()),
  url: z.optional(z.string()),
  hours: z.optional(z.literal('24h')),
});
export type HelpLine = z.infer<typeof HelpLine>;

/** How far a reader, or somebody they love, has come; also the fragment that leads to it on the help page. */
export const HelpStage = z.enum(['looking', 'applied', 'ticket', 'there', 'relative']);
export type HelpStage = z.infer<typeof HelpStage>;

/** Where such jobs lead (ISO 3166-1 alpha-2), and every other country. */
export const Place = z.enum(['KH', 'MM', 'LA', 'TH', 'VN', 'PH', 'elsewhere']);
export type Place = z.infer<typeof Place>;

/**
 * Items of storage that could show somebody sought help, by their keys: drafts of reports, warnings that were noted,
 * evidence. Quick exit wipes them. Settings, the list and reports that wait or were sent stay: a report would be lost.
 */
export const TRACES = ['report-drafts', 'history', 'evidence'] as const;
