import type { PageReading } from '../../contract/posting';
import type { PlainText } from './text';

/** What was read, and the element each posting stands in (same order; null if it has none in this document). */
export interface SiteReading extends PageReading {
  roots: (Element | null)[];
}

/** A link of a page, taken apart, with its absolute address. */
export interface PageLink {
  text: string;
  scheme: string;
  host: string;
  path: string;
}

export const SHORT_FIELDS = [
  'title',
  'hiringOrganization',
  'jobLocation',
  'baseSalary',
  'employmentType',
  'datePosted',
] as const;
export type ShortField = (typeof SHORT_FIELDS)[number];
export type ShortFields = Partial<Record<ShortField, string>>;

/**
 * What one reader found of one posting. `reader` names it in `Posting.fields`; `seen` says that the values are what a
 * person sees on the page (a board's adapter), not what the page tells machines; `bodySeen` says so of the body alone.
 */
export interface Draft {
  reader: string;
  seen: boolean;
  bodySeen: boolean;
  fields: ShortFields;
  /** Fields no label and no name of a box told, only where they stand: weak evidence that the page is an ad. */
  guessed?: ReadonlySet<ShortField>;
  body: PlainText | null;
  url?: string;
  links: PageLink[];
  images: string[];
  root: Element | null;
}

export function emptyDraft(reader: string, seen: boolean): Draft {
  return { reader, seen, bodySeen: seen, fields: {}, body: null, links: [], images: [], root: null };
}

/** Everything a reader may look at. `frames` holds documents of frames by their absolute address. */
export interface Page {
  document: Document;
  url: URL;
  frames: ReadonlyMap<string, Document>;
  /** Cards that were read before and have not changed since. */
  cards?: CardCache;
}

/** Cards by their element. Whoever keeps one takes out what has changed. */
export type CardCache = WeakMap<Element, Draft>;
