import * as z from 'zod/mini';
import { LIMITS } from './limits';
import { Posting } from './posting';
import { Level } from './verdict';

/** A picture of the tab as a PNG data address. At most 32 MB of base64, more than any screen gives. */
export const Picture = z
  .string()
  .check(z.maxLength(32 * 1024 * 1024), z.regex(/^data:image\/png;base64,[A-Za-z0-9+/]+={0,2}$/, 'must be a PNG'));

/** One finding as the reader is told it, with the words of the ad it rests on. */
export const ToldFinding = z.object({
  seen: z.string().check(z.maxLength(LIMITS.fieldChars)),
  why: z.string().check(z.maxLength(LIMITS.fieldChars)),
  quotes: z.array(z.string().check(z.maxLength(LIMITS.fieldChars))).check(z.maxLength(50)),
});
export type ToldFinding = z.infer<typeof ToldFinding>;

/** What is put into the evidence file: an ad as it was read, what was seen in it, and a picture if the reader wants one. */
export const EvidenceRequest = z.object({
  url: z.string().check(z.maxLength(8_000)),
  posting: Posting,
  level: Level,
  findings: z.array(ToldFinding).check(z.maxLength(100)),
  picture: z.nullable(Picture),
});
export type EvidenceRequest = z.infer<typeof EvidenceRequest>;
