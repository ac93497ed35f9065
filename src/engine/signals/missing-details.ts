import { type Market, marketOf } from '../pay-market';
import type { Scene, Signal } from './signal';
import { isHiring, OPEN_CONTACTS, openingLine } from './sparse';

/** A country whose readers an ad speaks to: how its ads say where, what and for how much, and what may be missing. */
interface Country {
  /** A postal sign, or a ward, town, city or street with a number after it. */
  address: RegExp;
  work: RegExp;
  wage: RegExp;
  /** As many of the six as may be missing in an honest scrap. */
  mostMissing: number;
}

const COUNTRIES: Partial<Record<NonNullable<Market>, Country>> = {
  JP: {
    address: /〒|[都道府県市区町村郡][^\n、。]{0,16}[\d０-９一二三四五六七八九十]/,
    work: /業務内容|仕事内容|職種|作業|接客|販売|調理|配送|清掃|介護|製造|事務|受付|営業|警備|運転|梱包|検品|レジ|ホール|キッチン/,
    wage: /[時日週月年]給|[月年]収|[\d０-９](?:万|千)?円/,
    mostMissing: 3,
  },
  // No law of Korea's is sourced that lists items; the same six measure the ad, and only one may be there.
  KR: {
    address: /[시군구읍면동로길]\s?\d/,
    work: /업무|작업|서빙|주방|판매|조리|배송|배달|청소|간병|생산|제조|사무|접수|영업|경비|운전|포장|검수|계산|매장|상담|보조|직원/,
    wage: /[시일주월]급|연봉|급여|일당|월수입|\d\s?만|\d원/,
    mostMissing: 4,
  },
};

/** How many of the six items are there: name, address, contact, work, workplace, wage. */
function given({ view, identities, pays, places }: Scene, text: string, country: Country): number {
  const address = country.address.test(text);
  return [
    view.field('hiringOrganization') !== undefined || view.found('company-form').length > 0,
    address,
    identities.some(({ kind }) => OPEN_CONTACTS.has(kind)),
    view.field('title') !== undefined || country.work.test(text),
    view.field('jobLocation') !== undefined || places.length > 0 || address,
    pays.length > 0 || country.wage.test(text),
  ].filter(Boolean).length;
}

/** An ad that lacks most of the six items which Japanese law asks of every recruiting text. */
export const missingDetails: Signal = {
  id: 'missing-details',
  kind: 'context',
  group: 'employer',
  find(scene) {
    const { view, notice } = scene;
    const field = view.field('description');
    if (notice || !field || !isHiring(view)) return null;
    const market = marketOf(field.text);
    const country = market && COUNTRIES[market];
    if (!country) return null;
    const missing = 6 - given(scene, field.text.slice(0, 4000), country);
    const line = openingLine(view, field);
    if (missing <= country.mostMissing || !line) return null;
    return { weight: 'weak', evidence: [line], slots: { missing } };
  },
};
