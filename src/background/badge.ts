import type { Badge } from '../browser';
import type { UnreadableReason } from '../contract/posting';
import type { Language } from '../contract/settings';
import type { Level, Verdict } from '../contract/verdict';
import { t } from '../locales';

const RANK: Record<Level, number> = { none: 0, caution: 1, danger: 2 };

/** The gravest level of a page. */
export function worstLevel(verdicts: readonly Verdict[]): Level {
  return verdicts.reduce<Level>((worst, { level }) => (RANK[level] > RANK[worst] ? level : worst), 'none');
}

/** The toolbar badge of a page: the warning of record, since a page can hide what we draw into it. */
export function badgeOf(level: Level, unreadable: UnreadableReason | null, language: Language): Badge {
  if (level === 'danger') return { text: '!!', color: '#b3261e', title: t(language, 'badge.danger', {}) };
  if (level === 'caution') return { text: '!', color: '#8a5300', title: t(language, 'badge.caution', {}) };
  if (unreadable) return { text: '?', color: '#5f6368', title: t(language, 'badge.unreadable', {}) };
  return { text: '', color: '#5f6368', title: t(language, 'badge.none', {}) };
}
