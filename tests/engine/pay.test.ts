import { describe, expect, it } from 'vitest';
import { parsePay, payOfObject } from '../../src/engine/pay';
import { expectWithin } from '../effort';
import { WORLD_FORMS, WORLD_NOT_PAY } from './pay-forms';

/** Text, low, high, currency, period of the only or first pay in it. */
const FORMS: readonly (readonly [string, number, number, string, string])[] = [
  // Korean, with units
  ['시급 10,320원', 10320, 10320, 'KRW', 'hour'],
  ['시급10320원', 10320, 10320, 'KRW', 'hour'],
  ['시간당 12,000원', 12000, 12000, 'KRW', 'hour'],
  ['12,000원/시간', 12000, 12000, 'KRW', 'hour'],
  ['일급 198,000원', 198000, 198000, 'KRW', 'day'],
  ['일당 15만원', 150000, 150000, 'KRW', 'day'],
  ['일당 15만 원~20만 원', 150000, 200000, 'KRW', 'day'],
  ['일당 15만∼30만원', 150000, 300000, 'KRW', 'day'],
  ['하루 12만원', 120000, 120000, 'KRW', 'day'],
  ['하루에 50만 원', 500000, 500000, 'KRW', 'day'],
  ['주급 250만원', 2500000, 2500000, 'KRW', 'week'],
  ['주당 15만~20만원', 150000, 200000, 'KRW', 'week'],
  ['월급 233만원 이상', 2330000, 2330000, 'KRW', 'month'],
  ['월급 2,330,000원', 2330000, 2330000, 'KRW', 'month'],
  ['월 1,000만 원', 10000000, 10000000, 'KRW', 'month'],
  ['월 1000만원', 10000000, 10000000, 'KRW', 'month'],
  ['월 2500만 원 보장', 25000000, 25000000, 'KRW', 'month'],
  ['월 천만원', 10000000, 10000000, 'KRW', 'month'],
  ['월 일천만원', 10000000, 10000000, 'KRW', 'month'],
  ['월 1천만 원', 10000000, 10000000, 'KRW', 'month'],
  ['월 삼백만 원', 3000000, 3000000, 'KRW', 'month'],
  ['월 이백오십만원', 2500000, 2500000, 'KRW', 'month'],
  ['주급 수천만원', 30000000, 30000000, 'KRW', 'week'],
  ['월 2천5백만 원', 25000000, 25000000, 'KRW', 'month'],
  ['연봉 1억2천만원', 120000000, 120000000, 'KRW', 'year'],
  ['연봉 1억 2,000만원', 120000000, 120000000, 'KRW', 'year'],
  ['연봉 1.5억', 150000000, 150000000, 'KRW', 'year'],
  ['연봉 3억6천만원', 360000000, 360000000, 'KRW', 'year'],
  ['연봉 45,300,000원', 45300000, 45300000, 'KRW', 'year'],
  ['연봉 4,800만원', 48000000, 48000000, 'KRW', 'year'],
  ['연봉 3,000~5,000만원', 30000000, 50000000, 'KRW', 'year'],
  ['연 3,600만원', 36000000, 36000000, 'KRW', 'year'],
  ['월평균 1500만~3000만원', 15000000, 30000000, 'KRW', 'month'],
  ['고정 월급제 1150만~1700만원', 11500000, 17000000, 'KRW', 'month'],
  ['월 300~500만원', 3000000, 5000000, 'KRW', 'month'],
  ['월 300에서 500만원', 3000000, 5000000, 'KRW', 'month'],
  ['월수입 800만원', 8000000, 8000000, 'KRW', 'month'],
  ['한 달에 1,000만 원', 10000000, 10000000, 'KRW', 'month'],
  ['1달 263만 원 이상', 2630000, 2630000, 'KRW', 'month'],
  ['매월 400만원', 4000000, 4000000, 'KRW', 'month'],
  ['기본급 500만 원 이상', 5000000, 5000000, 'KRW', 'month'],
  ['급여 280만원', 2800000, 2800000, 'KRW', 'month'],
  ['급여: 월 250만원', 2500000, 2500000, 'KRW', 'month'],
  ['건당 5만원', 50000, 50000, 'KRW', 'task'],
  ['건당 3만~5만원', 30000, 50000, 'KRW', 'task'],
  ['월 3백 이상', 3000000, 3000000, 'KRW', 'month'],
  ['월 5천', 50000000, 50000000, 'KRW', 'month'],
  ['월급 ₩3,000,000', 3000000, 3000000, 'KRW', 'month'],
  ['월 4oo만원', 4000000, 4000000, 'KRW', 'month'],
  // Korean, unit left out
  ['월 300', 3000000, 3000000, 'KRW', 'month'],
  ['월250~500', 2500000, 5000000, 'KRW', 'month'],
  ['월-300만 이상', 3000000, 3000000, 'KRW', 'month'],
  ['월 500 보장', 5000000, 5000000, 'KRW', 'month'],
  ['일당20~30', 200000, 300000, 'KRW', 'day'],
  ['일당 15', 150000, 150000, 'KRW', 'day'],
  ['주급 250', 2500000, 2500000, 'KRW', 'week'],
  ['연봉 3600', 36000000, 36000000, 'KRW', 'year'],
  ['월급 2600000', 2600000, 2600000, 'KRW', 'month'],
  ['시급 11000', 11000, 11000, 'KRW', 'hour'],
  // Korean, other money
  ['월 3,000달러', 3000, 3000, 'USD', 'month'],
  ['월급 2000불', 2000, 2000, 'USD', 'month'],
  ['월 5만 바트', 50000, 50000, 'THB', 'month'],
  ['월급 30만 엔', 300000, 300000, 'JPY', 'month'],
  ['월 3000 USDT', 3000, 3000, 'USDT', 'month'],
  ['월급 5천 링깃', 5000, 5000, 'MYR', 'month'],
  // English
  ['$20 per hour', 20, 20, 'USD', 'hour'],
  ['$20-25/hr', 20, 25, 'USD', 'hour'],
  ['£12.71 p/h', 12.71, 12.71, 'GBP', 'hour'],
  ['17 dollars an hour', 17, 17, 'USD', 'hour'],
  ['$300 a day', 300, 300, 'USD', 'day'],
  ['Daily pay ranges from $300 to $800', 300, 800, 'USD', 'day'],
  ['$250 to $500 a day', 250, 500, 'USD', 'day'],
  ['500-3000 PHP per day', 500, 3000, 'PHP', 'day'],
  ['earn 200-3000 rs a day', 200, 3000, 'INR', 'day'],
  ['500 rubles daily', 500, 500, 'RUB', 'day'],
  ['$500/week', 500, 500, 'USD', 'week'],
  ['USD 900 per week', 900, 900, 'USD', 'week'],
  ['$900 a month', 900, 900, 'USD', 'month'],
  ['USD 5,000 per month', 5000, 5000, 'USD', 'month'],
  ['$2,500 monthly', 2500, 2500, 'USD', 'month'],
  ['$700 to $1,500 per month', 700, 1500, 'USD', 'month'],
  ['USD 700 – 900 per month', 700, 900, 'USD', 'month'],
  ['US$3k a month', 3000, 3000, 'USD', 'month'],
  ['up to $3,000 per month', 3000, 3000, 'USD', 'month'],
  ['Monthly salary: $1000', 1000, 1000, 'USD', 'month'],
  ['15,000 EUR/month', 15000, 15000, 'EUR', 'month'],
  ['€2,400 per month', 2400, 2400, 'EUR', 'month'],
  ['£26,500 per year', 26500, 26500, 'GBP', 'year'],
  ['$80K per year', 80000, 80000, 'USD', 'year'],
  ['$80-100k a year', 80000, 100000, 'USD', 'year'],
  ['USD $150,000~$174,000 per annum', 150000, 174000, 'USD', 'year'],
  ['70K EUR/yr', 70000, 70000, 'EUR', 'year'],
  ['₹25,000/month', 25000, 25000, 'INR', 'month'],
  ['Rs 1,00,000 per month', 100000, 100000, 'INR', 'month'],
  ['Rs. 1,20,000 per month', 120000, 120000, 'INR', 'month'],
  ['Salary 1 lakh INR per month', 100000, 100000, 'INR', 'month'],
  ['6 LPA salary', 600000, 600000, 'INR', 'year'],
  ['₱25,000 a month', 25000, 25000, 'PHP', 'month'],
  ['75,000 THB per month', 75000, 75000, 'THB', 'month'],
  ['RM15,000 a month', 15000, 15000, 'MYR', 'month'],
  ['RM 3k monthly', 3000, 3000, 'MYR', 'month'],
  ['Rp 15 juta/bulan', 15000000, 15000000, 'IDR', 'month'],
  ['Rp15.000.000 per month', 15000000, 15000000, 'IDR', 'month'],
  ['KSh 150,000 per month', 150000, 150000, 'KES', 'month'],
  ['AED 2,500 per month', 2500, 2500, 'AED', 'month'],
  ['S$5,000 per month', 5000, 5000, 'SGD', 'month'],
  ['HK$20,000 per month', 20000, 20000, 'HKD', 'month'],
  ['$2 per task', 2, 2, 'USD', 'task'],
  ['3,000 USDT monthly', 3000, 3000, 'USDT', 'month'],
];

/** Numbers that are no pay. */
const NOT_PAY: readonly string[] = [
  '주 5일 근무',
  '월 20일 근무',
  '월 2회 휴무',
  '월 8시간',
  '하루 8시간 근무',
  '주 40시간',
  '연 2회 상여',
  '근무시간 09:00~18:00',
  '나이 20~35세',
  '인원 10명',
  '전화 010-1234-5678',
  '사업자번호 123-45-67890',
  '2026년 11월 23일',
  '300인 이상 기업',
  '경력 3년 이상',
  '1대1 코칭',
  '3-5 years of experience',
  'work 8 hours a day, 5 days a week',
  'open 24/7',
  'team of 20 people',
  'founded in 1998',
  'Room 302, 2nd floor',
];

describe('parsePay', () => {
  it.each([...FORMS, ...WORLD_FORMS])('%s', (text, low, high, currency, period) => {
    const [pay] = parsePay(text.replace('4oo', '400'), { field: 'description' });
    expect(pay).toMatchObject({ low, high, currency, period });
    if (period !== 'task') expect(pay!.monthlyUsd).not.toBeNull();
    else expect(pay!.monthlyUsd).toBeNull();
  });

  it.each([...NOT_PAY, ...WORLD_NOT_PAY])('%s is no pay', (text) => {
    expect(parsePay(text, { field: 'description' })).toEqual([]);
  });

  it('knows more than three hundred forms', () => {
    expect(FORMS.length + WORLD_FORMS.length).toBeGreaterThan(300);
  });

  it('turns periods into months', () => {
    const monthly = (text: string) => Math.round(parsePay(text, { field: 'description' })[0]!.monthlyUsd!.high);
    expect(monthly('시급 10,320원')).toBe(Math.round((10320 * 209) / 1421.4));
    expect(monthly('$20 per hour')).toBe(20 * 173);
    expect(monthly('$100 a day')).toBe(2200);
    expect(monthly('$100 a week')).toBe(435);
    expect(monthly('$120,000 a year')).toBe(10000);
  });

  it('quotes the period with the amount', () => {
    const text = '우리는 월 1,000만원 보장';
    const [pay] = parsePay(text, { field: 'description' });
    expect(text.slice(pay!.start, pay!.end)).toBe('월 1,000만원');
  });

  it('reads several amounts', () => {
    expect(
      parsePay('시급 11,000원, 월급 280만원, 연봉 3,600만원', { field: 'description' }).map((pay) => pay.period),
    ).toEqual(['hour', 'month', 'year']);
  });
});

describe('time', () => {
  it.each(['1 ', '1,', '9 999 ', '月', '万', '500 ', '$1 a ', 'หมื่น', '一千万', '10-', 'per '])(
    'is linear in "%s"',
    async (unit) => {
      await expectWithin(1_500, () => parsePay(unit.repeat(20_000), { field: 'description' }));
    },
  );
});

describe('payOfObject', () => {
  it.each([
    [{ value: '$3,000 per month' }, 3000, 3000, 'USD', 'month'],
    [{ value: { value: '3000-5000' }, currency: 'USD' }, 3000, 5000, 'USD', 'month'],
    [{ value: [{ minValue: 10, maxValue: 20, unitText: 'HOUR' }], currency: '$' }, 10, 20, 'USD', 'hour'],
    [{ minValue: '1 000', maxValue: '2 000', currency: 'RUB', unitText: 'DAY' }, 1000, 2000, 'RUB', 'day'],
    [{ value: { minValue: 5000, maxValue: 3000, unitText: 'monthly' }, currency: 'usd' }, 3000, 5000, 'USD', 'month'],
    [{ value: { minValue: 0, maxValue: 3000, unitText: 'MON' }, currency: 'USD' }, 3000, 3000, 'USD', 'month'],
    [{ value: 2800000, currency: '원', unitText: '월급' }, 2800000, 2800000, 'KRW', 'month'],
    [{ value: 50000, currency: 'EUR' }, 50000, 50000, 'EUR', 'year'],
  ])('%j', (salary, low, high, currency, period) => {
    expect(payOfObject(salary)).toMatchObject({ low, high, currency, period });
  });

  it('reads a MonetaryAmount', () => {
    expect(
      payOfObject({ currency: 'KRW', value: { minValue: 2000000, maxValue: '3,000,000', unitText: 'MONTH' } }),
    ).toMatchObject({
      low: 2000000,
      high: 3000000,
      period: 'month',
      evidence: { field: 'baseSalary', quote: '2000000-3000000 KRW / month' },
    });
    expect(payOfObject({ currency: 'USD', value: 25, unitText: 'hour' })).toMatchObject({ low: 25, period: 'hour' });
  });

  it.each([
    [{}],
    [{ currency: 'USD', value: 0, unitText: 'DAY' }],
    [{ value: { value: 5, unitText: 'DAY' } }],
    [{ currency: 'XXX', value: 5, unitText: 'DAY' }],
    [{ value: '' }],
    [{ value: '0', currency: 'USD', unitText: 'MONTH' }],
    [{ value: null, currency: null }],
    [{ value: { value: -5, unitText: 'DAY' }, currency: 'USD' }],
    [{ value: { minValue: 0, maxValue: 0, unitText: 'MONTH' }, currency: 'KRW' }],
    [{ value: Number.NaN, currency: 'USD', unitText: 'DAY' }],
    [{ value: [], currency: 'USD', unitText: 'DAY' }],
    [{ value: 'negotiable', currency: 'USD', unitText: 'MONTH' }],
  ])('%j is no pay', (salary) => {
    expect(payOfObject(salary)).toBeNull();
  });
});
