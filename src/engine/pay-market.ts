// The money an ad means where it writes none or a sign several countries share.

/** Digits and signs of other scripts, one for one, so that offsets stay. */
export function plainDigits(text: string): string {
  return text.replace(/[０-９๐-๙٠-٩۰-۹०-९০-৯០-៩၀-၉໐-໙，．￥\u00a0\u202f\u2009]/g, (char) => {
    if (char === '，') return ',';
    if (char === '．') return '.';
    if (char === '￥') return '¥';
    if (/\s/.test(char)) return ' ';
    const code = char.charCodeAt(0);
    const zero = ZEROS.find((first) => code >= first && code <= first + 9)!;
    return String(code - zero);
  });
}

const ZEROS = [0xff10, 0x0e50, 0x0660, 0x06f0, 0x0966, 0x09e6, 0x17e0, 0x1040, 0x0ed0];

export type Market = 'KR' | 'JP' | 'CN' | 'TW' | 'TH' | 'VN' | 'ID' | 'PH' | 'RU' | 'IN' | 'BR' | 'MX' | null;

const MARKETS: readonly (readonly [RegExp, NonNullable<Market>])[] = [
  [/[가-힣]{2}/, 'KR'],
  [/[ぁ-んァ-ヶ]{2}|[万円億]円|[時週]給|日給|月給|[月年]収/, 'JP'],
  [/[萬薪資應徵職臺灣無驗經賺錢歲這個們來說點單機結]{2}|萬|新台币|新台幣|NT\$/, 'TW'],
  [/[\u4e00-\u9fff]{2}/, 'CN'],
  [/[\u0e01-\u0e5b]{3}/, 'TH'],
  [/[ăơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i, 'VN'],
  [/[а-яё]{3}/i, 'RU'],
  [/[\u0900-\u097f]{3}/, 'IN'],
  [/\b(?:gaji|juta|jt|rb|ribu|kerja|lowongan|sehari|sebulan|bulan|hari|penghasilan|dibutuhkan)\b|\drb\b|\djt\b/i, 'ID'],
  [/\b(?:sahod|sweldo|kada|bawat|trabaho|araw|buwan|kumita|kikita|hanggang)\b/i, 'PH'],
  [/R\$|\b(?:salário|vaga|ganhe|ganhar|trabalho|mês|diária)(?!\p{L})/iu, 'BR'],
  [
    /\b(?:sueldo|salario|mensuales|mensual|trabajo|empleo|vacante|diarios|ganar?|semanales|por hora|al mes|al día)\b/i,
    'MX',
  ],
];

/** The market a text speaks to by its script and everyday words, from its beginning. */
export function marketOf(text: string): Market {
  const head = text.slice(0, 3000);
  return MARKETS.find(([pattern]) => pattern.test(head))?.[1] ?? null;
}

const MONEY: Readonly<Record<NonNullable<Market>, string>> = {
  KR: 'KRW',
  JP: 'JPY',
  CN: 'CNY',
  TW: 'TWD',
  TH: 'THB',
  VN: 'VND',
  ID: 'IDR',
  PH: 'PHP',
  RU: 'RUB',
  IN: 'INR',
  BR: 'BRL',
  MX: 'MXN',
};

export function moneyOf(market: Market): string | null {
  return market === null ? null : MONEY[market];
}

/** Signs that several countries share, settled by the market and the size. */
export function settled(currency: string, market: Market, value: number): string {
  if (currency === '¥') return market === 'CN' || market === 'TW' ? 'CNY' : 'JPY';
  if (currency === 'CNY' && market === 'TW') return 'TWD';
  if (currency === 'CNY' && market === 'JP') return 'JPY';
  // "$" and "pesos" of Spanish ads: millions are Colombian, thousands mostly Mexican.
  if (market === 'MX' && (currency === 'PHP' || (currency === 'USD$' && value >= 5000))) {
    return value >= 300_000 ? 'COP' : 'MXN';
  }
  return currency === 'USD$' ? 'USD' : currency;
}

/** Bare numbers after a word of pay count from this size on, per period, where the market writes no currency. */
const BARE: Partial<Record<NonNullable<Market>, Partial<Record<string, number>>>> = {
  CN: { hour: 10, day: 50, week: 300, month: 1000, year: 20_000 },
  TW: { hour: 100, day: 800, week: 3000, month: 15_000, year: 200_000 },
  JP: { hour: 800, day: 5000, week: 20_000, month: 100_000, year: 1_500_000 },
  TH: { hour: 30, day: 200, week: 1000, month: 5000, year: 60_000 },
  RU: { hour: 100, day: 500, week: 3000, month: 10_000, year: 120_000 },
};

export function bareCounts(market: Market, period: string | null, low: number): boolean {
  const least = market && period ? BARE[market]?.[period] : undefined;
  // Years look like months' pay.
  return least !== undefined && low >= least && !(low >= 1950 && low <= 2040 && period !== 'day');
}
