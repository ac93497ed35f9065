import { at, isObject, list, member, textOf } from './json';
import { oneLine } from './text';

/** Spellings of schema.org's `unitText`, among them UN/CEFACT codes and ISO 8601 durations. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:hour|hourly|hr|hur|pt1h|시급|시간)$/i, 'HOUR'],
  [/^(?:day|daily|p1d|일급|일)$/i, 'DAY'],
  [/^(?:week|weekly|wee|p1w|주급|주)$/i, 'WEEK'],
  [/^(?:month|monthly|mon|p1m|월급|월)$/i, 'MONTH'],
  [/^(?:year|yearly|annual|annually|ann|p1y|연봉|년)$/i, 'YEAR'],
];

function unitOf(value: unknown): string {
  const text = oneLine(textOf(value)).slice(0, 40);
  for (const [pattern, unit] of UNITS) if (pattern.test(text)) return unit;
  return text;
}

/** An amount as text; '' for what is missing, nought or negative. Words ("negotiable") stay as they are. */
function amount(value: unknown): string {
  const text = oneLine(textOf(value)).slice(0, 200);
  const number = Number(text.replace(/,/g, ''));
  return Number.isNaN(number) ? text : number > 0 ? text : '';
}

/**
 * schema.org `baseSalary` in any shape as one readable string: `KRW 3000000 / MONTH`, `USD 20-25 / HOUR`,
 * `KRW 3000000+ / MONTH` (only a minimum), `up to USD 40 / HOUR` (only a maximum); text stays text. '' if it says
 * nothing (missing, empty, 0). `currency` is the posting's own `salaryCurrency`, used where the amount has none.
 */
export function salaryText(value: unknown, currency = '', depth = 0): string {
  if (depth > 4) return '';
  if (Array.isArray(value)) {
    const texts = value.slice(0, 5).map((one) => salaryText(one, currency, depth + 1));
    return [...new Set(texts.filter((text) => text !== ''))].join('; ');
  }
  if (!isObject(value)) return withCurrency(amount(value), currency);
  const money = oneLine(textOf(member(value, 'currency')) || textOf(member(value, 'salaryCurrency')) || currency).slice(
    0,
    20,
  );
  const inner = member(value, 'value');
  if (Array.isArray(inner)) {
    return salaryText(
      inner.map((one) => (isObject(one) ? { ...pick(value), ...pick(one) } : { ...pick(value), value: one })),
      money,
      depth + 1,
    );
  }
  const read = (key: string) => amount(member(inner, key)) || amount(member(value, key));
  const exact = isObject(inner) ? amount(member(inner, 'value')) : amount(inner);
  const low = read('minValue');
  const high = read('maxValue');
  const unit = unitOf(
    at(value, 'value', 'unitText') ??
      at(value, 'value', 'unitCode') ??
      member(value, 'unitText') ??
      member(value, 'unitCode'),
  );
  const per = unit ? ` / ${unit}` : '';
  if (low && high && low !== high) return withCurrency(`${low}-${high}`, money) + per;
  if (low && high) return withCurrency(low, money) + per;
  if (exact) return /\d/.test(exact) ? withCurrency(exact, money) + per : exact;
  if (low) return `${withCurrency(low, money)}+${per}`;
  if (high) return `up to ${withCurrency(high, money)}${per}`;
  return salaryName(value);
}

function salaryName(value: unknown): string {
  return (
    list(member(value, 'name'))
      .map(textOf)
      .find((text) => /\d/.test(text)) ?? ''
  );
}

/** The members a salary is read from, copied by name. */
function pick(value: unknown): { [key: string]: unknown } {
  const copy: { [key: string]: unknown } = {};
  for (const key of ['currency', 'value', 'minValue', 'maxValue', 'unitText', 'unitCode']) {
    const found = member(value, key);
    if (found !== undefined && !Array.isArray(found)) copy[key] = found;
  }
  return copy;
}

/** Puts the currency before a bare number; text that names its own is left alone. */
function withCurrency(text: string, currency: string): string {
  if (text === '' || currency === '' || !/^[\d.,\s-]+$/.test(text)) return text;
  return `${currency} ${text}`;
}
