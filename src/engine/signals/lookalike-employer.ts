import type { Identity } from '../../contract/identity';
import { EMPLOYERS, type EmployerRow } from '../facts/employers';
import { isNeverListed, MAIL_HOSTS } from '../facts/never-list';
import { quoted, type Signal } from './signal';

/** Words that recruiters hang on a borrowed name: samsung-jobs.example. */
const HIRING = /^(?:careers?|jobs?|hr|recruit(?:ing|ment|er)?|hiring|hires?|employment|vacancy|work|apply)$/;
/** Shorter names are one letter away from too many others. */
const LEAST_TYPO = 6;

/** The label of a domain before its public suffix: `samsung-jobs` of samsung-jobs.co.kr. */
const labelOf = (domain: string): string => domain.split('.')[0] ?? '';

function domainOf({ kind, value }: Identity): string | null {
  if (kind === 'domain') return value;
  if (kind === 'email') return value.slice(value.indexOf('@') + 1);
  return null;
}

/** Whether one letter was swapped, dropped, doubled or changed: amaz0n, amazn, amazoon. */
function oneAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const restA = a.slice(start);
  const restB = b.slice(start);
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

function imitates({ label, domains }: EmployerRow, domain: string): boolean {
  if (domains.includes(domain)) return false;
  const own = labelOf(domain);
  if (label.length >= LEAST_TYPO && oneAway(own, label)) return true;
  const [first = '', ...rest] = own.split('-');
  return first === label && rest.length > 0 && rest.every((word) => HIRING.test(word));
}

/** A known employer's name with an address that is not theirs: a look-alike domain, or a free mail address. */
export const lookalikeEmployer: Signal = {
  id: 'lookalike-employer',
  kind: 'lure',
  group: 'contact',
  find({ view, identities, notice }) {
    if (notice) return null;
    const imitated = identities.filter((identity) => {
      const domain = domainOf(identity);
      return (
        domain !== null &&
        !MAIL_HOSTS.has(domain) &&
        !isNeverListed('domain', domain) &&
        EMPLOYERS.some((employer) => imitates(employer, domain))
      );
    });
    if (imitated.length > 0) return { weight: 'strong', evidence: quoted(imitated.map(({ evidence }) => evidence)) };
    const organisation = view.field('hiringOrganization');
    const name = organisation?.text.trim().toLowerCase();
    if (!organisation || !EMPLOYERS.some(({ names }) => names.includes(name ?? ''))) return null;
    const addresses = identities.filter((identity) => domainOf(identity) !== null);
    const free = addresses.filter((identity) => MAIL_HOSTS.has(domainOf(identity)!));
    if (free.length === 0 || free.length < addresses.length) return null;
    return { weight: 'plain', evidence: quoted(free.map(({ evidence }) => evidence)) };
  },
};
