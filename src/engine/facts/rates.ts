/** Units of a currency for one US dollar. Fixed and dated on purpose: a warning never fetches. Off by 15 % is equal. */
export interface RateRow {
  currency: string;
  perUsd: number;
  date: string;
  source:
    | 'Federal Reserve annual mean via datasets/exchange-rates'
    | 'CIA World Factbook'
    | '@fawazahmed0/currency-api';
}

const fed = (currency: string, perUsd: number): RateRow => ({
  currency,
  perUsd,
  date: '2025',
  source: 'Federal Reserve annual mean via datasets/exchange-rates',
});
const snapshot = (currency: string, perUsd: number): RateRow => ({
  currency,
  perUsd,
  date: '2026-09-29',
  source: '@fawazahmed0/currency-api',
});

export const RATES: readonly RateRow[] = [
  { currency: 'USD', perUsd: 1, date: '2025', source: 'Federal Reserve annual mean via datasets/exchange-rates' },
  fed('KRW', 1421.4),
  fed('JPY', 149.57),
  fed('CNY', 7.1875),
  fed('TWD', 31.1663),
  fed('HKD', 7.7956),
  fed('SGD', 1.3065),
  fed('MYR', 4.2809),
  fed('THB', 32.8619),
  fed('INR', 87.1468),
  fed('EUR', 0.8845),
  fed('AUD', 1.5504),
  fed('CAD', 1.3973),
  fed('NZD', 1.7176),
  fed('CHF', 0.8305),
  fed('BRL', 5.5891),
  fed('MXN', 19.2052),
  fed('ZAR', 17.8782),
  snapshot('GBP', 0.755),
  snapshot('VND', 25948),
  snapshot('IDR', 18016),
  snapshot('PHP', 62.52),
  snapshot('KHR', 4061),
  snapshot('LAK', 22467),
  snapshot('PKR', 277.1),
  snapshot('BDT', 123.2),
  snapshot('NPR', 153.8),
  snapshot('LKR', 330.9),
  snapshot('AED', 3.6725),
  snapshot('SAR', 3.75),
  snapshot('QAR', 3.64),
  snapshot('KES', 129.7),
  snapshot('UGX', 3915),
  snapshot('NGN', 1326),
  snapshot('GHS', 11.65),
  snapshot('EGP', 52.05),
  snapshot('RUB', 84.5),
  snapshot('KZT', 441),
  snapshot('UZS', 11792),
  snapshot('TRY', 49),
  snapshot('UAH', 44.92),
  snapshot('PLN', 3.85),
  snapshot('KGS', 87.5),
  snapshot('TJS', 9.23),
  snapshot('BND', 1.279),
  snapshot('MMK', 2100),
  snapshot('TZS', 2640),
  snapshot('RWF', 1476),
  snapshot('ETB', 162.8),
  snapshot('MAD', 9.65),
  snapshot('XAF', 577),
  snapshot('XOF', 577),
  snapshot('ZMW', 19.6),
  snapshot('NAD', 16.4),
  snapshot('KWD', 0.309),
  snapshot('BHD', 0.376),
  snapshot('OMR', 0.385),
  snapshot('GEL', 2.6),
  snapshot('MNT', 3599),
  snapshot('PEN', 3.42),
  snapshot('COP', 3369),
  snapshot('ARS', 1525),
  snapshot('CLP', 968),
  snapshot('CZK', 21.5),
  snapshot('HUF', 323),
  snapshot('RON', 4.65),
  snapshot('MOP', 8.08),
  snapshot('ILS', 3.07),
  fed('DKK', 6.6137),
  fed('NOK', 10.3852),
  fed('SEK', 9.806),
];

const BY_CURRENCY = new Map(RATES.map((row) => [row.currency, row.perUsd]));

/** An amount in US dollars, or null for a currency without a rate. Tether counts as a dollar. */
export function toUsd(amount: number, currency: string): number | null {
  if (currency === 'USDT') return amount;
  const rate = BY_CURRENCY.get(currency);
  return rate === undefined ? null : amount / rate;
}

/** The country whose wages an amount in this currency is compared with; null where the currency does not say. */
export const HOME_OF_CURRENCY: Readonly<Record<string, string>> = {
  KRW: 'KR',
  JPY: 'JP',
  TWD: 'TW',
  MYR: 'MY',
  THB: 'TH',
  INR: 'IN',
  VND: 'VN',
  IDR: 'ID',
  PHP: 'PH',
  KHR: 'KH',
  LAK: 'LA',
  PKR: 'PK',
  KZT: 'KZ',
  UZS: 'UZ',
  ZAR: 'ZA',
  EGP: 'EG',
  CNY: 'CN',
  RUB: 'RU',
  BRL: 'BR',
  MXN: 'MX',
  COP: 'CO',
  PEN: 'PE',
  BDT: 'BD',
  NPR: 'NP',
  LKR: 'LK',
  NGN: 'NG',
  KES: 'KE',
  UGX: 'UG',
  GHS: 'GH',
  ETB: 'ET',
  TZS: 'TZ',
  ZMW: 'ZM',
  GBP: 'GB',
  AUD: 'AU',
  PLN: 'PL',
  MNT: 'MN',
  GEL: 'GE',
  KGS: 'KG',
  TJS: 'TJ',
  MAD: 'MA',
  MMK: 'MM',
};
