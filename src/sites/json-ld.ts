import { LIMITS } from '../contract/limits';
import { readJobPosting } from './parts/job-posting';
import { isObject, list, member, parseLoose, textOf } from './parts/json';
import type { Draft, Page } from './parts/reading';

/** Nodes looked at in all blocks of a page together. */
const NODES = 50_000;

export interface StructuredPage {
  /** One draft a JobPosting, in the page's order, doubles left out. */
  drafts: Draft[];
  /** Types of the other nodes seen, lower case: `newsarticle`, `itemlist`, ... */
  types: Set<string>;
}

/** Names in `@type`, without the schema.org prefix, lower case. */
function typesOf(node: unknown): string[] {
  return list(member(node, '@type')).map((type) =>
    textOf(type)
      .replace(/^.*[/#:]/, '')
      .toLowerCase(),
  );
}

/**
 * Every schema.org JobPosting in the page's JSON-LD: single, in an array, under `@graph` or deeper; several blocks; a
 * broken block does not stop the others. Blocks beyond LIMITS.jsonLdBlocks, longer than jsonLdChars or deeper than
 * jsonLdDepth are left unread.
 */
export function readJsonLd(page: Page): StructuredPage {
  const ids = new Map<string, unknown>();
  const found: unknown[] = [];
  const types = new Set<string>();
  let nodes = 0;

  const walk = (value: unknown, depth: number) => {
    if (depth > LIMITS.jsonLdDepth || ++nodes > NODES || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const one of value) {
        if (nodes > NODES) return;
        walk(one, depth + 1);
      }
      return;
    }
    const own = typesOf(value);
    for (const type of own) types.add(type);
    const id = textOf(member(value, '@id'));
    // A bare reference must not shadow the node it refers to.
    if (id && own.length > 0 && !ids.has(id)) ids.set(id, value);
    const isPosting = own.includes('jobposting');
    if (isPosting) found.push(value);
    for (const key of Object.keys(value)) {
      // What hangs under a posting is its employer or other jobs, not the page's; only named nodes matter there.
      if (nodes > NODES) return;
      const inner = member(value, key);
      if (!isPosting || (isObject(inner) && !typesOf(inner).includes('jobposting'))) walk(inner, depth + 1);
    }
  };

  let blocks = 0;
  for (const script of page.document.querySelectorAll('script[type*="ld+json" i]')) {
    if (++blocks > LIMITS.jsonLdBlocks) break;
    const source = script.textContent ?? '';
    if (source.length <= LIMITS.jsonLdChars) walk(parseLoose(source), 0);
  }

  const resolve = (value: unknown): unknown => {
    const id = member(value, '@id');
    const known = typeof id === 'string' && typesOf(value).length === 0 ? ids.get(id) : undefined;
    return known ?? value;
  };
  const drafts: Draft[] = [];
  const seen = new Set<string>();
  for (const node of found.slice(0, LIMITS.postings)) {
    const draft = readJobPosting(node, resolve, page, 'json-ld');
    if (!draft.fields.title && !draft.body) continue;
    const { title, hiringOrganization, jobLocation } = draft.fields;
    const key = JSON.stringify([title, hiringOrganization, jobLocation, draft.body?.text.slice(0, 500)]);
    if (seen.has(key)) continue;
    seen.add(key);
    drafts.push(draft);
  }
  return { drafts, types };
}
