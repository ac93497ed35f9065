import * as z from 'zod/mini';
import { isOnBoard, item } from '../browser';
import type { Contact } from '../contract/identity';
import { LIMITS } from '../contract/limits';
import type { PageKind, Posting } from '../contract/posting';
import { type Report, type ReportReason, reportBytes } from '../contract/report';
import type { Verdict } from '../contract/verdict';
import { ENGINE_VERSION, fingerprint, identify } from '../engine';
import { cutBytes, cutUrl } from './report-text';

/** A random number made once per installation: lets the desk count independent reporters without knowing them. */
const token = item('install-token', z.nullable(z.uuid()), null);

/**
 * Ads on a public board may travel with their text; what was sent to one person alone may not. A mail or a chat that a
 * person had read on demand looks like an ad too, so the kind of page alone does not tell.
 */
const isPublic = (kind: PageKind, url: string | undefined) =>
  (kind === 'detail' || kind === 'split' || kind === 'list') && url !== undefined && isOnBoard(url);

export interface ReportInput {
  posting: Posting;
  verdict: Verdict;
  kind: PageKind;
  reason: ReportReason;
  readerCountry: string;
}

/** Everything a report of this posting would carry: shown in full before anything is sent. */
export async function makeReport({ posting, verdict, kind, reason, readerCountry }: ReportInput): Promise<Report> {
  const install = await token.update((known) => known ?? crypto.randomUUID());
  const text = posting.description ?? '';
  const seen = verdict.findings.filter((finding) => finding.kind !== 'relief');
  const report: Report = {
    schema: 1,
    id: crypto.randomUUID(),
    token: install!,
    reason,
    engine: ENGINE_VERSION,
    level: verdict.level,
    signals: seen.slice(0, 40).map((finding) => finding.signal),
    quotes: seen
      .flatMap((finding) =>
        finding.evidence.map(({ quote }) => ({ signal: finding.signal, quote: quote.slice(0, 200) })),
      )
      .slice(0, 20),
    contacts: distinct(
      identify(posting, readerCountry).map(({ kind, value }) => ({ kind, value: value.slice(0, 300) })),
    ).slice(0, 20),
    fingerprint: fingerprint(text),
  };
  const url = cutUrl(posting.url);
  if (url) report.url = url;
  if (posting.site) report.site = posting.site.slice(0, 100);
  if (posting.title) report.title = posting.title.slice(0, 300);
  if (posting.hiringOrganization) report.company = posting.hiringOrganization.slice(0, 200);
  if (isPublic(kind, posting.url) && text) report.text = cutBytes(text, LIMITS.reportTextBytes);
  return withinCap(report);
}

/** The channels lures use come first: only some of many contacts travel. */
const CHANNELS: readonly Contact['kind'][] = ['telegram', 'kakao-open', 'kakao', 'line', 'wechat', 'whatsapp', 'phone'];

const channelRank = ({ kind }: Contact) => (CHANNELS.includes(kind) ? CHANNELS.indexOf(kind) : CHANNELS.length);

function distinct(contacts: Contact[]): Contact[] {
  const ranked = [...contacts].sort((a, b) => channelRank(a) - channelRank(b));
  return [...new Map(ranked.map((contact) => [`${contact.kind} ${contact.value}`, contact])).values()];
}

const sizeOf = (report: Report) => new TextEncoder().encode(reportBytes(report)).length;

/**
 * JSON writes some characters longer than UTF-8 does; the text gives way until the whole fits the desk's cap. Where a
 * page made the other parts too long for it, the last quotes and contacts go: else its ad could not be reported.
 */
function withinCap(report: Report): Report {
  let over = sizeOf(report) - LIMITS.reportBytes;
  while (over > 0 && report.text) {
    const bytes = new TextEncoder().encode(report.text).length;
    report.text = cutBytes(report.text, Math.max(0, bytes - over - 16));
    over = sizeOf(report) - LIMITS.reportBytes;
  }
  while (sizeOf(report) > LIMITS.reportBytes && report.quotes.length + report.contacts.length > 0) {
    (report.contacts.length >= report.quotes.length ? report.contacts : report.quotes).pop();
  }
  return report;
}

/** One ad, one report: the ad's address, or its site and title where it has none. */
export function adOf(report: Report): string {
  return report.url ?? `${report.site ?? ''} ${report.title ?? ''} ${report.fingerprint.join('')}`;
}
