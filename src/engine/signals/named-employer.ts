import { quoted, type Signal } from './signal';

const STREET =
  /(?:\d{1,5}(?:-\d{1,4})?(?:번길|번지|층|호)|[가-힣]{1,10}(?:로|길)\s?\d{1,4}|\b\d{1,5},? [A-Z][a-z]{2,15} (?:St|Street|Ave|Avenue|Road|Rd|Blvd|Lane|Drive)\b)/;
const MAX_LOOK = 4000;

/** The employer is named and says where it is. */
export const namedEmployer: Signal = {
  id: 'named-employer',
  kind: 'relief',
  group: 'employer',
  find({ view, identities }) {
    const organisation = view.field('hiringOrganization');
    const form = view.found('company-form')[0];
    if (!organisation && !form) return null;
    const number = identities.find(({ kind }) => kind === 'business-number');
    const street = view.fields
      .filter(({ name }) => name !== 'title' && name !== 'baseSalary')
      .flatMap((field) => {
        const found = STREET.exec(field.text.slice(0, MAX_LOOK));
        return found ? [view.evidence({ field, start: found.index, end: found.index + found[0].length })] : [];
      })[0];
    const located = view.field('jobLocation') !== undefined;
    if (!number && !street && !(organisation && located)) return null;
    const name = organisation
      ? view.evidence({ field: organisation, start: 0, end: organisation.text.length })
      : view.evidence(form!);
    return {
      weight: number || street ? 'plain' : 'weak',
      evidence: quoted([name, ...(number ? [number.evidence] : []), ...(street ? [street] : [])]),
    };
  },
};
