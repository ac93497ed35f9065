import * as z from 'zod/mini';

/** A link of a posting, already taken apart so that rooms without `URL` can judge it. `path` holds path and query. */
export const Link = z.object({
  text: z.string(),
  scheme: z.string(),
  host: z.string(),
  path: z.string(),
});
export type Link = z.infer<typeof Link>;

/** Half-open span of UTF-16 offsets into the named field's original text. */
export const Span = z.object({ field: z.string(), start: z.number(), end: z.number() });
export type Span = z.infer<typeof Span>;

/** A structured value and the visible text that contradicts it. The visible one was kept. */
export const Conflict = z.object({ field: z.string(), structured: z.string(), visible: z.string() });
export type Conflict = z.infer<typeof Conflict>;

/**
 * One job ad with the names of https://schema.org/JobPosting. Every field is optional; unknown keys are dropped.
 * `description` is plain text. `fields` names the reader that gave each field; `hidden` are spans a person cannot see.
 */
export const Posting = z.object({
  url: z.optional(z.string()),
  site: z.optional(z.string()),
  title: z.optional(z.string()),
  description: z.optional(z.string()),
  hiringOrganization: z.optional(z.string()),
  jobLocation: z.optional(z.string()),
  baseSalary: z.optional(z.union([z.string(), z.record(z.string(), z.unknown())])),
  employmentType: z.optional(z.string()),
  datePosted: z.optional(z.string()),
  links: z.optional(z.array(Link)),
  images: z.optional(z.array(z.string())),
  fields: z.optional(z.record(z.string(), z.string())),
  hidden: z.optional(z.array(Span)),
  conflicts: z.optional(z.array(Conflict)),
});
export type Posting = z.infer<typeof Posting>;

/** The posting's fields that hold text a signal may quote, in the order they are read. */
export const TEXT_FIELDS = [
  'title',
  'hiringOrganization',
  'jobLocation',
  'baseSalary',
  'employmentType',
  'description',
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export const PageKind = z.enum(['detail', 'list', 'split', 'post', 'message', 'none']);
export type PageKind = z.infer<typeof PageKind>;

/** Why a job page could not be read. Never shown to a person as "fine". */
export const UnreadableReason = z.enum(['layout-changed', 'image-only', 'too-large', 'blocked', 'not-loaded']);
export type UnreadableReason = z.infer<typeof UnreadableReason>;

/** What the sites room made of a page. With a reason in `unreadable` there may still be postings that were read. */
export const PageReading = z.object({
  kind: PageKind,
  postings: z.array(Posting),
  unreadable: z.nullable(UnreadableReason),
});
export type PageReading = z.infer<typeof PageReading>;
