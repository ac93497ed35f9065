import { quoted, type Signal } from './signal';

/** A Korean business registration number whose check digit is right (see identity-phones). */
export const businessNumber: Signal = {
  id: 'business-number',
  kind: 'relief',
  group: 'employer',
  find({ identities }) {
    const numbers = identities.filter(({ kind }) => kind === 'business-number');
    return numbers.length > 0 ? { weight: 'weak', evidence: quoted(numbers.map(({ evidence }) => evidence)) } : null;
  },
};
