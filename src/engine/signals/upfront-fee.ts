import { isWarnedOf } from '../warning-context';
import { quoted, type Signal } from './signal';

/** Money is asked of the applicant before the work: fee, deposit, training, top-up. */
export const upfrontFee: Signal = {
  id: 'upfront-fee',
  kind: 'lure',
  group: 'process',
  find({ view, notice }) {
    if (notice) return null;
    const said = view
      .found('fee-asked')
      .filter((match) => !isWarnedOf(view, match) && view.beside('fee-denied', match, 12, 8) === undefined);
    const joined = view.found('fee').flatMap((fee) => {
      if (view.within('fee-denied', fee) || view.beside('fee-denied', fee, 14, 14) || isWarnedOf(view, fee)) return [];
      const ask = view.beside('fee-ask', fee, /[\uac00-\ud7a3]/.test(fee.phrase) ? 4 : 20, 20);
      if (!ask) return [];
      return [view.words({ field: fee.field, start: Math.min(fee.start, ask.start), end: Math.max(fee.end, ask.end) })];
    });
    if (said.length === 0 && joined.length === 0) return null;
    return {
      weight: said.length > 0 ? 'strong' : 'plain',
      evidence: quoted([...said.map((match) => view.words(match)), ...joined]),
    };
  },
};
