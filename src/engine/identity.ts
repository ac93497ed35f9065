import { type CountryCode, isSupportedCountry } from 'libphonenumber-js/max';
import type { Identity } from '../contract/identity';
import type { Link, Posting } from '../contract/posting';
import { MAX_LINKS } from './caps';
import { fromEmails, fromUrls, readLink } from './identity-addresses';
import { fromMessengers } from './identity-messengers';
import { fromPhones } from './identity-phones';
import { type View, viewOf } from './view';

/** Contact points taken from one source (messengers, addresses, phones, links ...): more than any ad has. */
const MAX_IDENTITIES = 200;

/** Collects contact points, each once: the first place it was read from is its evidence. */
export class Collector {
  readonly identities: Identity[] = [];
  private readonly seen = new Set<string>();
  private room = MAX_IDENTITIES;

  /** Begins the next source with room of its own: decoys of one kind must not crowd out the contact of another. */
  nextSource(): void {
    this.room = this.identities.length + MAX_IDENTITIES;
  }

  add(identity: Identity): void {
    const key = `${identity.kind} ${identity.value}`;
    if (this.seen.has(key) || this.identities.length >= this.room) return;
    this.seen.add(key);
    this.identities.push(identity);
  }

  has(kind: Identity['kind'], value: string): boolean {
    return this.seen.has(`${kind} ${value}`);
  }
}

const BUSINESS_NUMBER = /(?<![\d-])(\d{3})-(\d{2})-(\d{5})(?![\d-])/g;
const BUSINESS_WEIGHTS = [1, 3, 7, 1, 3, 7, 1, 3, 5];

/** Whether ten digits carry the right check digit of a Korean business registration number. */
function isBusinessNumber(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 9; index++) sum += Number(digits[index]) * BUSINESS_WEIGHTS[index]!;
  sum += Math.floor((Number(digits[8]) * 5) / 10);
  return (10 - (sum % 10)) % 10 === Number(digits[9]);
}

function fromBusinessNumbers(view: View, into: Collector): void {
  for (const field of view.fields) {
    for (const match of field.plain.text.matchAll(BUSINESS_NUMBER)) {
      const value = `${match[1]}${match[2]}${match[3]}`;
      if (!isBusinessNumber(value)) continue;
      const start = field.plain.start(match.index);
      const end = field.plain.end(match.index + match[0].length);
      into.add({ kind: 'business-number', value, evidence: view.evidence({ field, start, end }) });
    }
  }
}

function fromLinks(posting: Posting, country: CountryCode | undefined, into: Collector): void {
  const links: readonly Link[] = posting.links ?? [];
  const own = ownHosts(posting);
  for (let index = 0; index < links.length && index < MAX_LINKS; index++) readLink(links[index]!, own, country, into);
}

/** Hosts of the page the posting stands on; their pages are not the recruiter's. */
function ownHosts(posting: Posting): string[] {
  return [posting.url, posting.site].flatMap((value) => {
    if (!value || value.length > 2000) return [];
    const host = /^(?:[a-z][a-z0-9+.-]{0,20}:\/\/)?([^/?#:\s]+)/i.exec(value)?.[1];
    return host ? [host.toLowerCase()] : [];
  });
}

const IDENTITIES = new WeakMap<Posting, Map<string, Identity[]>>();

/**
 * Contact points of a posting in the normal forms of contract/identity.ts, each with the words it was read from.
 * Evidence of a link has the field `links` and quotes host and path. Phones without a country code are read as the
 * reader's country's. Linear in the size of the posting; at most {@link MAX_LINKS} links are looked at.
 *
 * @param readerCountry ISO 3166-1 alpha-2
 */
export function identify(posting: Posting, readerCountry: string): Identity[] {
  const known = IDENTITIES.get(posting)?.get(readerCountry);
  if (known) return known;
  const country = isSupportedCountry(readerCountry) ? readerCountry : undefined;
  const view = viewOf(posting);
  const into = new Collector();
  const own = ownHosts(posting);
  const sources = [
    () => fromMessengers(view, into),
    () => fromUrls(view, own, country, into),
    () => fromEmails(view, into),
    () => fromPhones(view, country, into),
    () => fromBusinessNumbers(view, into),
    () => fromLinks(posting, country, into),
  ];
  for (const read of sources) {
    into.nextSource();
    read();
  }
  const byCountry = IDENTITIES.get(posting) ?? new Map<string, Identity[]>();
  IDENTITIES.set(posting, byCountry.set(readerCountry, into.identities));
  return into.identities;
}
