import * as z from 'zod/mini';
import type { Identity, IdentityKind } from './identity';

/** Kinds of identifier the feed may carry. Business numbers and company names are never published: ads borrow them. */
export const EntryKind = z.enum([
  'phone',
  'email',
  'domain',
  'path',
  'telegram',
  'kakao-open',
  'kakao',
  'line',
  'wechat',
  'wording',
]);
export type EntryKind = z.infer<typeof EntryKind>;

/** The entry kind under which a contact point is published, or null if it never is. */
export function entryKindOf(kind: IdentityKind): EntryKind | null {
  if (kind === 'business-number') return null;
  return kind === 'whatsapp' ? 'phone' : kind;
}

/** Why an ad was reported or listed. The index in this list is the code in the feed: only ever append. */
export const REASONS = [
  'other',
  'overseas-confinement',
  'account-or-card',
  'money-first',
  'courier',
  'task-deposit',
  'false-employer',
  'false-conditions',
] as const;
export const Reason = z.enum(REASONS);
export type Reason = z.infer<typeof Reason>;

/** ISO 8601 calendar day, `YYYY-MM-DD`. */
export const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day like 2026-11-23'));

/** One published identifier before it is hashed. Days are ISO 8601 dates. */
export const Entry = z.object({
  kind: EntryKind,
  value: z.string().check(z.minLength(2), z.maxLength(300)),
  reason: Reason,
  level: z.enum(['caution', 'danger']),
  reviewed: Day,
  expires: Day,
  case: z.int().check(z.gte(0), z.lte(0xffffffff)),
});
export type Entry = z.infer<typeof Entry>;

/** What the list knows about one identifier: everything of an entry but the identifier itself. */
export interface EntryFacts {
  reason: Reason;
  level: 'caution' | 'danger';
  reviewed: string;
  expires: string;
  case: number;
}

const Hex64 = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'must be 64 hex digits'));
const Instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/, 'must be a UTC instant'));
const Version = z.int().check(z.gte(1), z.lte(Number.MAX_SAFE_INTEGER));

/** A signed file: exact payload bytes in base64, and signatures over DSSE's pre-authentication encoding of them. */
export const Envelope = z.object({
  payloadType: z.string(),
  payload: z.string(),
  signatures: z.array(z.object({ keyid: z.string(), sig: z.string() })).check(z.maxLength(32)),
});
export type Envelope = z.infer<typeof Envelope>;

export const ROOT_TYPE = 'application/vnd.lurewatch.root.v1+json';
export const HEAD_TYPE = 'application/vnd.lurewatch.head.v1+json';

const Role = z.object({
  keyids: z.array(Hex64).check(z.minLength(1), z.maxLength(16)),
  threshold: z.int().check(z.gte(1), z.lte(16)),
});

/** Payload of `root/N.json`: keys and thresholds. A key's id is the SHA-256 of its raw public bytes, in hex. */
export const Root = z.object({
  type: z.literal('root'),
  feed: z.string().check(z.minLength(1), z.maxLength(64)),
  version: Version,
  expires: Instant,
  keys: z.record(Hex64, z.object({ keytype: z.literal('ed25519'), public: z.string() })),
  roles: z.object({ root: Role, head: Role }),
});
export type Root = z.infer<typeof Root>;

/**
 * Payload of `head.json`: which snapshot is current. `from` lists the versions a delta exists for, each as
 * `[version, bytes]` with the delta's size.
 */
export const Head = z.object({
  type: z.literal('head'),
  feed: z.string().check(z.minLength(1), z.maxLength(64)),
  version: Version,
  issued: Instant,
  expires: Instant,
  root: Version,
  snapshot: z.object({ sha256: Hex64, bytes: z.int().check(z.gte(0)) }),
  from: z.array(z.tuple([Version, z.int().check(z.gte(0))])).check(z.maxLength(64)),
  entries: z.int().check(z.gte(0)),
  audit: z.nullable(Hex64),
});
export type Head = z.infer<typeof Head>;

/**
 * A list of somebody else's, beside the one of the package. `root` is the SHA-256 of its first root file in hex: who
 * knows it cannot be given another list. Addresses are asked in their order; they carry nothing but a place, since a name,
 * a query or a fragment in them could tell one reader from another.
 */
export const FeedChoice = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  addresses: z
    .array(
      z
        .url({ protocol: /^https?$/ })
        .check(
          z.maxLength(500),
          z.regex(/^(https:|http:\/\/(127\.0\.0\.1|localhost)[:/])/, 'must be https'),
          z.regex(/^[^?#@]*$/, 'must have no name, query or fragment'),
        ),
    )
    .check(z.minLength(1), z.maxLength(8)),
  // Some tools print a fingerprint in capitals.
  root: z.string().check(z.trim(), z.toLowerCase(), z.regex(/^[0-9a-f]{64}$/, 'must be 64 hex digits')),
});
export type FeedChoice = z.infer<typeof FeedChoice>;

/** How many lists beside the package's own. */
export const MAX_FEEDS = 8;
export const FeedChoices = z.array(FeedChoice).check(z.maxLength(MAX_FEEDS));

/** The state of the list as a person is told it. `refused` keeps the last good list and says why. */
export const FeedState = z.object({
  state: z.enum(['not-configured', 'never-synced', 'fresh', 'stale', 'refused', 'offline']),
  version: z.nullable(z.number()),
  entries: z.nullable(z.number()),
  /** ISO instant of the last good check. */
  checked: z.nullable(z.string()),
  /** ISO instant at which the head in use expires. */
  expires: z.nullable(z.string()),
  /** Refusal code of feed/refusal.ts, or a fetch failure such as `http-404`. */
  problem: z.nullable(z.string()),
});
export type FeedState = z.infer<typeof FeedState>;

/** An identifier of the posting that stands in the list. `old` when the list is so stale that it only counts as old information. */
export interface ListHit {
  identity: Identity;
  entry: EntryFacts;
  feed: string;
  /** What a person called the list; absent for the package's own. */
  name?: string;
  old: boolean;
}
