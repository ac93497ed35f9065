import { HOME_OF_CURRENCY } from '../facts/rates';
import { typicalUsd } from '../facts/wages';
import { isWarnedOf } from '../warning-context';
import { quoted, type Signal } from './signal';

/** "At least the minimum wage guaranteed" is ordinary; from this share of typical pay on a guarantee is a lure. */
const NOTABLE = 1.3;
/** A guarantee belongs to the amount in its own clause. */
const APART = /[.!?。,，、;]\s|\n/;

/** Income promised as certain, or to anyone. */
export const guaranteedIncome: Signal = {
  id: 'guaranteed-income',
  kind: 'lure',
  // The same words as the pay: two signals, one kind of evidence.
  group: 'pay',
  find({ view, pays, notice, context }) {
    if (notice) return null;
    const promised = pays.flatMap((pay) => {
      const field = view.field(pay.evidence.field as 'description');
      if (!field || !pay.monthlyUsd) return [];
      const typical = typicalUsd(
        HOME_OF_CURRENCY[pay.currency] ?? (pay.currency === 'USD' ? 'US' : context.readerCountry),
      );
      if (typical === null || pay.monthlyUsd.high < typical * NOTABLE) return [];
      const word = view.beside('guarantee', { field, start: pay.evidence.start, end: pay.evidence.end }, 14, 14, APART);
      if (!word || isWarnedOf(view, word) || view.within('guarantee-other', word)) return [];
      const start = Math.min(word.start, pay.evidence.start);
      const end = Math.max(word.end, pay.evidence.end);
      return [view.words({ field, start, end })];
    });
    const said = view.found('income-guaranteed').filter((match) => !isWarnedOf(view, match));
    const easy = [...view.found('easy-income'), ...view.found('high-pay-word')].filter(
      (match) => !view.within('income-guaranteed', match) && !isWarnedOf(view, match),
    );
    const evidence = quoted([...promised, ...[...said, ...easy].map((match) => view.words(match))]);
    if (promised.length === 0 && said.length === 0 && easy.length === 0) return null;
    const weight =
      promised.length > 0 ? 'strong' : said.length > 0 ? (said.length + easy.length > 1 ? 'strong' : 'plain') : 'weak';
    return { weight, evidence };
  },
};
