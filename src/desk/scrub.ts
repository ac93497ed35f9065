import { LIMITS } from '../contract/limits';
import type { Report } from '../contract/report';

/**
 * What must not be kept though it came: resident numbers, sign-in tokens, session and tracking parameters, and in
 * the reporter's own note addresses, numbers and names that are not the ad's. All patterns are linear-time.
 */
const RESIDENT_NUMBER = /(?<!\d)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[-–\s]?[1-8]\d{6}(?!\d)/g;
const JWT = /\beyJ[\w-]{8,}\.[\w-]{4,}\.[\w-]*/g;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
const PHONE = /(?<![\w])\+?\d(?:[\d\s().-]{7,17})\d(?!\w)/g;
const NAMED_KO =
  /((?:저는|제 이름은|나는)\s{0,3})[가-힣]{2,4}?(?=\s{0,2}(?:입니다|이에요|예요|이라고|라고|이고|인데))/g;
const NAMED_EN = /\b((?:I am|I'm|I’m|[Mm]y name is)\s{1,3})[A-Z][a-z]{1,30}(?:\s[A-Z][a-z]{1,30})?/g;
/** Control characters but tab and newline, and lone surrogates: no text needs them. */
const CONTROLS = /(?![\t\n])\p{Cc}|\p{Cs}/gu;

/** Names of parameters that identify a person or a visit, never an ad. */
const PRIVATE_PARAMETER =
  /^(utm_.*|.*clid|trk.*|tracking.*|ref(errer|id)?|(php|j)?sess(ion)?.*|sid|.*token.*|auth.*|(api|access|secret)_?key|code|state|e?mail|phone|user.*|uid|pass.*|jwt|sig(nature)?)$/i;

export const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replace(CONTROLS, '');

const clean = (text: string): string => plain(text).replace(RESIDENT_NUMBER, '[…]').replace(JWT, '[…]');

const digits = (text: string): string =>
  text
    .replace(/\D/g, '')
    .replace(/^(?:00)?82/, '')
    .replace(/^0/, '');

/** The reporter's own words without their own contact points: those of the ad stay. */
function cleanNote(note: string, contacts: Report['contacts']): string {
  const known = new Set(contacts.map(({ value }) => value.toLowerCase()));
  const numbers = new Set(contacts.map(({ value }) => digits(value)).filter((value) => value.length >= 7));
  const cleaned = clean(note)
    .replace(EMAIL, (found) => (known.has(found.toLowerCase()) ? found : '[…]'))
    .replace(PHONE, (found) => {
      // Eight digits are a day, nine a phone number.
      const keep = found.replace(/\D/g, '').length < 9 || numbers.has(digits(found));
      return keep ? found : '[…]';
    })
    .replace(NAMED_KO, '$1[…]')
    .replace(NAMED_EN, '$1[…]');
  return plain(cleaned.slice(0, LIMITS.noteChars));
}

/** Longest address of a report. */
const URL_CHARS = 500;

/**
 * The ad's address without fragment, user and password, and without parameters that name a visit or a person. Writing
 * letters by their bytes makes it longer: one that is too long then is cut to its site, as a client would.
 */
export function cleanUrl(text: string): string | null {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return null;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const [name, value] of [...url.searchParams]) {
    if (PRIVATE_PARAMETER.test(name) || value.length > 64) url.searchParams.delete(name);
  }
  const kept = clean(url.href);
  return kept.length <= URL_CHARS ? kept : url.origin;
}

/** A report as it is kept, no part longer than it came in. Runs before the spool: what it takes out is never on disk. */
export function scrub(report: Report): Omit<Report, 'token'> {
  const { token: _, url, note, ...rest } = report;
  const kept = url === undefined ? null : cleanUrl(url);
  const texts = Object.fromEntries(
    (['site', 'title', 'company', 'text'] as const).flatMap((name) => {
      const value = rest[name];
      return value === undefined ? [] : [[name, clean(value)]];
    }),
  );
  return {
    ...rest,
    ...texts,
    quotes: rest.quotes.map(({ signal, quote }) => ({ signal: plain(signal), quote: clean(quote) })),
    contacts: rest.contacts.map(({ kind, value }) => ({ kind, value: plain(value).trim() })),
    ...(kept === null ? {} : { url: kept }),
    ...(note === undefined || note === '' ? {} : { note: cleanNote(note, rest.contacts) }),
  };
}
