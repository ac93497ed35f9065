import * as z from 'zod/mini';

export const Level = z.enum(['none', 'caution', 'danger']);
export type Level = z.infer<typeof Level>;

/** The words that gave a signal away: half-open UTF-16 offsets into the posting's original field, and the words. */
export const Evidence = z.object({
  field: z.string(),
  start: z.number(),
  end: z.number(),
  quote: z.string(),
});
export type Evidence = z.infer<typeof Evidence>;

/** `lure` and `danger` raise the sum, `context` only matters in combinations, `relief` lowers it a little. */
export const SignalKind = z.enum(['lure', 'danger', 'context', 'relief']);
export type SignalKind = z.infer<typeof SignalKind>;

/** One signal seen in one posting. `slots` fill the blanks of the signal's sentence in the locales. */
export const Finding = z.object({
  signal: z.string(),
  kind: SignalKind,
  evidence: z.array(Evidence),
  slots: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Finding = z.infer<typeof Finding>;

/** What a person is shown. The sum behind it stays in the engine. */
export const Verdict = z.object({ level: Level, findings: z.array(Finding) });
export type Verdict = z.infer<typeof Verdict>;

export const Strength = z.enum(['quiet', 'normal', 'careful']);
export type Strength = z.infer<typeof Strength>;

/** What the engine needs to know besides the posting. `today` is an ISO date, `readerCountry` ISO 3166-1 alpha-2. */
export interface JudgeContext {
  today: string;
  readerCountry: string;
  strength: Strength;
  /** Signals the reader muted. Those of kind `danger` and the list speak all the same. */
  muted?: readonly string[];
}
