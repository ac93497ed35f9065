import { MUTES, type Mute } from '../contract/mutes';
import type { Posting } from '../contract/posting';
import type { Settings } from '../contract/settings';
import type { Verdict } from '../contract/verdict';

/** An ad's address as it is compared: without the fragment. */
const adOf = (posting: Posting) => posting.url?.replace(/#.*$/, '');

/** An employer's name as it is compared: letters and digits, without "(주)" and the like. */
const employerOf = (name: string) =>
  name
    .toLowerCase()
    .replace(
      /\(주\)|㈜|주식회사|유한회사|株式会社|有限会社|股份有限公司|有限公司|\b(?:inc|ltd|llc|co|corp|pte|sdn|bhd|pvt)\b\.?/g,
      '',
    )
    .replace(/[^\p{L}\p{N}]+/gu, '');

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '');

/** The value an ad, its employer or its site is muted by; empty where it has none. */
export function muteValue(kind: 'ad' | 'employer' | 'site', posting: Posting, pageUrl: string): string {
  if (kind === 'ad') return adOf(posting) ?? '';
  const host = hostOf(pageUrl);
  if (kind === 'site') return host;
  // The same name on another site may be somebody else's.
  const employer = employerOf(posting.hiringOrganization ?? '');
  return employer && `${host} ${employer}`;
}

/** What is damning by itself, and what the list says: said whatever was muted, but for the very ad the reader named. */
const isDamning = ({ findings }: Verdict) =>
  findings.some(({ kind, signal }) => kind === 'danger' || signal === 'on-blocklist');

/**
 * Whether the reader wants no warning about this posting. A company's name can be borrowed and a site has many
 * advertisers: those mutes give way to what is damning.
 */
export function isMuted(posting: Posting, verdict: Verdict, pageUrl: string, { mutes }: Settings): boolean {
  return mutes.some(
    ({ kind, value }) =>
      kind !== 'signal' &&
      value !== '' &&
      (kind === 'ad' || !isDamning(verdict)) &&
      muteValue(kind, posting, pageUrl) === value,
  );
}

/** Ids of the signals the reader does not want to hear about. */
export function mutedSignals({ mutes }: Settings): string[] {
  return mutes.flatMap(({ kind, value }) => (kind === 'signal' ? [value] : []));
}

/** The settings with one mute added or taken back. */
export function withMute(settings: Settings, mute: Mute, on: boolean): Settings {
  const others = settings.mutes.filter(({ kind, value }) => kind !== mute.kind || value !== mute.value);
  return { ...settings, mutes: (on ? [...others, mute] : others).slice(-MUTES) };
}
