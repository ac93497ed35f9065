import type { FeedState } from '../contract/feed';
import { LIST_DAYS, type Protection } from '../contract/protection';
import type { Settings } from '../contract/settings';
import { DAY } from './clock';
import { isUnder } from './pauses';

/** What the answer rests on. `now` in epoch milliseconds. */
export interface ProtectionFacts {
  boards: readonly string[];
  notPermitted: readonly string[];
  settings: Pick<Settings, 'boardsOff' | 'welcomed'>;
  feeds: readonly FeedState[];
  now: number;
}

/** Whether a list was not checked for LIST_DAYS days; one never fetched counts from the first day on (`since`). */
function isOld({ state, checked, expires }: FeedState, since: string | null, now: number): boolean {
  if (state === 'not-configured') return false;
  if (expires !== null && Date.parse(expires) < now) return true;
  const last = checked ?? since;
  return last !== null && now - Date.parse(last) > LIST_DAYS * DAY;
}

/** What keeps us from warning where it is expected, the gravest first. Pure. */
export function problemsOf({ boards, notPermitted, settings, feeds, now }: ProtectionFacts): Protection[] {
  const { boardsOff, welcomed } = settings;
  const problems: Protection[] = [];
  if (boards.length > 0 && boards.every((board) => boardsOff.some((off) => isUnder(board, off))))
    problems.push({ problem: 'all-off', hosts: [] });
  // A board the reader switched off needs no permission.
  const missing = notPermitted.filter((board) => !boardsOff.some((off) => isUnder(board, off)));
  if (missing.length > 0) problems.push({ problem: 'permission', hosts: missing });
  if (feeds.some((feed) => isOld(feed, welcomed, now))) problems.push({ problem: 'list-old', hosts: [] });
  return problems;
}
