import { SHARED_HOSTS, type SharedHost, SITE_BUILDERS } from './facts/shared-hosts';

/** Longest part of a path that can be somebody's name or code. */
const MAX_PART = 300;
/** Names below a shared host that are looked at: `a.b.typeform.com`. */
const MAX_LABELS = 4;

const KINDS = {
  name: /^[\p{L}\p{N}._%-]{2,100}$/u,
  code: /^[\p{L}\p{N}_.%-]{2,300}$/u,
  number: /^\d{1,20}$/,
  hex: /^(?:[^/]{0,150}-)?([0-9a-fA-F]{32})$/,
} as const;
/** A script's file name (`profile.php`, `ArticleRead.nhn`): the query says whose page it is. */
const SCRIPT = /\.(?:php|nhn|naver|aspx?|do|html?)$/;

interface Part {
  /** What stands before the part that varies, or the whole of one that does not. */
  literal: string;
  kind: keyof typeof KINDS | null;
}
interface Form {
  path: readonly Part[];
  query: readonly (readonly [string, Part])[];
  /** Host and path with `$1` ..., or null: written as it was matched. */
  target: string | null;
}
interface Site extends SharedHost {
  forms: readonly Form[] | null;
}

const isKind = (name: string | undefined): name is keyof typeof KINDS => name !== undefined && name in KINDS;

function partOf(text: string): Part {
  const open = text.indexOf('<');
  const kind = open < 0 ? undefined : text.slice(open + 1, -1);
  return isKind(kind) ? { literal: text.slice(0, open), kind } : { literal: text, kind: null };
}

function formOf(page: string): Form {
  const [pattern = '', target = null] = page.split(' > ');
  const [route = '', query = ''] = pattern.split('?');
  return {
    path: route.split('/').map(partOf),
    query: query.split('&').flatMap((pair) => {
      const [name = '', value = ''] = pair.split('=');
      return name === '' ? [] : [[name, partOf(value)] as const];
    }),
    target,
  };
}

const NO_NAMES: ReadonlySet<string> = new Set();

const SITES = new Map<string, Site>();
for (const site of SHARED_HOSTS) {
  const row: Site = { ...site, forms: null };
  for (const name of [site.host, ...site.also]) SITES.set(name, row);
}

/** The shared site a host belongs to, under any of its names, or null. */
function siteOf(host: string): Site | null {
  const exact = SITES.get(host);
  if (exact) return exact;
  let dot = host.indexOf('.');
  for (let label = 0; dot >= 0 && label < MAX_LABELS; label++) {
    const below = SITES.get(`*${host.slice(dot)}`);
    if (below) return below;
    dot = host.indexOf('.', dot + 1);
  }
  return null;
}

/** Whether pages, not the host, are the contact points here. `host` without `www.` and `m.`, in lower case. */
export const isSharedHost = (host: string): boolean => siteOf(host) !== null;

/** What the part stands for in its one normal form, or null if it does not fit. */
function read({ literal, kind }: Part, text: string | undefined, own: ReadonlySet<string>): string | null {
  if (text === undefined || text.length > MAX_PART) return null;
  if (kind === null) return text.toLowerCase() === literal.toLowerCase() ? literal : null;
  if (!text.startsWith(literal)) return null;
  const rest = text.slice(literal.length);
  const found = KINDS[kind].exec(rest);
  if (!found) return null;
  if (kind === 'hex') return literal + found[1]!.toLowerCase();
  if (kind === 'number') return literal + rest;
  const lower = rest.toLowerCase();
  if (SCRIPT.test(lower) || own.has(lower)) return null;
  return literal + (kind === 'name' ? lower : rest);
}

function fill(site: Site, form: Form, segments: readonly string[], query: ReadonlyMap<string, string>): string | null {
  const written: string[] = [];
  const varying: string[] = [];
  for (const [index, part] of form.path.entries()) {
    // Only the first part of a path is a name that the site may keep for itself.
    const value = read(part, segments[index], index === 0 ? site.own : NO_NAMES);
    if (value === null) return null;
    written.push(value);
    if (part.kind !== null) varying.push(value);
  }
  const asked: string[] = [];
  for (const [name, part] of form.query) {
    const value = read(part, query.get(name.toLowerCase()), NO_NAMES);
    if (value === null) return null;
    asked.push(`${name}=${value}`);
    varying.push(value);
  }
  if (form.target !== null) return form.target.replace(/\$(\d)/g, (_, at: string) => varying[Number(at) - 1] ?? '');
  return `${site.host}/${written.join('/')}${asked.length > 0 ? `?${asked.join('&')}` : ''}`;
}

/**
 * The page of one recruiter that an address on a shared host leads to, as `host/path` in its one normal form, or null
 * if it leads to nobody in particular: the site itself, its own pages, a whole cafe or group.
 *
 * @param host without `www.` and `m.`, in lower case
 * @param path path and query, with or without the leading slash
 */
export function sharedPage(host: string, path: string): string | null {
  const site = siteOf(host);
  if (!site) return null;
  const [route = '', query = ''] = path.split(/[?#]/, 2);
  const segments = route.split('/').filter(Boolean);
  const parameters = new Map<string, string>();
  for (const pair of query.split('&')) {
    const equals = pair.indexOf('=');
    const name = pair.slice(0, equals).toLowerCase();
    if (equals > 0 && !parameters.has(name)) parameters.set(name, pair.slice(equals + 1));
  }
  site.forms ??= site.pages.map(formOf);
  for (const form of site.forms) {
    const page = fill(site, form, segments, parameters);
    if (page !== null) return page;
  }
  return null;
}

/** Names below a builder that are its own pages. */
const BUILDERS_OWN = new Set(
  'www m help support blog docs api app apps mail admin login static cdn my id shop'.split(' '),
);

/**
 * The site of somebody's on a builder: `demo.imweb.me` of any name below it. Null on the builder's own names, undefined
 * where the host is on none.
 */
export function builtSite(host: string): string | null | undefined {
  const labels = host.split('.');
  for (let from = Math.max(0, labels.length - 4); from < labels.length - 1; from++) {
    const builder = labels.slice(from).join('.');
    if (!SITE_BUILDERS.has(builder)) continue;
    const name = labels[from - 1];
    return name === undefined || BUILDERS_OWN.has(name) ? null : `${name}.${builder}`;
  }
  return undefined;
}
