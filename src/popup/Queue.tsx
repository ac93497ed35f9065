import type { Answer } from '../contract/messages';
import { day, type Language, t } from '../locales';
import { plain } from '../ui/plain';
import { sayProblem } from '../ui/say';

type Overview = Answer<'overview'>;

interface QueueProps {
  language: Language;
  overview: Overview;
  now: Date;
  onDelete(id: string): void;
  onRefresh(): void;
}

/** Reports that wait and reports that arrived, each with its state. */
export function Queue({ language, overview, now, onDelete, onRefresh }: QueueProps) {
  const { waiting, sent } = overview;
  const name = (title: string | undefined) => plain(title ?? '', 60) || t(language, 'queue.untitled');
  return (
    <details class="fold" data-part="queue" open={waiting.length > 0}>
      <summary>
        {t(language, 'queue.title')} ({waiting.length + sent.length})
      </summary>
      {waiting.length + sent.length === 0 && <p>{t(language, 'queue.none')}</p>}
      <ul class="rows">
        {waiting.map(({ report, problem }) => (
          <li key={report.id} data-part="waiting">
            <span>{name(report.title)}</span>
            <span class="state">{t(language, 'queue.waiting')}</span>
            {problem && (
              <span class="small">{t(language, 'queue.problem', { problem: sayProblem(language, problem) })}</span>
            )}
            <button type="button" class="link" data-part="delete" onClick={() => onDelete(report.id)}>
              {t(language, 'queue.delete')}
            </button>
          </li>
        ))}
        {sent.map(({ id, title, sent: when, state, reason, decided }) => (
          <li key={id} data-part="sent" data-state={state}>
            <span>{name(title)}</span>
            <span class="state">{t(language, `state.${state}`)}</span>
            <span class="small">
              {[
                t(language, 'queue.sent', { date: day(language, when, now) }),
                decided && t(language, 'queue.decided', { date: day(language, decided, now) }),
                reason && state === 'confirmed' && t(language, `reason.${reason as 'other'}`),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {sent.length > 0 && (
        <button type="button" class="link" data-part="refresh" onClick={onRefresh}>
          {t(language, 'queue.refresh')}
        </button>
      )}
    </details>
  );
}
