import type { Protection } from '../contract/protection';
import { type Language, t } from '../locales';
import { NoticeShape } from './shapes';

interface AlertsProps {
  language: Language;
  problems: readonly Protection[];
  /** What a board of this host is called. */
  boardName(host: string): string;
  /** What may be done at once: allow the boards, fetch the list, look at the boards in the options. */
  onFix(problem: Protection): void;
}

/** Boards named before "and others". */
const NAMED = 3;

/** What keeps us from warning, on top of every page of ours until it is mended. Draws nothing where all is well. */
export function Alerts({ language, problems, boardName, onFix }: AlertsProps) {
  if (problems.length === 0) return null;
  const names = (hosts: readonly string[]) => [...new Set(hosts.map(boardName))];
  return (
    <section class="card caution alerts" data-part="alerts" aria-label={t(language, 'alert.region')}>
      {problems.map((found) => {
        const boards = names(found.hosts);
        return (
          <div class="alert" key={found.problem} data-part="alert" data-problem={found.problem}>
            <NoticeShape />
            <p>
              <strong>{t(language, `alert.${found.problem}`)}</strong>{' '}
              {boards.length > 0 && (
                <span>
                  {boards.slice(0, NAMED).join(', ')}
                  {boards.length > NAMED && ` ${t(language, 'alert.more', { count: boards.length - NAMED })}`}
                </span>
              )}
            </p>
            <button type="button" class="button" data-part="alert-fix" onClick={() => onFix(found)}>
              {t(language, `alert.${found.problem}.fix`)}
            </button>
          </div>
        );
      })}
    </section>
  );
}
