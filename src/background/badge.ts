import type { Badge } from '../browser';
import type { UnreadableReason } from '../contract/posting';
import type { Language } from '../contract/settings';
import type { Level, Verdict } from '../contract/verdict';
import { type Key, t } from '../locales';

const RANK: Record<Level, number> = { none: 0, caution: 1, danger: 2 };

/** The gravest level of a page. */
export function worstLevel(verdicts: readonly Verdict[]): Level {
  return verdicts.reduce<Level>((worst, { level }) => (RANK[level] > RANK[worst] ? level : worst), 'none');
}

/** What the toolbar can say, the gravest first. */
export type BadgeState = 'danger' | 'caution' | 'paused' | 'off' | 'unreadable' | 'stale' | 'none';

// Each state has signs of its own, so that colour never carries it alone. ASCII: every system has these in its badge.
const SIGNS: Record<BadgeState, { text: string; color: string; title: Key }> = {
  danger: { text: '!!', color: '#a8121f', title: 'badge.danger' },
  caution: { text: '!', color: '#8a5300', title: 'badge.caution' },
  paused: { text: '||', color: '#4a4a52', title: 'badge.paused' },
  off: { text: 'x', color: '#4a4a52', title: 'badge.off' },
  unreadable: { text: '?', color: '#4a4a52', title: 'badge.unreadable' },
  stale: { text: '...', color: '#4a4a52', title: 'badge.stale' },
  none: { text: '', color: '#4a4a52', title: 'badge.none' },
};

/** What is known of a page and of us when its badge is drawn. */
export interface BadgeFacts {
  level: Level;
  unreadable: UnreadableReason | null;
  /** Nothing is drawn here: a pause, or a board that is switched off. */
  paused: boolean;
  /** Protection is off: every board switched off, or the browser's permission taken back. */
  off: boolean;
  /** The list is old. */
  stale: boolean;
}

/** A warning is said whatever else is true; a pause before what is wrong with us; an old list last. */
export function badgeState({ level, unreadable, paused, off, stale }: BadgeFacts): BadgeState {
  if (level !== 'none') return level;
  if (paused) return 'paused';
  if (off) return 'off';
  if (unreadable) return 'unreadable';
  return stale ? 'stale' : 'none';
}

/**
 * The toolbar badge of a state: the warning of record, since a page can hide what we draw into it. Without a language,
 * because no sentences could be read, it is the signs alone; the browser puts our name where no title is.
 */
export function badgeOf(state: BadgeState, language: Language | null): Badge {
  const { text, color, title } = SIGNS[state];
  return { text, color, title: language === null ? '' : t(language, title) };
}
