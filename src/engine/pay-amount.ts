import { trimEnd } from './text';
// Reading one amount: digits with their grouping, number words, units and currency. Forms after docs/signals.md.

/** A number as written, in units of its currency once `scaled` is true. Offsets are of the text given. */
export interface Amount {
  value: number;
  start: number;
  end: number;
  currency: string | null;
  /** Whether a unit (만, k, lakh ...) or a currency was written, so that the size of the number is certain. */
  scaled: boolean;
}

const KOREAN_DIGITS: Readonly<Record<string, number>> = {
  일: 1,
  이: 2,
  삼: 3,
  사: 4,
  오: 5,
  육: 6,
  칠: 7,
  팔: 8,
  구: 9,
  수: 3,
  몇: 3,
};
const KOREAN_UNITS: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1000 };

const SUFFIX_UNITS: readonly (readonly [RegExp, number])[] = [
  [/^\s?(?:million|mio|mn)\b/i, 1e6],
  [/^\s?(?:crore|crores|cr)\b/i, 1e7],
  [/^\s?(?:lakhs?|lacs?)\b/i, 1e5],
  // Lakh per annum: the word stays, it also names the period.
  [/^(?=\s?lpa\b)/i, 1e5],
  [/^\s?(?:juta|jt|jutaan)\b/i, 1e6],
  [/^\s?(?:ribu|rb)\b/i, 1e3],
  [/^\s?(?:triệu|tr|củ)(?![a-z])/i, 1e6],
  [/^\s?k\b/i, 1e3],
  [/^\s?grand\b/i, 1e3],
  [/^\s?[万萬]/, 1e4],
  [/^\s?w\b/i, 1e4],
];

const CURRENCY_AFTER: readonly (readonly [RegExp, string])[] = [
  [/^\s?(?:원|won\b|krw\b)/i, 'KRW'],
  [/^\s?(?:달러|불(?!법|만|가|량|황)|us ?dollars?\b|dollars?\b|us\$|usd\b|\$)/i, 'USD'],
  [/^\s?(?:usdt\b|테더|u\b)/i, 'USDT'],
  [/^\s?(?:엔(?!지)|円|yen\b|jpy\b)/i, 'JPY'],
  [/^\s?(?:위안|元|rmb\b|cny\b|yuan\b)/i, 'CNY'],
  [/^\s?(?:바트|baht\b|thb\b|บาท|฿)/i, 'THB'],
  [/^\s?(?:페소|pesos?\b|php\b)/i, 'PHP'],
  [/^\s?(?:링깃|myr\b|ringgit\b)/i, 'MYR'],
  [/^\s?(?:rupees?\b|inr\b|rs\b|\/-)/i, 'INR'],
  [/^\s?(?:rupiah\b|idr\b)/i, 'IDR'],
  [/^\s?(?:동\/|vnd\b|vnđ\b|đồng|₫|đ(?![a-z]))/i, 'VND'],
  [/^\s?(?:sgd\b)/i, 'SGD'],
  [/^\s?(?:hkd\b)/i, 'HKD'],
  [/^\s?(?:twd\b|ntd\b)/i, 'TWD'],
  [/^\s?(?:aed\b|dirhams?\b)/i, 'AED'],
  [/^\s?(?:eur\b|euros?\b|€)/i, 'EUR'],
  [/^\s?(?:gbp\b|pounds?\b|£)/i, 'GBP'],
  [/^\s?(?:rubles?\b|rub\b|₽|руб)/i, 'RUB'],
  [/^\s?(?:naira\b|ngn\b)/i, 'NGN'],
  [/^\s?(?:kes\b|ksh\b)/i, 'KES'],
];

const CURRENCY_BEFORE: readonly (readonly [RegExp, string])[] = [
  [/(?:₩|krw)\s?$/i, 'KRW'],
  [/us\$\s?$/i, 'USD'],
  [/(?:s\$|sgd)\s?\$?$/i, 'SGD'],
  [/(?:hk\$|hkd)\s?\$?$/i, 'HKD'],
  [/(?:nt\$|twd)\s?\$?$/i, 'TWD'],
  [/(?:a\$|aud)\s?\$?$/i, 'AUD'],
  [/(?:c\$|cad)\s?\$?$/i, 'CAD'],
  [/(?:us\$|usd|\$)\s?\$?$/i, 'USD'],
  [/(?:€|eur)\s?$/i, 'EUR'],
  [/(?:£|gbp)\s?$/i, 'GBP'],
  [/(?:₹|inr|rs\.?)\s?$/i, 'INR'],
  [/(?:₱|php|php\.)\s?$/i, 'PHP'],
  [/(?:rp\.?|idr)\s?$/i, 'IDR'],
  [/(?:rm|myr)\s?$/i, 'MYR'],
  [/(?:฿|thb)\s?$/i, 'THB'],
  [/(?:₦|ngn)\s?$/i, 'NGN'],
  [/(?:ksh\.?|kes)\s?$/i, 'KES'],
  [/(?:aed|dhs)\s?$/i, 'AED'],
  [/(?:vnd)\s?$/i, 'VND'],
  [/(?:usdt)\s?$/i, 'USDT'],
  [/(?:¥|￥|jpy)\s?$/i, 'JPY'],
];

const NUMBER = /\d[\d,.]{0,17}/y;
const KOREAN_NUMBER = /(?:[일이삼사오육칠팔구수몇]?[십백천]\s?){1,3}(?=만|원|억)/y;

/** Value of digits with grouping; a comma or point before exactly three last digits groups, another is decimal. */
export function parseDigits(written: string): number {
  const text = trimEnd(written, '.,');
  if (/^\d{1,3}(?:,\d{2,3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (/^\d+,\d{1,2}$/.test(text)) return Number(text.replace(',', '.'));
  return Number(text.replaceAll(',', ''));
}

function koreanWords(text: string): number {
  let sum = 0;
  let digit = 0;
  for (const char of text) {
    if (KOREAN_DIGITS[char] !== undefined) digit = KOREAN_DIGITS[char];
    else if (KOREAN_UNITS[char] !== undefined) {
      sum += (digit || 1) * KOREAN_UNITS[char];
      digit = 0;
    }
  }
  return sum + digit;
}

/** 억, 만 and the slang that leaves 만 out ("3백", "5천" = 3,000,000 and 50,000,000 in pay). One step of a compound. */
const KOREAN_STEP =
  /(?:(\d[\d,.]{0,12})|((?:[일이삼사오육칠팔구수몇]?[십백천]\s?){1,3}))\s?(억|천만|백만|십만|만|천|백)?\s?/y;

const STEP_VALUES: Readonly<Record<string, number>> = {
  억: 1e8,
  천만: 1e7,
  백만: 1e6,
  십만: 1e5,
  만: 1e4,
  천: 1e3,
  백: 1e2,
};

/**
 * Reads the amount that starts at `at`, or null. Reads at most some sixty units, so a scan of a text is linear.
 */
export function readAmount(text: string, at: number): Amount | null {
  NUMBER.lastIndex = at;
  KOREAN_NUMBER.lastIndex = at;
  const digits = NUMBER.exec(text)?.[0];
  if (digits === undefined && !KOREAN_NUMBER.test(text)) return null;
  const korean = readKorean(text, at);
  const before = text.slice(Math.max(0, at - 6), at);
  const prefix = CURRENCY_BEFORE.find(([pattern]) => pattern.test(before));
  const start = prefix ? at - (prefix[0].exec(before)?.[0].length ?? 0) : at;
  if (korean) {
    const after = currencyAfter(text, korean.end);
    return {
      value: korean.value,
      start,
      end: after.end,
      currency: after.currency ?? prefix?.[1] ?? 'KRW',
      scaled: true,
    };
  }
  if (digits === undefined) return null;
  let value = parseDigits(digits);
  let end = at + trimEnd(digits, '.,').length;
  const tail = text.slice(end, end + 12);
  let scaled = false;
  for (const [pattern, factor] of SUFFIX_UNITS) {
    const unit = pattern.exec(tail)?.[0];
    if (unit === undefined) continue;
    // Before a unit a point is a decimal point: 24.626万.
    value = Number(trimEnd(digits.replaceAll(',', ''), '.')) * factor;
    if (Number.isNaN(value)) value = parseDigits(digits) * factor;
    end += unit.length;
    scaled = true;
    break;
  }
  const after = currencyAfter(text, end);
  const currency = prefix?.[1] ?? after.currency;
  return {
    value,
    start,
    end: after.currency && !prefix ? after.end : end,
    currency,
    scaled: scaled || currency !== null,
  };
}

function currencyAfter(text: string, end: number): { currency: string | null; end: number } {
  const tail = text.slice(end, end + 14);
  for (const [pattern, currency] of CURRENCY_AFTER) {
    const found = pattern.exec(tail)?.[0];
    if (found !== undefined) return { currency, end: end + found.length };
  }
  return { currency: null, end };
}

/** "1억2천만", "1,150만", "삼백만", "2천5백만 원"; null where no Korean unit follows the digits. */
function readKorean(text: string, at: number): { value: number; end: number } | null {
  let total = 0;
  let section = 0;
  let end = at;
  let man = false;
  let slang = false;
  for (let steps = 0; steps < 4; steps++) {
    KOREAN_STEP.lastIndex = steps > 0 && text[end] === ' ' ? end + 1 : end;
    const step = KOREAN_STEP.exec(text);
    if (!step || step[0] === '') break;
    const unit = step[3];
    // "3천 5명", "2만 100명": digits without a unit belong to what comes next.
    if (unit === undefined && step[1] !== undefined) break;
    const number = step[1] !== undefined ? parseDigits(step[1]) : koreanWords(step[2] ?? '');
    if (unit === '억') {
      total += (section + number) * 1e8;
      section = 0;
      man = true;
    } else if (unit?.endsWith('만')) {
      // 2천5백만 is (2000 + 500) x 10,000.
      total += (section + (number * STEP_VALUES[unit]!) / 1e4) * 1e4;
      section = 0;
      man = true;
    } else {
      section += number * (unit ? STEP_VALUES[unit]! : 1);
      slang = step[1] !== undefined || slang;
    }
    end = step.index + step[0].trimEnd().length;
    const next = text.slice(end, end + 2);
    if (man && !/^\s?[\d일이삼사오육칠팔구]/.test(next)) break;
    if (!man && !/^[\s\d일이삼사오육칠팔구십백천만억]/.test(next)) break;
  }
  if (end === at) return null;
  if (man) return { value: total + section * (section > 0 && total >= 1e8 ? 1e4 : 1), end };
  // "3백", "5천", "2천5백": 만 is left out unless 원 follows.
  if (slang && section > 0) return { value: currencyAfter(text, end).currency ? section : section * 1e4, end };
  return null;
}
