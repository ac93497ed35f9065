import type { FeedState } from '../contract/feed';
import type { HelpLine } from '../contract/help';
import type { Posting } from '../contract/posting';
import type { ReportReason } from '../contract/report';
import type { Finding } from '../contract/verdict';
import { day, isKey, type Key, type Language, t } from '../locales';
import { plain } from './plain';

/** What was seen and why it matters: one sentence each. */
export interface Said {
  seen: string;
  why: string;
}

/** Longest quote inside a sentence, and longest name of a list. */
const QUOTE_CHARS = 40;
const LIST_CHARS = 60;

const RANK: Record<Finding['kind'], number> = { danger: 1, lure: 2, context: 3, relief: 4 };
const rank = (finding: Finding) => (finding.signal === 'on-blocklist' ? 0 : RANK[finding.kind]);

/** The findings that count against the ad, gravest first: the list, then what is damning by itself, then lures. */
export function reasonsOf(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ kind }) => kind !== 'relief').sort((a, b) => rank(a) - rank(b));
}

/** The findings that speak for the ad. */
export function reliefOf(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ kind }) => kind === 'relief');
}

/** Signals of what an ad leaves out: their quote is how it begins, and says nothing by itself. */
const ABSENCE: ReadonlySet<string> = new Set(['hidden-employer', 'missing-details', 'too-little-said']);

/** Whether a finding is about what does not stand in the ad, so that underlining its quote would mislead. */
export function isAboutAbsence({ signal }: Finding): boolean {
  return ABSENCE.has(signal);
}

const text = (value: string | number | undefined) => (value === undefined ? '' : String(value));

/** A sentence's end, and what stands between two, where a language has others than a full stop and a space. */
const BETWEEN: Partial<Record<Language, { end: string; gap: string }>> = {
  ja: { end: '。', gap: '' },
  'zh-Hans': { end: '。', gap: '' },
  'zh-Hant': { end: '。', gap: '' },
  th: { end: '', gap: ' ' },
};
const ENDED = /[.!?。！？]$/;

/** Sentences one after the other, as the language writes and speaks them. */
export function inTurn(language: Language, ...sentences: readonly string[]): string {
  const { end, gap } = BETWEEN[language] ?? { end: '.', gap: ' ' };
  return sentences
    .filter((one) => one !== '')
    .map((one, i, all) => (i === all.length - 1 || ENDED.test(one) ? one : `${one}${end}`))
    .join(gap);
}

const keyed = (key: string, otherwise: Key): Key => (isKey(key) ? key : otherwise);

/** The case an on-blocklist finding points to, for the appeal form. */
export function caseOf(finding: Finding): number | null {
  const number = Number(finding.slots.case);
  return finding.signal === 'on-blocklist' && Number.isInteger(number) && number > 0 ? number : null;
}

function sayListed(language: Language, { slots }: Finding, now: Date): string {
  const old = slots.old === 'true' || slots.old === 1;
  const said = t(language, old ? 'signal.on-blocklist.old' : 'signal.on-blocklist', {
    contact: t(language, keyed(`contact.${text(slots.kind)}`, 'contact.unknown')),
    reason: t(language, keyed(`reason.${text(slots.reason)}`, 'reason.other')),
    date: day(language, text(slots.reviewed), now),
  });
  // Our own list needs no name; another one's word is its own.
  const list = plain(text(slots.list), LIST_CHARS);
  return list ? inTurn(language, said, t(language, 'warning.list', { list })) : said;
}

/** The quote that says most: the longest that fits. Where a number was worked out, the words it was read from. */
function quoteOf({ signal, evidence, slots }: Finding): string {
  const quotes = evidence.map(({ quote }) => plain(quote, QUOTE_CHARS));
  if (signal === 'implausible-pay' || signal === 'destination') return quotes[0] ?? plain(text(slots.quote));
  return quotes.reduce((best, quote) => (quote.length > best.length ? quote : best), '') || plain(text(slots.quote));
}

/** A finding in two sentences. Quotes are the ad's own words, made plain and cut. */
export function sayFinding(language: Language, finding: Finding, now: Date): Said {
  const why = t(language, keyed(`why.${finding.signal}`, 'why.unknown'));
  if (finding.signal === 'on-blocklist') return { seen: sayListed(language, finding, now), why };
  const quote = quoteOf(finding);
  const { times } = finding.slots;
  if (finding.signal === 'implausible-pay' && Number(times) >= 2) {
    const rounded = Math.min(99, Math.round(Number(times)));
    return { seen: t(language, 'signal.implausible-pay.times', { quote, times: rounded }), why };
  }
  const { ban, confirmed } = finding.slots;
  if (finding.signal === 'destination' && ban !== undefined && confirmed !== undefined) {
    const date = day(language, text(confirmed), now);
    return { seen: t(language, 'signal.destination', { quote }), why: t(language, 'why.destination.ban', { date }) };
  }
  return { seen: t(language, keyed(`signal.${finding.signal}`, 'signal.unknown'), { quote }), why };
}

const TODO: Readonly<Record<string, Key>> = {
  destination: 'todo.overseas',
  'travel-paid': 'todo.overseas',
  'safety-denial': 'todo.overseas',
  'debt-lure': 'todo.overseas',
  'bank-account-wanted': 'todo.account',
  'upfront-fee': 'todo.money',
  'cash-courier': 'todo.courier',
  'crime-role': 'todo.courier',
  reshipping: 'todo.courier',
  'fake-check': 'todo.courier',
  'immigration-script': 'todo.overseas',
  'passport-kept': 'todo.overseas',
  'no-visa': 'todo.overseas',
  'third-route': 'todo.overseas',
  'leave-now': 'todo.overseas',
  'abroad-direct': 'todo.overseas',
  'desk-work-abroad': 'todo.overseas',
  'high-pay-abroad': 'todo.overseas',
  'task-work': 'todo.money',
  'disguised-sale': 'todo.money',
  'vague-courier': 'todo.courier',
  'overseas-confinement': 'todo.overseas',
  'account-or-card': 'todo.account',
  courier: 'todo.courier',
  'money-first': 'todo.money',
  'task-deposit': 'todo.money',
};

/**
 * The one thing to do now: that of the gravest finding which has one of its own. `help` are the reader's lines: a
 * consular call centre is named only to those who have one.
 */
export function sayTodo(language: Language, reasons: readonly Finding[], help: readonly HelpLine[]): string {
  for (const { signal, slots } of reasons) {
    const key = TODO[signal === 'on-blocklist' ? text(slots.reason) : signal];
    if (key === 'todo.overseas' && !help.some(({ what }) => what === 'consular'))
      return t(language, 'todo.overseas.embassy');
    if (key) return t(language, key);
  }
  return t(language, 'todo.general');
}

/** The reason a signal suggests, the weightiest first: a place says more about an ad than its pay. */
const SUGGESTED: readonly (readonly [string, ReportReason])[] = [
  ['bank-account-wanted', 'account-or-card'],
  ['cash-courier', 'courier'],
  ['crime-role', 'courier'],
  ['reshipping', 'courier'],
  ['fake-check', 'courier'],
  ['safety-denial', 'overseas-confinement'],
  ['immigration-script', 'overseas-confinement'],
  ['passport-kept', 'overseas-confinement'],
  ['destination', 'overseas-confinement'],
  ['upfront-fee', 'money-first'],
  ['task-work', 'task-deposit'],
  ['travel-paid', 'overseas-confinement'],
  ['no-visa', 'overseas-confinement'],
  ['vague-courier', 'courier'],
  ['lookalike-employer', 'false-employer'],
  ['implausible-pay', 'false-conditions'],
  ['guaranteed-income', 'false-conditions'],
];

const isReason = (code: string): code is ReportReason => isKey(`reason.${code}`);

/** The reason a report of this ad starts with: the list's, or the weightiest that a finding suggests. */
export function reasonFor(reasons: readonly Finding[]): ReportReason {
  const listed = text(reasons.find(({ signal }) => signal === 'on-blocklist')?.slots.reason);
  if (isReason(listed)) return listed;
  const seen = new Set(reasons.map(({ signal }) => signal));
  return SUGGESTED.find(([signal]) => seen.has(signal))?.[1] ?? 'other';
}

/** Why a feed file was refused or a request failed, from its code. */
export function sayProblem(language: Language, code: string): string {
  if (isKey(`refusal.${code}`)) return t(language, `refusal.${code}` as Key, { code });
  if (isKey(`problem.${code}`)) return t(language, `problem.${code}` as Key, { code });
  const [, status] = /^http-(\d{3})$/.exec(code) ?? [];
  if (status) return t(language, 'problem.http', { status });
  return t(language, 'problem.unknown', { code: plain(code, 40) });
}

/** The state of the list in one or two sentences. */
export function sayFeed(language: Language, feed: FeedState, now: Date): string[] {
  const none = '–';
  const slots = {
    version: feed.version ?? none,
    entries: feed.entries ?? 0,
    date: day(language, (feed.state === 'stale' ? feed.expires : feed.checked) ?? none, now),
    problem: feed.problem ? sayProblem(language, feed.problem) : none,
  };
  const said = [t(language, `feed.${feed.state}`, slots)];
  if (feed.state === 'fresh' || feed.state === 'not-configured') return said;
  if (feed.state === 'never-synced') return feed.version === null ? said : [...said, t(language, 'feed.seed', slots)];
  return [...said, t(language, feed.version === null ? 'feed.kept.none' : 'feed.kept', slots)];
}

/** What speakers of the language call a country (ISO 3166-1 alpha-2). */
export function countryName(language: Language, country: string): string {
  const key = `country.${country}`;
  if (isKey(key)) return t(language, key);
  return new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country;
}

/** What to call a posting in a list of several. `number` counts from 1. */
export function namePosting(language: Language, posting: Posting, number: number): string {
  const name = plain([posting.title, posting.hiringOrganization].filter(Boolean).join(' · '), 70);
  return name || t(language, 'report.posting.untitled', { number });
}
