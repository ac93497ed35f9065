import { LIMITS } from '../../contract/limits';
import { htmlToLine, htmlToText } from './html';
import { at, isObject, list, member, textOf } from './json';
import { webAddress } from './links';
import { type Draft, emptyDraft, type Page, type ShortField } from './reading';
import { salaryText } from './salary';
import { cut, joinTexts } from './text';

/** Finds a node by its `@id`, for `{"@id": "#org"}` references inside a graph. */
export type Resolve = (node: unknown) => unknown;

/** Values joined by commas; a part that is already said by an earlier one is left out. */
function joinParts(parts: readonly string[], between = ', '): string {
  const kept: string[] = [];
  for (const part of parts) {
    if (part === '' || kept.some((earlier) => earlier.toLowerCase().includes(part.toLowerCase()))) continue;
    kept.push(part);
  }
  return kept.join(between);
}

function nameOf(value: unknown, resolve: Resolve, depth = 0): string {
  if (depth > 3) return '';
  if (Array.isArray(value)) return joinParts(value.slice(0, 20).map((one) => nameOf(one, resolve, depth + 1)));
  const node = resolve(value);
  if (!isObject(node)) return textOf(node);
  return nameOf(member(node, 'name') ?? member(node, 'legalName') ?? member(node, 'alternateName'), resolve, depth + 1);
}

/** A `Place`, an address, a list of either, or text, as one line per place: street, locality, region, country. */
function placeOf(value: unknown, resolve: Resolve, depth = 0): string {
  if (depth > 4) return '';
  if (Array.isArray(value)) {
    return joinParts(
      value.slice(0, 20).map((one) => placeOf(one, resolve, depth + 1)),
      '; ',
    );
  }
  const node = resolve(value);
  if (!isObject(node)) return textOf(node);
  const address = member(node, 'address');
  if (address !== undefined && address !== null) {
    return placeOf(address, resolve, depth + 1) || nameOf(member(node, 'name'), resolve);
  }
  const parts = ['streetAddress', 'addressLocality', 'addressRegion', 'addressCountry'].map((key) =>
    nameOf(member(node, key), resolve),
  );
  return joinParts(parts) || nameOf(member(node, 'name'), resolve);
}

function textsOf(value: unknown, depth = 0): string[] {
  if (depth > 3) return [];
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((one) => textsOf(one, depth + 1));
  if (isObject(value))
    return textsOf(member(value, 'text') ?? member(value, 'description') ?? member(value, 'name'), depth + 1);
  const text = textOf(value);
  return text ? [text] : [];
}

/** Members that say what the job is like when there is no description. */
const INSTEAD = ['responsibilities', 'qualifications', 'experienceRequirements', 'skills', 'jobBenefits', 'workHours'];

/**
 * A schema.org JobPosting node (as Google documents it, see https://schema.org/JobPosting) as a draft: text only,
 * salary and place as one readable line each, description as plain text.
 */
export function readJobPosting(node: unknown, resolve: Resolve, page: Page, reader: string): Draft {
  const draft = emptyDraft(reader, false);
  const base = page.url.href;
  const set = (field: ShortField, value: string) => {
    const text = value ? htmlToLine(value, page.document, base) : '';
    if (text) draft.fields[field] = text;
  };
  set('title', textsOf(member(node, 'title') ?? member(node, 'name'))[0] ?? '');
  set('hiringOrganization', cut(nameOf(member(node, 'hiringOrganization'), resolve), LIMITS.fieldChars));
  const remote = list(member(node, 'jobLocationType')).some((type) => /telecommute/i.test(textOf(type)));
  const place = placeOf(member(node, 'jobLocation'), resolve);
  set(
    'jobLocation',
    place || (remote ? joinParts(['Remote', placeOf(member(node, 'applicantLocationRequirements'), resolve)]) : ''),
  );
  set('baseSalary', salaryText(member(node, 'baseSalary'), textOf(member(node, 'salaryCurrency'))));
  set('employmentType', joinParts(textsOf(member(node, 'employmentType')).slice(0, 10)));
  set('datePosted', textOf(member(node, 'datePosted')));

  const told = textsOf(member(node, 'description'));
  const texts = told.length > 0 ? told : INSTEAD.flatMap((key) => textsOf(member(node, key)));
  const read = texts.map((text) => htmlToText(text, page.document, base));
  const body = joinTexts(read.map((one) => one.body));
  if (body.text) draft.body = body;
  draft.links = read.flatMap((one) => one.links);
  const url = webAddress(textsOf(member(node, 'url'))[0] ?? textOf(at(node, 'mainEntityOfPage', '@id')), base);
  if (url) draft.url = url;
  return draft;
}
