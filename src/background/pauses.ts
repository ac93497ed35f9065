import type { Settings } from '../contract/settings';
import { DAY } from './clock';

const KEPT = 300;

/** The host of a page as pauses and boards name it; empty for what is no web page. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '').replace(/\.$/, '') : '';
}

/** Whether a host is `own` or below it. */
export const isUnder = (host: string, own: string) => host === own || host.endsWith(`.${own}`);

/** Whether the board of this page is switched off: it is not judged at all. */
export function isBoardOff(url: string, { boardsOff }: Pick<Settings, 'boardsOff'>): boolean {
  const host = hostOf(url);
  return host !== '' && boardsOff.some((board) => isUnder(host, board));
}

/** Whether nothing is drawn on this page: a pause that has not run out, or a board that is switched off. */
export function isPaused(url: string, settings: Settings, now: Date): boolean {
  const host = hostOf(url);
  if (host === '') return false;
  // A pause far ahead was noted under a clock that went wrong.
  const running = settings.pauses.filter(
    ({ until }) => until > now.toISOString() && Date.parse(until) - now.getTime() < 2 * DAY,
  );
  return running.some((pause) => pause.host === host) || isBoardOff(url, settings);
}

/** The settings with this host paused until the next local midnight, or no longer. */
export function withPause(settings: Settings, host: string, on: boolean, now: Date): Settings {
  const others = settings.pauses.filter((pause) => pause.host !== host && pause.until > now.toISOString());
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  const pauses = on ? [...others, { host, until: midnight.toISOString() }] : others;
  return { ...settings, pauses: pauses.slice(-KEPT) };
}
