import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { isNeverListed } from './facts/never-list';
import type { Collector } from './identity';
import type { FieldView, View } from './view';

/** Candidates handed to the number parser per field: it is the costly part. */
const MAX_PARSES = 300;
const MAX_UNITS = 24;
const SEPARATOR = new Set([' ', '-', '.', ')', '(', '\u00b7', '~']);

/** Words just before a number that make bare local digits a phone number. */
const PHONE_WORD = /(?:tel|phone|mobile|call|text|hp|h\.p|전화|연락처|연락|문의|휴대폰|핸드폰|상담|☎|☏)\W{0,6}$/i;
const WHATSAPP_WORD = /(?:whats\s?app|watsapp|왓츠앱|와츠앱|왓츠업)[^\d\n]{0,25}$/i;

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** A run of digits with single separators that could be a phone number. */
interface Candidate {
  text: string;
  start: number;
  end: number;
}

/** Runs of 8 to 15 digits with at most two separators between digits. One pass, linear. */
function* candidates(text: string): Generator<Candidate> {
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (!isDigit(unit) && unit !== 0x2b && unit !== 0x28) {
      at++;
      continue;
    }
    let end = at + 1;
    let last = isDigit(unit) ? end : at;
    let digits = isDigit(unit) ? 1 : 0;
    let gap = 0;
    for (; end < text.length && end - at < MAX_UNITS && gap <= 2; end++) {
      if (isDigit(text.charCodeAt(end))) {
        digits++;
        gap = 0;
        last = end + 1;
      } else if (SEPARATOR.has(text[end]!)) gap++;
      else break;
    }
    if (digits < 8) {
      at = Math.max(last, at + 1);
      continue;
    }
    const lettered = /[A-Za-z0-9_/@]/.test(text[at - 1] ?? '') || /[A-Za-z_@]/.test(text[last] ?? '');
    if (digits <= 15 && !lettered) yield { text: text.slice(at, last), start: at, end: last };
    at = Math.max(last, at + 1);
    // The rest of an overlong run of digits belongs to it.
    while (isDigit(text.charCodeAt(at))) at++;
  }
}

/** Reads phone numbers (E.164) and the WhatsApp numbers among them. */
export function fromPhones(view: View, country: CountryCode | undefined, into: Collector): void {
  for (const field of view.fields) {
    let parses = 0;
    for (const candidate of candidates(field.plain.text)) {
      if (parses >= MAX_PARSES) break;
      const before = field.plain.text.slice(Math.max(0, candidate.start - 40), candidate.start);
      if (!looksDialled(candidate.text, before)) continue;
      parses++;
      read(view, field, candidate, before, country, into);
    }
  }
}

function read(
  view: View,
  field: FieldView,
  candidate: Candidate,
  before: string,
  country: CountryCode | undefined,
  into: Collector,
): void {
  const whatsapp = WHATSAPP_WORD.test(before);
  const dialled = candidate.text
    .replace(/^00(?=[1-9])/, '+')
    .replace(/^\(\+/, '+')
    .replace('~', '-');
  const plainly = koreanMobile(dialled, country);
  if (plainly && !whatsapp) {
    if (isNeverListed('phone', plainly) || into.has('whatsapp', plainly)) return;
    const span = { start: field.plain.start(candidate.start), end: field.plain.end(candidate.end) };
    into.add({ kind: 'phone', value: plainly, evidence: view.evidence({ field, ...span }) });
    return;
  }
  let parsed = parsePhoneNumberFromString(dialled, country);
  // WhatsApp numbers are often written with the country code and no plus.
  if (whatsapp && !parsed?.isValid())
    parsed = parsePhoneNumberFromString(`+${dialled.replace(/\D/g, '').replace(/^0+/, '')}`);
  // A WhatsApp number is called one by the ad; others have to be numbers that can exist.
  if (!parsed || !(whatsapp ? parsed.isPossible() : parsed.isValid()) || isNeverListed('phone', parsed.number)) return;
  const kind = whatsapp ? 'whatsapp' : 'phone';
  if (kind === 'phone' && into.has('whatsapp', parsed.number)) return;
  const start = field.plain.start(candidate.start);
  const end = field.plain.end(candidate.end);
  into.add({ kind, value: parsed.number, evidence: view.evidence({ field, start, end }) });
}

const KOREAN_MOBILE = /^010[ .-]?([2-46-9]\d{3})[ .-]?(\d{4})$/;

/** The most common form of all, read without the parser; null for any other. */
function koreanMobile(dialled: string, country: CountryCode | undefined): string | null {
  const found = country === 'KR' ? KOREAN_MOBILE.exec(dialled) : null;
  return found && `+8210${found[1]}${found[2]}`;
}

/** Whether digits are written the way numbers are dialled; amounts, dates and codes are not. */
function looksDialled(text: string, before: string): boolean {
  if (/^\(?\+/.test(text) || /^\(?0/.test(text))
    return !/^0\.\d/.test(text) && !/^\d{1,2}[.-]\d{1,2}[.-]\d{4}$/.test(text);
  if (/^1[568]\d{2}[- .]\d{4}$/.test(text)) return true;
  if (PHONE_WORD.test(before) || WHATSAPP_WORD.test(before)) return true;
  return /^\(?[2-9]\d{2}\)?[ .-]{1,2}[2-9]\d{2}[ .-]\d{4}$/.test(text);
}
