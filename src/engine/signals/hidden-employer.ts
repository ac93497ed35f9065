import type { Identity } from '../../contract/identity';
import type { Signal } from './signal';
import { openingLine } from './sparse';

const OPEN = new Set<Identity['kind']>(['phone', 'email', 'domain', 'business-number']);
/** The Korean sign of a company limited by shares; its one letter alone is in half of all sentences. */
const COMPANY_SIGN = /\(주\)|（주）|㈜/;
/** Shorter texts are a title or a scrap: what they leave out says nothing. */
const LEAST = 20;

/** Nothing in the ad says who hires: no name, no legal form, no address, no way to ring or write to a firm. */
export const hiddenEmployer: Signal = {
  id: 'hidden-employer',
  kind: 'context',
  group: 'employer',
  find({ view, identities, notice }) {
    if (notice || view.field('hiringOrganization') || view.found('company-form').length > 0) return null;
    if (identities.some(({ kind }) => OPEN.has(kind))) return null;
    if (view.fields.some(({ text }) => COMPANY_SIGN.test(text))) return null;
    const field = view.field('description') ?? view.field('title');
    if (!field || field.text.trim().length < LEAST) return null;
    const line = openingLine(view, field);
    return line && { weight: 'weak', evidence: [line] };
  },
};
