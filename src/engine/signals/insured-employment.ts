import { quoted, type Signal } from './signal';

/** Statutory insurance, pension or paid leave named: what scam ads hardly ever say. Anyone can type it, so it weighs little. */
export const insuredEmployment: Signal = {
  id: 'insured-employment',
  kind: 'relief',
  group: 'employer',
  find({ view }) {
    const found = view.found('insured');
    if (found.length === 0) return null;
    return {
      weight: found.length > 1 ? 'plain' : 'weak',
      evidence: quoted(found.map((match) => view.evidence(match))),
    };
  },
};
