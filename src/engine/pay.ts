import type { TextField } from '../contract/posting';
import type { Evidence } from '../contract/verdict';
import { toUsd } from './facts/rates';
import { type Amount, readAmount } from './pay-amount';

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

const BEFORE: readonly (readonly [RegExp, Period])[] = [
  [/(?:시급|시간당|시간 ?급|hourly(?: rate| pay| wage)?|per hour)[^\d\n]{0,8}$/i, 'hour'],
  [
    /(?:일급|일\. ?당|일당|하루 ?(?:에|당|일당|일급)?|daily(?: pay| salary| wage| income| commissions?)?(?: ranges? from| of| is)?|일 ?평균|per day|@일당)[^\d\n]{0,14}$/i,
    'day',
  ],
  [/(?:주급|주당|매주|1주에?|weekly(?: pay| salary| income)?)[^\d\n]{0,8}$/i, 'week'],
  [/(?:건당|회당|콜당|개당|장당|1건|per task|per order)[^\d\n]{0,6}$/i, 'task'],
  [/(?:연봉|연간|연수입|annual(?: salary| pay)?|yearly|(?:^|\s)연)[^\d\n]{0,8}$/i, 'year'],
  [
    /(?:월급|월\/급|월 ?수입|월 ?수익|월 ?평균|월 ?순수익|월 ?고정|월 ?최소|월 ?최대|한 ?달에?|1 ?달에?|1개월에?|매달|매월|첫달|개월후|monthly(?: salary| pay| income)?|기본급|월봉|급여|급 여|per month)[^\d\n]{0,10}$/i,
    'month',
  ],
  [/(?:^|[^가-힣\d]|최소|고정|평균|누구나|남여|직원모집)월\s?-?(?:약|최소|최대|평균|총|천)?\s?$/, 'month'],
  [/(?:^|[^가-힣\d])일\s?$/, 'day'],
  [/(?:^|[^가-힣\d])주\s?$/, 'week'],
];

const AFTER: readonly (readonly [RegExp, Period])[] = [
  [/^[^\d\n]{0,6}?(?:\/ ?(?:시간|h\b|hr\b|hour)|per hour|an hour|p\/?h\b|hourly)/i, 'hour'],
  [/^[^\d\n]{0,10}?(?:\/ ?(?:일(?![가-힣\d])|d\b|day)|per day|a day|daily|each day|every day)/i, 'day'],
  [/^[^\d\n]{0,10}?(?:\/ ?(?:주(?![가-힣\d])|wk\b|week)|per week|a week|weekly|every week|each week)/i, 'week'],
  [
    /^[^\d\n]{0,10}?(?:\/ ?(?:월|mo\b|month|bulan|bln)|per month|a month|monthly|pcm\b|p\.m\.|every month|each month)/i,
    'month',
  ],
  [
    /^[^\d\n]{0,10}?(?:\/ ?(?:년|yr\b|year|annum)|per year|a year|per annum|p\.?a\.?\b|annually|yearly|lpa\b|annual)/i,
    'year',
  ],
  [/^[^\d\n]{0,6}?(?:per (?:task|order|review|like|piece|package)|each (?:task|review)|\/ ?건)/i, 'task'],
];

const PAY_WORD =
  /(?:급여|월급|수당|수익|수입|페이|임금|기본급|보수|salary|pay|wage|wages|earn|earning|earnings|income|compensation|remuneration|ctc|💰)[^\d\n]{0,24}$/i;
const PAY_WORD_AFTER = /^[^\d\n]{0,12}?(?:급여|월급|수익|수입|보장|벌 수|받으|salary|income|earnings)/i;

const RANGE =
  /^\s?(?:원|만원|만)?\s?(?:~|-|–|—|∼|〜|에서|부터|to\b|s\/d\b|đến)\s?(?:최대 |약 )?(?:[₩$€£₹₱฿¥]|usd|krw|inr|php|rp\.?|rm|us\$|s\$)?\s?/i;

/** Units that make a bare number something else than pay. */
const NOT_PAY =
  /^\s?(?:일(?!당|급)|회|시간|시(?!급)|분|명|개|건|년|월|주|층|호|번|차|세|대|%|％|학기|박|인|km|kg|기|학년|급|살|평|점|위|종|가지|동|in\b|x\b|hours?\b|hrs?\b|days?\b|weeks?\b|months?\b|years?\b|yrs?\b|people|pax|am\b|pm\b|minutes?|mins?\b|th\b|st\b|nd\b|rd\b|\+ ?years)/i;

interface Options {
  field: TextField;
}

/**
 * Reads what a text promises to pay, in order. Amounts without a currency are read as ten thousands of won where a
 * Korean pay word stands right before them ("월 300"), else they are left out. Linear; see `docs/signals.md` for forms.
 */
export function parsePay(text: string, { field }: Options): Pay[] {
  const pays: Pay[] = [];
  const starts = /\d|[일이삼사오육칠팔구수몇]?[십백천](?=[십백천일이삼사오육칠팔구 ]{0,6}(?:만|억))/g;
  for (let looked = 0; looked < MAX_NUMBERS && pays.length < MAX_PAYS; looked++) {
    const found = starts.exec(text);
    if (!found) break;
    const first = readAmount(text, found.index);
    if (!first) continue;
    const range = readRange(text, first);
    const end = range?.end ?? first.end;
    starts.lastIndex = Math.max(end, found.index + 1);
    const pay = toPay(text, field, first, range, found.index);
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

function toPay(text: string, field: TextField, first: Amount, range: Amount | null, at: number): Pay | null {
  const before = text.slice(Math.max(0, at - 40), at);
  const end = range?.end ?? first.end;
  const after = text.slice(end, end + 24);
  const currency = first.currency ?? range?.currency ?? null;
  let { low, high } = spread(first, range);
  const named = periodOf(before, after);
  let period = named?.period ?? null;
  const scaled = first.scaled || (range?.scaled ?? false);
  let certain = period !== null && scaled;
  let money = currency;
  if (money === null && !scaled) {
    if (NOT_PAY.test(after)) return null;
    const factor = bareWon(low, high, period, before);
    if (factor === null) return null;
    low *= factor;
    high *= factor;
    money = 'KRW';
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

/** Low and high end. A unit written only at the end of a range ("3~5천만") counts for both. */
function spread(first: Amount, range: Amount | null): { low: number; high: number } {
  if (!range) return { low: first.value, high: first.value };
  let low = first.value;
  const high = range.value;
  if (low > 0 && low * 100 <= high && high >= 1000) {
    const factor = [1e8, 1e7, 1e6, 1e5, 1e4, 1e3].find(
      (unit) => high % (unit / 100) === 0 && high / unit >= 0.5 && high / unit < 10_000 && low * unit <= high,
    );
    if (factor) low *= factor;
  }
  return low <= high ? { low, high } : { low, high: low };
}

/** The period words name, and how many units before and after the amount belong to them. */
function periodOf(before: string, after: string): { period: Period; before: number; after: number } | null {
  for (const [pattern, period] of AFTER) {
    const found = pattern.exec(after);
    if (found) return { period, before: 0, after: found[0].length };
  }
  let best: { period: Period; before: number; after: number } | null = null;
  let nearest = -1;
  const line = before.slice(before.lastIndexOf('\n') + 1);
  for (const [pattern, period] of BEFORE) {
    const found = pattern.exec(line);
    // The word nearest to the number decides: "월 20일 근무 일당 15만".
    if (found && found.index > nearest) {
      const word = found[0].replace(/^[^가-힣A-Za-z0-9@]+/, '');
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

const UNIT_TEXT: Readonly<Record<string, Period>> = {
  HOUR: 'hour',
  DAY: 'day',
  WEEK: 'week',
  MONTH: 'month',
  YEAR: 'year',
};

/** Reads a schema.org `MonetaryAmount`; the evidence is the amount as we write it, in the field `baseSalary`. */
export function payOfObject(salary: Readonly<Record<string, unknown>>): (Pay & { evidence: Evidence }) | null {
  const inner =
    typeof salary.value === 'object' && salary.value !== null ? (salary.value as Record<string, unknown>) : salary;
  const number = (value: unknown): number | null => {
    const read = typeof value === 'string' ? Number(value.replaceAll(',', '')) : value;
    return typeof read === 'number' && Number.isFinite(read) && read > 0 ? read : null;
  };
  const exact = number(inner.value) ?? number(salary.value);
  const low = number(inner.minValue) ?? exact ?? number(inner.maxValue);
  const high = number(inner.maxValue) ?? exact ?? low;
  const currency = typeof salary.currency === 'string' ? salary.currency : inner.currency;
  const unit = inner.unitText ?? salary.unitText;
  const period = typeof unit === 'string' ? UNIT_TEXT[unit.toUpperCase()] : undefined;
  if (low === null || high === null || typeof currency !== 'string' || !period) return null;
  const months = monthly(period, currency)!;
  const lowUsd = toUsd(low, currency.toUpperCase());
  const highUsd = toUsd(high, currency.toUpperCase());
  if (lowUsd === null || highUsd === null) return null;
  const quote = `${low === high ? low : `${low}-${high}`} ${currency.slice(0, 8)} / ${period}`;
  return {
    start: 0,
    end: quote.length,
    low,
    high,
    currency: currency.toUpperCase(),
    period,
    monthlyUsd: { low: lowUsd * months, high: highUsd * months },
    certain: true,
    evidence: { field: 'baseSalary', start: 0, end: quote.length, quote },
  };
}
