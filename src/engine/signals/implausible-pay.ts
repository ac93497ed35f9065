import { HOME_OF_CURRENCY } from '../facts/rates';
import { typicalUsd } from '../facts/wages';
import { type PromisedPay, quoted, type Scene, type Signal } from './signal';

/** Times the typical pay from which a promise stands out, by what the ad says about the work. */
const SIMPLE_WORK = 2;
const ANY_WORK = 3.2;
/** Tutors and interpreters are paid well by the hour for few hours. */
const HOURLY = 6;
const STRONG = 4;

/** Country whose wages the promise is held against: the currency's, for dollars the reader's or the workplace's. */
function homeOf(pay: PromisedPay, { view, places, context }: Scene): string {
  const home = HOME_OF_CURRENCY[pay.currency];
  if (home) return home;
  if (view.fields.some((field) => /[\uac00-\ud7a3]{2}/.test(field.text.slice(0, 2000)))) return 'KR';
  const place = places[0]?.row.country;
  if (place && typicalUsd(place) !== null) return place;
  return pay.currency === 'USD' || pay.currency === 'USDT' ? 'US' : context.readerCountry;
}

/** Far more pay than such work brings in the country the ad speaks to. */
export const implausiblePay: Signal = {
  id: 'implausible-pay',
  kind: 'lure',
  group: 'pay',
  find(scene) {
    const { view, pays, notice } = scene;
    if (notice || pays.length === 0) return null;
    const simple = view.found('simple-work').length > 0 || view.found('desk-lure').length > 0;
    if (view.found('skilled').length > 0) return null;
    let best: { pay: PromisedPay; times: number; typical: number } | null = null;
    for (const pay of pays) {
      if (!pay.monthlyUsd) continue;
      const typical = typicalUsd(homeOf(pay, scene));
      if (typical === null) continue;
      const times = pay.monthlyUsd.high / typical;
      const limit = pay.period === 'hour' ? HOURLY : simple ? SIMPLE_WORK : ANY_WORK;
      if (times >= limit && (!best || times > best.times)) best = { pay, times, typical };
    }
    if (!best) return null;
    const { pay, times, typical } = best;
    return {
      weight: times >= STRONG ? 'strong' : simple || times >= ANY_WORK ? 'plain' : 'weak',
      evidence: quoted([pay.evidence]),
      slots: {
        amount: pay.evidence.quote,
        monthlyUsd: Math.round(pay.monthlyUsd!.high),
        typicalUsd: Math.round(typical),
        times: Math.round(times * 10) / 10,
      },
    };
  },
};
