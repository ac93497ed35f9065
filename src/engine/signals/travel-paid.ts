import { isWarnedOf } from '../warning-context';
import { quoted, type Signal } from './signal';

/** Flight, visa or stay paid before any contract, or "just bring your passport". */
export const travelPaid: Signal = {
  id: 'travel-paid',
  kind: 'lure',
  group: 'process',
  find({ view, notice }) {
    if (notice) return null;
    const offered = view.found('travel').flatMap((travel) => {
      const covered = view.beside('covered', travel, 12, 24);
      if (!covered || isWarnedOf(view, travel)) return [];
      const start = Math.min(travel.start, covered.start);
      return [view.words({ field: travel.field, start, end: Math.max(travel.end, covered.end) })];
    });
    const said = view.found('travel-covered').filter((match) => !isWarnedOf(view, match));
    if (offered.length === 0 && said.length === 0) return null;
    return {
      weight:
        said.length > 0 && said.length + offered.length > 1
          ? 'strong'
          : said.length > 0 || view.found('desk-lure').length > 0
            ? 'plain'
            : 'weak',
      evidence: quoted([...said.map((match) => view.words(match)), ...offered]),
    };
  },
};
