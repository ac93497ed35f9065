import * as z from 'zod/mini';
import { Evidence } from './verdict';

/** Contact points a posting can carry. */
export const IdentityKind = z.enum([
  'phone',
  'whatsapp',
  'email',
  'domain',
  'path',
  'telegram',
  'kakao-open',
  'kakao',
  'line',
  'wechat',
  'business-number',
  'wording',
]);
export type IdentityKind = z.infer<typeof IdentityKind>;

/**
 * A contact point in its one normal form:
 * `phone` and `whatsapp` E.164; `email` lower case; `domain` registrable domain, lower case, punycode;
 * `path` host + path on a shared host, without a trailing slash; `telegram` handle in lower case without `@`, or
 * `+` and the invite code as written; `kakao-open` the open chat's code as written; `kakao`, `line`, `wechat` ids in
 * lower case; `business-number` ten digits; `wording` one band of the text's fingerprint, eight hex digits.
 */
export const Contact = z.object({ kind: IdentityKind, value: z.string() });
export type Contact = z.infer<typeof Contact>;

/** A contact point and the words of the posting it was read from. */
export const Identity = z.object({ kind: IdentityKind, value: z.string(), evidence: Evidence });
export type Identity = z.infer<typeof Identity>;
