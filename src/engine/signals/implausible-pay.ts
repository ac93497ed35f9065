import { occupationFactor, SKILL_ASKED } from '../facts/occupations';
import { HOME_OF_CURRENCY } from '../facts/rates';
import { ageTolerance, isRough, typicalUsd } from '../facts/wages';
import type { Tag } from '../lexicon/group';
import { marketOf } from '../pay-market';
import { type PromisedPay, quoted, type Scene, type Signal } from './signal';

/** Times the typical pay from which a promise stands out, by what the ad says about the work. */
const SIMPLE_WORK = 2;
const ANY_WORK = 3.2;
/** Tutors and interpreters are paid well by the hour for few hours. */
const HOURLY = 6;
const STRONG = 4;
/** Simple work that brings this many times the pay of the place needs to be less out of line at home. */
const FAR_ABOVE_PLACE = 6;
const SIMPLE_ABROAD = 1.6;
/** Places of this tier or below are where people were held: words of skill there are no excuse by themselves. */
const RISKY_TIER = 2;
/** Nobody promises that to one person: turnover, funds, prizes. */
const ABSURD = 200;
/** Typical pay worked out from a minimum wage is only roughly known. */
const ROUGH = 1.3;

const SIMPLE: readonly Tag[] = ['simple-work', 'desk-lure', 'overseas', 'travel-covered', 'little-work'];

/** Markets told apart by their script or words well enough to be a reader's home. */
const HOMES: ReadonlySet<string> = new Set(['CN', 'TW', 'JP', 'TH', 'VN', 'RU', 'ID', 'PH']);

/** Whether a good part of a text's words are Korean: one pasted line is not. */
function isKorean(text: string): boolean {
  const korean = text.match(/[\uac00-\ud7a3]{2,}/g)?.length ?? 0;
  return korean > 0 && korean * 2 >= (text.match(/[A-Za-z]{2,}/g)?.length ?? 0);
}

/** Country whose wages the promise is held against: the currency's, for dollars the reader's or the workplace's. */
function homeOf(pay: PromisedPay, { view, places, context }: Scene): string {
  const home = HOME_OF_CURRENCY[pay.currency];
  if (home) return home;
  if (view.fields.some((field) => isKorean(field.text.slice(0, 2000)))) return 'KR';
  const script = view.fields
    .map((field) => marketOf(field.text))
    .find((market) => market !== null && HOMES.has(market));
  if (script) return script;
  const place = places[0]?.row.country;
  if (place && typicalUsd(place) !== null) return place;
  // Work for a few minutes a day on a phone is the reader's, wherever the dollars are said to come from.
  if (view.found('little-work').length > 0 && typicalUsd(context.readerCountry) !== null) return context.readerCountry;
  return pay.currency === 'USD' || pay.currency === 'USDT' ? 'US' : context.readerCountry;
}

/** Typical pay where the work is, if the ad says where and a figure is known. */
function workplaceUsd({ places }: Scene): number | null {
  const country = places[0]?.row.country;
  return country ? typicalUsd(country) : null;
}

/** Far more pay than such work brings in the country the ad speaks to. */
export const implausiblePay: Signal = {
  id: 'implausible-pay',
  kind: 'lure',
  group: 'pay',
  find(scene) {
    const { view, pays, notice } = scene;
    if (notice || pays.length === 0) return null;
    const simple = SIMPLE.some((tag) => view.found(tag).length > 0);
    const little = view.found('little-work').length > 0;
    // The one who hires may be a manager; the reader is asked for skill only elsewhere.
    const skilled = view.found('skilled').some((match) => !view.within('recruiter', match));
    // A paid trip, "no experience" and "three years preferred" in one ad: the words of skill are pasted in.
    const abroad = view.found('travel-covered').length > 0 || scene.places.some(({ tier }) => tier <= RISKY_TIER);
    const anyone = view.found('no-skills').length > 0 && abroad;
    if (skilled && !little && !anyone) return null;
    const words = view.fields.map((field) => field.plain.text.slice(0, 4000)).join('\n');
    if (!little && SKILL_ASKED.test(words)) return null;
    const occupation = little ? 1 : occupationFactor(words);
    let best: { pay: PromisedPay; times: number; typical: number; rough: boolean } | null = null;
    for (const pay of pays) {
      if (!pay.monthlyUsd) continue;
      const home = homeOf(pay, scene);
      const typical = typicalUsd(home);
      if (typical === null) continue;
      const times = pay.monthlyUsd.high / typical;
      if (times > ABSURD) continue;
      const rough = isRough(home);
      const tolerance = ageTolerance(home, scene.context.today);
      const there = workplaceUsd(scene);
      // Where the work is, such pay may be usual: a job in a richer country.
      if (there !== null && there > typical && pay.monthlyUsd.high < there * (simple ? SIMPLE_WORK : ANY_WORK))
        continue;
      const unheard = simple && there !== null && pay.monthlyUsd.high >= there * FAR_ABOVE_PLACE;
      const usual = unheard ? SIMPLE_ABROAD : simple ? SIMPLE_WORK : ANY_WORK;
      const limit = pay.period === 'hour' ? HOURLY : usual * (rough ? ROUGH : 1) * occupation;
      if (times >= limit * tolerance && (!best || times > best.times)) best = { pay, times, typical, rough };
    }
    if (!best) return null;
    const { pay, times, typical, rough } = best;
    return {
      // Foreigners are paid above the wages of the place; that alone says less.
      weight: (times >= STRONG || little) && !rough ? 'strong' : 'plain',
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
