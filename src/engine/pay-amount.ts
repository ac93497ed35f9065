import { CURRENCY_AFTER, CURRENCY_BEFORE, SUFFIX_UNITS } from './pay-units';
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
  /** The unit written after the digits: 1,000 for k. 1 where none was. */
  factor: number;
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

/** Grouped by commas, points, apostrophes or blanks. */
const NUMBER = /[1-9]\d{0,2}(?:[ '’]\d{3}){1,3}(?![\d ,.]\d|\d)|\d[\d,.]{0,17}/y;
const HAN_NUMBER =
  /(?:[一二三四五六七八九两兩数數几幾]?[十百千万萬]){1,4}[一二三四五六七八九]?|[一二三四五六七八九两兩][百千万萬]/y;
const THAI_WORD = /(พัน|หมื่น|แสน)(?:(หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า)(?!\p{L}))?/uy;
const KOREAN_NUMBER = /(?:[일이삼사오육칠팔구수몇]?[십백천]\s?){1,3}(?=만|원|억)/y;

/** Value of digits with grouping; a comma or point before exactly three last digits groups, another is decimal. */
export function parseDigits(written: string): number {
  const text = trimEnd(written, '.,').replace(/[ '’]/g, '');
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
  if (digits === undefined && !KOREAN_NUMBER.test(text)) return readWords(text, at);
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
      factor: 1,
    };
  }
  if (digits === undefined) return null;
  let value = parseDigits(digits);
  let end = at + trimEnd(digits, '.,').length;
  const tail = text.slice(end, end + 12);
  let scaled = false;
  let factor = 1;
  let money: string | null = null;
  for (const [pattern, times, implied] of SUFFIX_UNITS) {
    const unit = pattern.exec(tail)?.[0];
    if (unit === undefined) continue;
    // Before a unit a point is a decimal point: 24.626万.
    factor = times;
    money = implied ?? null;
    value = Number(decimal(digits)) * factor;
    if (Number.isNaN(value)) value = parseDigits(digits) * factor;
    value = Math.round(value * 100) / 100;
    end += unit.length;
    scaled = true;
    break;
  }
  const after = currencyAfter(text, end);
  const currency = prefix?.[1] ?? after.currency ?? money;
  return {
    value,
    start,
    end: after.currency && !prefix ? after.end : end,
    currency,
    scaled: scaled || currency !== null,
    factor,
  };
}

/** The digits before a unit: "1,5" is one and a half, "1,150" and "1 150" are grouped, "24.626" has a point. */
function decimal(digits: string): string {
  const text = trimEnd(digits, '.,').replace(/[ '’]/g, '');
  return /^\d+,\d{1,2}$/.test(text) ? text.replace(',', '.') : text.replaceAll(',', '');
}

const HAN_DIGITS = '〇一二三四五六七八九';
const HAN_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 萬: 1e4 };
const THAI_DIGITS = ['หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];
const THAI_UNITS: Readonly<Record<string, number>> = { พัน: 1e3, หมื่น: 1e4, แสน: 1e5 };

/** Amounts without digits: "千元", "过万", "三万五", "หมื่นห้า". */
function readWords(text: string, at: number): Amount | null {
  HAN_NUMBER.lastIndex = at;
  THAI_WORD.lastIndex = at;
  const han = HAN_NUMBER.exec(text)?.[0];
  const thai = han === undefined ? THAI_WORD.exec(text) : null;
  const written = han ?? thai?.[0];
  if (written === undefined) return null;
  const value = han === undefined ? thaiValue(thai![1]!, thai![2]) : hanValue(han);
  if (value < 100) return null;
  const after = currencyAfter(text, at + written.length);
  return { value, start: at, end: after.end, currency: after.currency, scaled: true, factor: 1 };
}

function thaiValue(unit: string, digit: string | undefined): number {
  const size = THAI_UNITS[unit]!;
  return size + (digit === undefined ? 0 : ((THAI_DIGITS.indexOf(digit) + 1) * size) / 10);
}

function hanValue(word: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  let last = 1;
  for (const char of word) {
    const unit = HAN_UNITS[char];
    if (unit === undefined) {
      digit = '两兩'.includes(char) ? 2 : HAN_DIGITS.includes(char) ? HAN_DIGITS.indexOf(char) : 3;
    } else if (unit === 1e4) {
      total += (section + digit || 1) * 1e4;
      section = 0;
      digit = 0;
      last = 1e4;
    } else {
      section += (digit || 1) * unit;
      digit = 0;
      last = unit;
    }
  }
  // "三万五" is 35,000.
  return total + section + (digit * last) / 10;
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
