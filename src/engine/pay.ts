import type { TextField } from '../contract/posting';
import type { Evidence } from '../contract/verdict';
import { toUsd } from './facts/rates';
import { type Amount, readAmount } from './pay-amount';
import { bareCounts, type Market, marketOf, moneyOf, plainDigits, settled } from './pay-market';
import { AFTER, BEFORE, NOT_PAY, PAY_WORD, PAY_WORD_AFTER, periodOfUnit, RANGE } from './pay-words';

export type Period = 'hour' | 'day' | 'week' | 'month' | 'year' | 'task';

/** A promised pay. `monthlyUsd` is null for pay by task and for currencies without a rate. */
export interface Pay {
  /** Offsets into the text given. */
  start: number;
  end: number;
  low: number;
  high: number;
  currency: string;
  period: Period;
  monthlyUsd: { low: number; high: number } | null;
  /** False where the period or the size was inferred. */
  certain: boolean;
}

/** Pays read per field; a posting that names more is a list. */
const MAX_PAYS = 60;
/** Numbers looked at per field. */
const MAX_NUMBERS = 20_000;

/** Months' worth of a period: 209 hours is Korea's official month, 173 elsewhere. */
function monthly(period: Period, currency: string): number | null {
  switch (period) {
    case 'hour':
      return currency === 'KRW' ? 209 : 173;
    case 'day':
      return 22;
    case 'week':
      return 4.345;
    case 'month':
      return 1;
    case 'year':
      return 1 / 12;
    case 'task':
      return null;
  }
}

interface Options {
  field: TextField;
}

/**
 * Reads what a text promises to pay, in order. Amounts without a currency are read as ten thousands of won where a
 * Korean pay word stands right before them ("월 300"), else they are left out. Linear; see `docs/signals.md` for forms.
 */
export function parsePay(written: string, { field }: Options): Pay[] {
  const pays: Pay[] = [];
  const text = plainDigits(written);
  const market = marketOf(text);
  const starts =
    /\d|[일이삼사오육칠팔구수몇]?[십백천](?=[십백천일이삼사오육칠팔구 ]{0,6}(?:만|억))|[一二三四五六七八九两兩数數几幾]?[十百千万萬]|(?:พัน|หมื่น|แสน)/g;
  for (let looked = 0; looked < MAX_NUMBERS && pays.length < MAX_PAYS; looked++) {
    const found = starts.exec(text);
    if (!found) break;
    const first = readAmount(text, found.index);
    if (!first) continue;
    const range = readRange(text, first);
    const end = range?.end ?? first.end;
    starts.lastIndex = Math.max(end, found.index + 1);
    const pay = toPay(text, field, market, first, range, found.index);
    if (pay) pays.push(pay);
  }
  return pays;
}

function readRange(text: string, first: Amount): Amount | null {
  const dash = RANGE.exec(text.slice(first.end, first.end + 16))?.[0];
  if (dash === undefined) return null;
  const second = readAmount(text, first.end + dash.length);
  if (!second || (NOT_PAY.test(text.slice(second.end, second.end + 10)) && !second.scaled)) return null;
  return second;
}

function toPay(
  text: string,
  field: TextField,
  market: Market,
  first: Amount,
  range: Amount | null,
  at: number,
): Pay | null {
  const before = text.slice(Math.max(0, at - 40), at);
  const end = range?.end ?? first.end;
  const after = text.slice(end, end + 24);
  const sign = first.currency ?? range?.currency ?? null;
  let { low, high } = spread(first, range);
  if (high <= 0) return null;
  const scaled = first.scaled || (range?.scaled ?? false);
  // Most numbers of an ad are hours, years and people: they go before the many patterns of periods.
  if (sign === null && !scaled && NOT_PAY.test(after)) return null;
  const named = periodOf(before, after);
  let period = named?.period ?? null;
  let certain = period !== null && scaled;
  let money = sign === null ? null : settled(sign, market, high);
  if (money === null && !scaled) {
    if (sign !== null && NOT_PAY.test(after)) return null;
    if (market !== 'KR' && bareCounts(market, period, low)) {
      money = moneyOf(market);
    } else {
      const factor = bareWon(low, high, period, before);
      if (factor === null) return null;
      low *= factor;
      high *= factor;
      money = 'KRW';
    }
    certain = false;
  }
  if (money === null && (period !== null || PAY_WORD.test(before)) && !COUNTED.test(after)) {
    // "15 triệu", "8-15K", "2万": the unit is written, the money is the market's.
    money = moneyOf(market);
    certain = false;
  }
  if (money === null) {
    // "5k", "3 lakh" without a currency: lakh says India, the rest does not say enough.
    if (!/(?:lakh|lac|lpa|crore)/i.test(text.slice(first.start, end + 6))) return null;
    money = 'INR';
  }
  if (!period) {
    if (field !== 'baseSalary' && !PAY_WORD.test(before) && !PAY_WORD_AFTER.test(after)) return null;
    period = guessPeriod(high, money);
    if (!period) return null;
    certain = false;
  }
  const months = monthly(period, money);
  const lowUsd = toUsd(low, money);
  const highUsd = toUsd(high, money);
  return {
    start: Math.min(first.start, at - (named?.before ?? 0)),
    end: end + (named?.after ?? 0),
    low,
    high,
    currency: money,
    period,
    monthlyUsd:
      months === null || lowUsd === null || highUsd === null ? null : { low: lowUsd * months, high: highUsd * months },
    certain,
  };
}

/** What a large round number counts when it is not money. */
const COUNTED =
  /^\s?(?:人|名|个|個|家|次|件|单|字|粉|票|台|用户|คน|người|orang|человек|чел|clients|users|pessoas|personas)/i;

/** Low and high end. A unit written only at the end of a range ("3~5천만") counts for both. */
function spread(first: Amount, range: Amount | null): { low: number; high: number } {
  if (!range) return { low: first.value, high: first.value };
  let low = first.value;
  const high = range.value;
  if (first.factor === 1 && range.factor > 1 && low * range.factor <= high) low *= range.factor;
  else if (low > 0 && low * 100 <= high && high >= 1000) {
    const factor = [1e8, 1e7, 1e6, 1e5, 1e4, 1e3].find(
      (unit) => high % (unit / 100) === 0 && high / unit >= 0.5 && high / unit < 10_000 && low * unit <= high,
    );
    if (factor) low *= factor;
  }
  return low <= high ? { low, high } : { low, high: low };
}

/** The period words name, and how many units before and after the amount belong to them. */
function periodOf(before: string, after: string): { period: Period; before: number; after: number } | null {
  let best: { period: Period; before: number; after: number } | null = null;
  for (const [pattern, period] of AFTER) {
    const found = pattern.exec(after)?.[0].length;
    if (found !== undefined && found < (best?.after ?? Number.POSITIVE_INFINITY)) {
      best = { period, before: 0, after: found };
    }
  }
  if (best) return best;
  let nearest = -1;
  const line = before.slice(before.lastIndexOf('\n') + 1);
  for (const [pattern, period] of BEFORE) {
    const found = pattern.exec(line);
    // The word nearest to the number decides: "월 20일 근무 일당 15만".
    if (found && found.index > nearest) {
      const word = found[0].replace(/^[^\p{L}\p{N}@]+/u, '');
      best = { period, before: word.length, after: 0 };
      nearest = found.index;
    }
  }
  return best;
}

/** "월 300", "일당20~30", "주급 250", "연봉 3600": numbers that mean ten thousands of won. */
function bareWon(low: number, high: number, period: Period | null, before: string): number | null {
  if (!/[가-힣]/.test(before) || !Number.isInteger(high)) return null;
  // Whole won written without a currency in a list row.
  if (period === 'hour' && low >= 5000 && high <= 300_000) return 1;
  if (period === 'day' && low >= 30_000 && high <= 3_000_000) return 1;
  if (period === 'month' && low >= 500_000) return 1;
  if (period === 'year' && low >= 5_000_000) return 1;
  if (period === 'month' && low >= 100 && high <= 9_999) return 1e4;
  if (period === 'day' && low >= 5 && high <= 300) return 1e4;
  if (period === 'week' && low >= 30 && high <= 3_000) return 1e4;
  if (period === 'year' && low >= 1_500 && high <= 50_000) return 1e4;
  return null;
}

/** The period in which an amount without one is at home; null if none or several fit. */
function guessPeriod(amount: number, currency: string): Period | null {
  const usd = toUsd(amount, currency);
  if (usd === null) return null;
  if (currency === 'KRW') {
    if (amount >= 9_000 && amount <= 40_000) return 'hour';
    if (amount >= 1_500_000 && amount <= 9_990_000) return 'month';
    if (amount >= 24_000_000) return 'year';
    return null;
  }
  if (usd >= 20_000) return 'year';
  if (usd >= 150 && usd <= 9_000) return 'month';
  return null;
}

const SIGNS: Readonly<Record<string, string>> = {
  '₩': 'KRW',
  원: 'KRW',
  $: 'USD',
  US$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₱': 'PHP',
  '฿': 'THB',
  '₫': 'VND',
  '₽': 'RUB',
  RP: 'IDR',
  RM: 'MYR',
  R$: 'BRL',
  円: 'JPY',
  RMB: 'CNY',
  元: 'CNY',
};

function record(value: unknown): Readonly<Record<string, unknown>> | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'object' && first !== null ? (first as Record<string, unknown>) : null;
}

function positive(value: unknown): number | null {
  const read =
    typeof value === 'string' && /^\s?\d[\d,. ]{0,20}$/.test(value)
      ? Number(value.replace(/[, ]/g, ''))
      : typeof value === 'number'
        ? value
        : null;
  return read !== null && Number.isFinite(read) && read > 0 ? read : null;
}

/** Reads a schema.org `MonetaryAmount`; the evidence is the amount as we write it, in the field `baseSalary`. */
export function payOfObject(salary: Readonly<Record<string, unknown>>): (Pay & { evidence: Evidence }) | null {
  const inner = record(salary.value) ?? salary;
  const exact = positive(inner.value) ?? positive(salary.value);
  let low = positive(inner.minValue) ?? positive(salary.minValue) ?? exact ?? positive(inner.maxValue);
  let high = positive(inner.maxValue) ?? positive(salary.maxValue) ?? exact ?? low;
  const sign = [salary.currency, inner.currency, salary.priceCurrency, inner.priceCurrency].find(
    (value): value is string => typeof value === 'string' && value.trim() !== '',
  );
  const unit = [inner.unitText, salary.unitText, inner.unitCode, salary.unitCode].find(
    (value): value is string => typeof value === 'string' && value.trim() !== '',
  );
  const name = sign?.trim().toUpperCase().slice(0, 8) ?? '';
  let currency = SIGNS[name] ?? name;
  let period = unit === undefined ? undefined : periodOfUnit(unit);
  if (low === null || high === null) {
    const written = [inner.value, salary.value].find((value): value is string => typeof value === 'string');
    if (written === undefined) return null;
    const said = `${written.slice(0, 80)}${/\p{Sc}|[A-Za-z]{3}/u.test(written) ? '' : ` ${currency}`}`;
    const read = parsePay(`${said}${period ? ` per ${period}` : ''}`, { field: 'baseSalary' })[0];
    if (!read) return null;
    ({ low, high, currency } = read);
    period = read.period;
  }
  if (low > high) [low, high] = [high, low];
  if (currency === '') return null;
  if (unit === undefined) period ??= guessPeriod(high, currency) ?? undefined;
  if (!period) return null;
  const months = monthly(period, currency);
  const lowUsd = toUsd(low, currency);
  const highUsd = toUsd(high, currency);
  if (lowUsd === null || highUsd === null) return null;
  const quote = `${low === high ? low : `${low}-${high}`} ${currency} / ${period}`;
  return {
    start: 0,
    end: quote.length,
    low,
    high,
    currency,
    period,
    monthlyUsd: months === null ? null : { low: lowUsd * months, high: highUsd * months },
    certain: unit !== undefined,
    evidence: { field: 'baseSalary', start: 0, end: quote.length, quote },
  };
}
