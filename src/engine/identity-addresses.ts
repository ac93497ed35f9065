import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { parse } from 'tldts';
import type { Identity, IdentityKind } from '../contract/identity';
import type { Link } from '../contract/posting';
import type { Evidence } from '../contract/verdict';
import { isNeverListed } from './facts/never-list';
import type { Collector } from './identity';
import { asciiHost } from './punycode';
import { builtSite, isSharedHost, sharedPage } from './shared-pages';
import { trimEnd } from './text';
import type { View } from './view';

/** Longest host and path that are looked at. */
const MAX_HOST = 253;
const MAX_PATH = 300;
/** Host-like words looked up in the public suffix list, per field. */
const MAX_LOOKUPS = 2000;

const isHostUnit = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x30 && unit <= 0x39) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  unit === 0x2d ||
  unit === 0x2e ||
  (unit >= 0xac00 && unit <= 0xd7a3);
const PATH_END = /[\s<>"'()[\]{}「」『』，。、\u3131-\u318e\uac00-\ud7a3]/;

interface Address {
  host: string;
  /** Path and query with the leading slash, or ''. */
  path: string;
}

/** A host in lower case and punycode, without the names of its desktop and mobile editions. */
const bareHost = (host: string): string =>
  asciiHost(host)
    .replace(/^(?:www|m|mobile)\.(?=[^.]+\.)/, '')
    .replace(/\.$/, '');

/** A contact point read from a URL, or null if it says nothing about the recruiter. */
export function fromAddress(
  { host, path }: Address,
  own: readonly string[],
  country: CountryCode | undefined,
): Omit<Identity, 'evidence'> | null {
  const bare = bareHost(host);
  const [route = '', query = ''] = path.split(/[?#]/, 2);
  const segments = route.split('/').filter(Boolean);
  const first = segments[0] ?? '';
  const parameter = (name: string): string | undefined => new RegExp(`(?:^|&)${name}=([^&#]{1,100})`).exec(query)?.[1];
  switch (bare) {
    case 't.me':
    case 'telegram.me':
    case 'telegram.dog':
      return telegram(first, segments[1], country);
    case 'wa.me':
      return whatsapp(first === 'c' ? (segments[1] ?? '') : first, country) ?? page(bare, path);
    case 'api.whatsapp.com':
    case 'web.whatsapp.com':
    case 'whatsapp.com':
      return whatsapp(parameter('phone') ?? '', country) ?? page(bare, path);
    case 'open.kakao.com': {
      const code = first === 'o' ? segments[1] : undefined;
      return code && /^[A-Za-z0-9]{4,20}$/.test(code) ? { kind: 'kakao-open', value: code } : page(bare, path);
    }
    case 'line.me':
    case 'liff.line.me':
    case 'page.line.me':
      return line(bare, segments) ?? page(bare, path);
  }
  const username = /^([a-z0-9_]+)\.t\.me$/.exec(bare)?.[1];
  if (username) return telegram(username, undefined, country);
  if (isSharedHost(bare)) return page(bare, path);
  const { domain, isIcann, isPrivate } = parse(bare, { allowPrivateDomains: true });
  const built = builtSite(bare);
  const site = built === undefined ? domain : built;
  if (!site || !(isIcann || isPrivate)) return null;
  if (isNeverListed('domain', site)) return null;
  if (own.some((name) => name === site || name.endsWith(`.${site}`))) return null;
  return { kind: 'domain', value: site };
}

function page(host: string, path: string): Omit<Identity, 'evidence'> | null {
  const value = sharedPage(host, path);
  return value === null ? null : { kind: 'path', value };
}

/** An id of LINE. A friend's code, which looks like one, has no sign in front and is a page. */
function line(host: string, segments: readonly string[]): Omit<Identity, 'evidence'> | null {
  const official = host === 'page.line.me';
  const asked = segments.some((part) => part === 'ti' || part === 'oaMessage');
  const last = decode((official ? segments[0] : asked ? segments.at(-1) : undefined) ?? '');
  if (!official && !/^[~@]/.test(last)) return null;
  const name = last.replace(/^[~@]/, '').toLowerCase();
  return /^[a-z0-9._-]{3,20}$/.test(name) && !isNeverListed('line', name) ? { kind: 'line', value: name } : null;
}

function telegram(
  first: string,
  second: string | undefined,
  country: CountryCode | undefined,
): Omit<Identity, 'evidence'> | null {
  // "t.me/+821023456789" is a number, "t.me/+AbCdEf123" an invitation.
  if (/^\+\d{7,15}$/.test(first)) {
    const parsed = parsePhoneNumberFromString(first, country);
    return parsed?.isPossible() && !isNeverListed('phone', parsed.number)
      ? { kind: 'phone', value: parsed.number }
      : null;
  }
  if (/^\+[A-Za-z0-9_-]{6,64}$/.test(first)) return { kind: 'telegram', value: first };
  if (first === 'joinchat' && second) return { kind: 'telegram', value: `+${second}` };
  const handle = (first === 's' && second ? second : first).replace(/^@/, '').toLowerCase();
  if (!/^[a-z][a-z0-9_]{3,31}$/.test(handle) || isNeverListed('telegram', handle)) return null;
  return { kind: 'telegram', value: handle };
}

function whatsapp(number: string, country: CountryCode | undefined): Omit<Identity, 'evidence'> | undefined {
  const digits = decode(number).replace(/[^\d+]/g, '');
  if (digits.length < 7 || digits.length > 17) return undefined;
  const parsed = parsePhoneNumberFromString(digits.startsWith('+') ? digits : `+${digits}`, country);
  return parsed?.isPossible() ? { kind: 'whatsapp', value: parsed.number } : undefined;
}

function decode(text: string): string {
  return text.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Reads one link of a posting. Its evidence is host and path as shown, whatever the visible text pretends. */
export function readLink(link: Link, own: readonly string[], country: CountryCode | undefined, into: Collector): void {
  const scheme = link.scheme.replace(/:$/, '').toLowerCase();
  const host = link.host.slice(0, MAX_HOST);
  const path = link.path.slice(0, MAX_PATH);
  const add = (kind: IdentityKind, value: string, shown: string) =>
    into.add({ kind, value, evidence: shownLink(shown) });
  if (scheme === 'tg') {
    const name = /domain=([A-Za-z0-9_]{4,32})/.exec(path)?.[1];
    const invite = /invite=([A-Za-z0-9_-]{6,64})/.exec(path)?.[1];
    if (name && !isNeverListed('telegram', name.toLowerCase())) add('telegram', name.toLowerCase(), `tg:${path}`);
    else if (invite) add('telegram', `+${invite}`, `tg:${path}`);
  } else if (scheme === 'tel' || scheme === 'sms') {
    const parsed = parsePhoneNumberFromString(decode(path || host).replace(/^\/+/, ''), country);
    if (parsed?.isPossible() && !isNeverListed('phone', parsed.number)) add('phone', parsed.number, parsed.number);
  } else if (scheme === 'mailto') {
    const address = decode(path || host)
      .split('?')[0]!
      .replace(/^\/+/, '')
      .toLowerCase();
    if (isEmail(address) && !isNeverListed('email', address)) add('email', address, address);
  } else if (scheme === 'whatsapp') {
    const read = whatsapp(/phone=([^&]{1,40})/.exec(path)?.[1] ?? '', country);
    if (read) add(read.kind, read.value, read.value);
  } else if (scheme === 'kakaotalk' || scheme === 'line' || scheme === 'weixin') {
    return;
  } else if (host) {
    const read = fromAddress({ host, path }, own, country);
    if (read) add(read.kind, read.value, `${host}${path}`);
  }
}

function shownLink(shown: string): Evidence {
  return { field: 'links', start: 0, end: shown.length, quote: shown };
}

/** Reads host names and URLs written in the text. One pass over runs of host characters. */
export function fromUrls(view: View, own: readonly string[], country: CountryCode | undefined, into: Collector): void {
  for (const field of view.fields) {
    const { text } = field.plain;
    let lookups = 0;
    for (let at = text.indexOf('.'); at >= 0 && lookups < MAX_LOOKUPS; ) {
      let start = at;
      while (start > 0 && at - start < MAX_HOST && isHostUnit(text.charCodeAt(start - 1))) start--;
      let end = at + 1;
      while (end < text.length && end - start <= MAX_HOST && isHostUnit(text.charCodeAt(end))) end++;
      let next = text.indexOf('.', end);
      // A full stop after which a space or a line end comes, most of them, cannot stand in a host.
      if (end > at + 1 && start < at && text[start - 1] !== '@' && text[end] !== '@') {
        lookups++;
        const host = trimHost(text.slice(start, end));
        if (host) {
          const hostStart = text.indexOf(host, start);
          let pathEnd = hostStart + host.length;
          if (text[pathEnd] === '/' || text[pathEnd] === '?') {
            while (pathEnd < text.length && pathEnd - end < MAX_PATH && !PATH_END.test(text[pathEnd]!)) pathEnd++;
          }
          const path = trimEnd(text.slice(hostStart + host.length, pathEnd), '.,;:!');
          const read = fromAddress({ host, path }, own, country);
          // "facebook.com/demo.jobs": on a shared host the path is somebody's name, not another host.
          const route = hostStart + host.length + (/^[^?#]*/.exec(path)?.[0].length ?? 0);
          if (next >= 0 && next < route && isSharedHost(bareHost(host))) next = text.indexOf('.', route);
          if (read) {
            const span = {
              start: field.plain.start(hostStart),
              end: field.plain.end(hostStart + host.length + path.length),
            };
            into.add({ ...read, evidence: view.evidence({ field, ...span }) });
          }
        }
      }
      at = next;
    }
    readSchemes(view, field, into);
  }
}

const TG_SCHEME = /tg:\/\/resolve\?domain=([A-Za-z0-9_]{4,32})/g;

function readSchemes(view: View, field: View['fields'][number], into: Collector): void {
  for (const match of field.plain.text.matchAll(TG_SCHEME)) {
    const start = field.plain.start(match.index);
    const end = field.plain.end(match.index + match[0].length);
    into.add({ kind: 'telegram', value: match[1]!.toLowerCase(), evidence: view.evidence({ field, start, end }) });
  }
}

/** The part of a run of host characters that can be a host: ASCII top level, words before it; '' if there is none. */
function trimHost(run: string): string {
  const clean = trimEnd(run, '.-').replace(/^[.-]+/, '');
  // A sentence in Hangul may touch the address on either side: 사이트example.com으로
  const match = /[a-z]{2,24}/i.exec(clean.slice(clean.lastIndexOf('.') + 1));
  if (match?.index !== 0) return '';
  const host = clean.slice(0, clean.lastIndexOf('.') + 1) + match[0];
  const labels = host.split('.');
  if (labels.length < 2 || labels.some((label) => label === '' || label.length > 63)) return '';
  const ascii = /^[\x21-\x7e]+$/;
  if (labels.every((label) => ascii.test(label))) return host;
  const mixed = labels[0]!;
  // Hangul glued to an ASCII label is the sentence; a label wholly in Hangul is a name.
  const glued = /[\uac00-\ud7a3]([a-z0-9-]+)$/i.exec(mixed)?.[1];
  return glued ? [glued, ...labels.slice(1)].join('.') : host;
}

const EMAIL = /^[a-z0-9][a-z0-9._%+-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}$/;

function isEmail(address: string): boolean {
  return address.length <= 254 && EMAIL.test(address);
}

const LOCAL_UNIT = /[A-Za-z0-9._%+-]/;
const DOMAIN_UNIT = /[A-Za-z0-9.-]/;

/** Reads e-mail addresses around every `@`. Bounded steps to both sides, so linear. */
export function fromEmails(view: View, into: Collector): void {
  for (const field of view.fields) {
    const { text } = field.plain;
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      let start = at;
      while (start > 0 && at - start < 64 && LOCAL_UNIT.test(text[start - 1]!)) start--;
      let end = at + 1;
      while (end < text.length && end - at < 254 && DOMAIN_UNIT.test(text[end]!)) end++;
      while (end > at && /[.-]/.test(text[end - 1]!)) end--;
      while (start < at && /[._%+-]/.test(text[start]!)) start++;
      const address = text.slice(start, end).toLowerCase();
      if (!isEmail(address) || isNeverListed('email', address)) continue;
      const span = { start: field.plain.start(start), end: field.plain.end(end) };
      into.add({ kind: 'email', value: address, evidence: view.evidence({ field, ...span }) });
    }
  }
}
