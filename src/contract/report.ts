import * as z from 'zod/mini';
import { Reason } from './feed';
import { Contact } from './identity';
import { LIMITS } from './limits';

const short = (max: number) => z.string().check(z.maxLength(max));

/** Why a report is sent: one of the list's reasons, or that the page could not be read. */
export const ReportReason = z.union([Reason, z.literal('cannot-read')]);
export type ReportReason = z.infer<typeof ReportReason>;

/**
 * A report, exactly as it is shown before sending and as it travels. Nothing else leaves the device.
 * `url` is cut to the parameters that identify the ad; `text` only for ads on public boards; `token` is a random
 * install token that lets the desk count independent reporters without knowing them.
 */
export const Report = z.object({
  schema: z.literal(1),
  id: z.uuid(),
  token: z.uuid(),
  reason: ReportReason,
  engine: short(40),
  level: z.enum(['none', 'caution', 'danger']),
  signals: z.array(short(41)).check(z.maxLength(40)),
  quotes: z.array(z.object({ signal: short(41), quote: short(200) })).check(z.maxLength(20)),
  contacts: z.array(z.extend(Contact, { value: short(300) })).check(z.maxLength(20)),
  fingerprint: z.array(z.string().check(z.regex(/^[0-9a-f]{8}$/))).check(z.maxLength(32)),
  url: z.optional(short(500)),
  site: z.optional(short(100)),
  title: z.optional(short(300)),
  company: z.optional(short(200)),
  note: z.optional(short(LIMITS.noteChars)),
  text: z.optional(short(LIMITS.reportTextBytes)),
});
export type Report = z.infer<typeof Report>;

/** The exact text of a report, as it is shown to the sender and as it travels (UTF-8). */
export function reportBytes(report: Report): string {
  return JSON.stringify(report, null, 1);
}

/** The states of a case, as a reporter sees them. */
export const CaseState = z.enum([
  'received',
  'checking',
  'confirmed',
  'not-enough-evidence',
  'not-a-scam',
  'withdrawn',
  'paused',
  'expired',
]);
export type CaseState = z.infer<typeof CaseState>;

/** 202 answer to a report. The receipt is secret: whoever holds it can ask what became of the report. */
export const Receipt = z.object({ receipt: short(64), state: CaseState });
export type Receipt = z.infer<typeof Receipt>;

/** Answer to GET /v1/reports/{receipt}. `reason` is set once a moderator has decided, `decided` is an ISO day. */
export const ReceiptStatus = z.object({
  receipt: short(64),
  state: CaseState,
  reason: z.nullable(Reason),
  decided: z.nullable(z.string()),
});
export type ReceiptStatus = z.infer<typeof ReceiptStatus>;

/** An appeal against an entry, by case number and/or the contact point it names. No account, no name asked. */
export const Appeal = z.object({
  case: z.optional(z.int().check(z.gte(1))),
  contact: z.optional(short(300)),
  statement: z.string().check(z.minLength(10), z.maxLength(2000)),
  /** How the desk may answer; optional, deleted with the appeal. */
  reply: z.optional(short(200)),
});
export type Appeal = z.infer<typeof Appeal>;

/** An error as every desk route answers it. `field` names the part of the input that is wrong. */
export const ApiError = z.object({ error: z.string(), message: z.string(), field: z.optional(z.string()) });
export type ApiError = z.infer<typeof ApiError>;
