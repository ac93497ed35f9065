import type { Evidence } from '../../contract/verdict';
import { isWarnedOf } from '../warning-context';
import { quoted, type Signal } from './signal';

/** Safety promised that no employer has to promise; confinement denied is damning by itself. */
export const safetyDenial: Signal = {
  id: 'safety-denial',
  kind: 'danger',
  group: 'crime',
  find({ view, notice }) {
    if (notice) return null;
    const denied: Evidence[] = [];
    for (const word of view.found('confinement')) {
      const korean = /[\uac00-\ud7a3]/.test(word.phrase);
      const denial = view.beside('denied', word, korean ? 0 : 24, korean ? 26 : 12);
      if (!denial || isWarnedOf(view, word)) continue;
      // Harassment policies deny violence too; only together with confinement is it this pattern.
      if (word.phrase === '폭행' && view.beside('confinement', word, 12, 12) === undefined) continue;
      const start = Math.min(word.start, denial.start);
      denied.push(view.words({ field: word.field, start, end: Math.max(word.end, denial.end) }));
    }
    const said = view.found('confinement-denied').filter((match) => !isWarnedOf(view, match));
    const reassured = view.found('reassurance').filter((match) => !isWarnedOf(view, match));
    const damning = [...denied, ...said.map((match) => view.words(match))];
    if (damning.length > 0) {
      return { weight: 'damning', evidence: quoted([...damning, ...reassured.map((match) => view.words(match))]) };
    }
    if (reassured.length === 0) return null;
    return {
      weight: reassured.length > 1 ? 'strong' : 'plain',
      evidence: quoted(reassured.map((match) => view.words(match))),
    };
  },
};
