import { isWarnedOf } from '../warning-context';
import { quoted, type Signal } from './signal';

/** Speaks to people in debt or despair, or offers money before the work. */
export const debtLure: Signal = {
  id: 'debt-lure',
  kind: 'lure',
  group: 'offer',
  find({ view, notice }) {
    if (notice) return null;
    const said = view.found('debt-lure').filter((match) => !isWarnedOf(view, match));
    const joined = view.found('debt').flatMap((debt) => {
      const korean = /[\uac00-\ud7a3]/.test(debt.phrase);
      const offer = view.beside('debt-offer', debt, korean ? 0 : 6, korean ? 14 : 0);
      if (!offer || isWarnedOf(view, debt)) return [];
      return [
        view.words({
          field: debt.field,
          start: Math.min(debt.start, offer.start),
          end: Math.max(debt.end, offer.end),
        }),
      ];
    });
    if (said.length === 0 && joined.length === 0) return null;
    return {
      weight: said.length + joined.length > 1 ? 'strong' : 'plain',
      evidence: quoted([...said.map((match) => view.words(match)), ...joined]),
    };
  },
};
