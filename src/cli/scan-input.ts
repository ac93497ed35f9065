import { InputError, parseInput } from '../contract/parse';
import { type Link, Posting } from '../contract/posting';

/** One line of `scan`: the caller's name for the ad, if it gave one, and the ad. */
export interface ScanLine {
  id: string | number | null;
  posting: Posting;
}

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Text fields that other programs also write as numbers, lists or schema.org objects. */
const TEXTS = [
  'url',
  'site',
  'title',
  'description',
  'hiringOrganization',
  'jobLocation',
  'employmentType',
  'datePosted',
] as const;

/** Parts of schema.org objects that hold what a person would read, in reading order. */
const PARTS = [
  'name',
  'legalName',
  'address',
  'streetAddress',
  'addressLocality',
  'addressRegion',
  'postalCode',
  'addressCountry',
] as const;

/** Text of a value: itself, a number, a list, or an object of schema.org (organisation, place, address). */
function textOf(value: unknown, field: string, depth = 0): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (depth < 4 && Array.isArray(value)) {
    return value
      .filter((item) => item !== null && item !== undefined)
      .map((item) => textOf(item, field, depth + 1))
      .filter(Boolean)
      .join(', ');
  }
  if (depth < 4 && isObject(value)) {
    const parts = PARTS.filter((part) => value[part] !== null && value[part] !== undefined);
    if (parts.length > 0 || '@type' in value) {
      return parts
        .map((part) => textOf(value[part], field, depth + 1))
        .filter(Boolean)
        .join(', ');
    }
  }
  throw new InputError(field, 'must be text');
}

/** A link given as its address: taken apart the way the browser does; unreadable addresses are left out. */
function linkOf(value: unknown, index: number): Link[] {
  const field = `posting.links.${index}`;
  if (value === null || value === undefined) return [];
  if (isObject(value) && 'host' in value) {
    const { text = '', scheme = 'https', host, path = '' } = value;
    return [
      {
        text: textOf(text ?? '', `${field}.text`),
        scheme: textOf(scheme ?? '', `${field}.scheme`),
        host: textOf(host ?? '', `${field}.host`),
        path: textOf(path ?? '', `${field}.path`),
      },
    ];
  }
  const address = isObject(value) ? (value.href ?? value.url) : value;
  if (typeof address !== 'string') throw new InputError(field, 'must be an address or {text, scheme, host, path}');
  const text = isObject(value) && typeof value.text === 'string' ? value.text : address;
  const bare = /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(bare)) return [];
  const { protocol, host, pathname, search } = new URL(bare);
  return [{ text, scheme: protocol.slice(0, -1), host, path: `${pathname}${search}` }];
}

/**
 * Reads one line of JSON for `scan`. Lenient where nothing is lost: null fields are dropped, numbers become text,
 * schema.org objects their words, addresses links; unknown keys are ignored.
 *
 * @throws InputError naming the field; `id` is the line's, if it could be read
 */
export function readLine(line: string): ScanLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new InputError('', 'is not JSON');
  }
  if (!isObject(value)) throw new InputError('', 'must be an object with a posting');
  return { id: idOf(value), posting: postingOf(value.posting) };
}

/** The id of a line whose posting is wrong, for the error about it; null if there is none. */
export function idOfLine(line: string): string | number | null {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? idOf(value) : null;
  } catch {
    return null;
  }
}

function idOf({ id }: Json): string | number | null {
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

/** A posting from loosely written JSON. Throws an {@link InputError} naming the field that has the wrong type. */
export function postingOf(value: unknown): Posting {
  if (!isObject(value)) throw new InputError('posting', 'must be an object');
  const draft: Json = {};
  for (const [key, item] of Object.entries(value)) if (item !== null && item !== undefined) draft[key] = item;
  for (const name of TEXTS) if (name in draft) draft[name] = textOf(draft[name], `posting.${name}`);
  if (typeof draft.baseSalary === 'number') draft.baseSalary = String(draft.baseSalary);
  if (draft.baseSalary !== undefined && typeof draft.baseSalary !== 'string' && !isObject(draft.baseSalary)) {
    throw new InputError('posting.baseSalary', 'must be text or an object');
  }
  if (draft.links !== undefined) {
    if (!Array.isArray(draft.links)) throw new InputError('posting.links', 'must be a list');
    draft.links = draft.links.flatMap(linkOf);
  }
  try {
    return parseInput(Posting, draft);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const field = error.field ? `posting.${error.field}` : 'posting';
    throw new InputError(field, error.message.slice(error.field ? error.field.length + 2 : 0));
  }
}
