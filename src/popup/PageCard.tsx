import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { HelpLine } from '../contract/help';
import type { PageState } from '../contract/messages';
import type { Verdict } from '../contract/verdict';
import { type Key, type Language, t } from '../locales';
import { Appeal, Reasons, Wrong } from '../ui/Reasons';
import { NoticeShape, StateShape, StopShape } from '../ui/shapes';
import { AlwaysCheck } from './AlwaysCheck';
import type { PageView } from './load-page';
import { ReadDetails } from './ReadDetails';
import { TellMakers } from './Unreadable';

function StateCard({ title, state, children }: { title: string; state: string; children?: ComponentChildren }) {
  return (
    <section class="card" data-part="page-card" data-state={state}>
      <div class="head">
        <StateShape />
        <h2>{title}</h2>
      </div>
      {children}
    </section>
  );
}

function VerdictCard({
  language,
  verdict,
  help,
  appealUrl,
}: {
  language: Language;
  verdict: Verdict;
  help: readonly HelpLine[];
  appealUrl: string | null;
}) {
  const [unfolded, setUnfolded] = useState<'wrong' | 'appeal' | null>(null);
  const [now] = useState(() => new Date());
  const { level, findings } = verdict;
  if (level === 'none') {
    return (
      <StateCard state="none" title={t(language, 'level.none.title')}>
        <p>{t(language, 'level.none.text')}</p>
      </StateCard>
    );
  }
  return (
    <section class={`card ${level}`} data-part="page-card" data-state={level}>
      <div class="head">
        {level === 'danger' ? <StopShape /> : <NoticeShape />}
        <div>
          <p class="label">{t(language, `level.${level}.label`)}</p>
          <h2>{t(language, `level.${level}.title`)}</h2>
        </div>
      </div>
      <Reasons language={language} findings={findings} now={now} help={help}>
        <div class="actions">
          {(['wrong', 'appeal'] as const).map((what) => (
            <button
              key={what}
              type="button"
              class="button quiet"
              data-part={`${what}-button`}
              aria-expanded={unfolded === what}
              onClick={() => setUnfolded(unfolded === what ? null : what)}
            >
              {t(language, what === 'wrong' ? 'wrong.button' : 'appeal.button')}
            </button>
          ))}
        </div>
        {unfolded === 'wrong' && <Wrong language={language} findings={findings} appealUrl={appealUrl} />}
        {unfolded === 'appeal' && <Appeal language={language} findings={findings} appealUrl={appealUrl} />}
      </Reasons>
    </section>
  );
}

interface PageCardProps {
  language: Language;
  view: PageView;
  /** The posting looked at. */
  chosen: number;
  appealUrl: string | null;
  /** Lines of the reader's country. */
  help: readonly HelpLine[];
  onReadNow(): void;
  onRetry(): void;
}

function ReadCard({
  language,
  page,
  chosen,
  appealUrl,
  help,
  onRetry,
}: Omit<PageCardProps, 'view' | 'onReadNow'> & { page: PageState }) {
  const verdict = page.verdicts[chosen];
  const posting = page.postings[chosen];
  const details = posting && page.url !== '' && <ReadDetails language={language} posting={posting} />;
  const reason = page.unreadable && t(language, `unreadable.${page.unreadable}`);
  // Switched off: it was not read, so nothing may be said of it. The way back stands below (Pause).
  if (page.paused && page.kind === 'none') {
    return (
      <StateCard state="off" title={t(language, 'popup.off')}>
        <p>{t(language, 'popup.off.text')}</p>
      </StateCard>
    );
  }
  if (page.unjudged) {
    return (
      <StateCard state="unjudged" title={t(language, 'popup.unjudged')}>
        <p>{t(language, 'popup.unjudged.text')}</p>
        <button type="button" class="button" onClick={onRetry}>
          {t(language, 'popup.retry')}
        </button>
      </StateCard>
    );
  }
  if (verdict && (verdict.level !== 'none' || !reason)) {
    return (
      <>
        <VerdictCard language={language} verdict={verdict} help={help} appealUrl={appealUrl} />
        {reason && (
          <p>
            {t(language, 'popup.partly')} {reason}
          </p>
        )}
        {reason && <TellMakers language={language} page={page} chosen={chosen} />}
        <AlwaysCheck language={language} url={page.url} />
        {details}
      </>
    );
  }
  const title: Key = reason ? 'popup.unreadable' : 'popup.no-posting';
  return (
    <StateCard state={reason ? 'unreadable' : 'no-posting'} title={t(language, title)}>
      <p>{reason ?? t(language, 'popup.no-posting.text')}</p>
      <AlwaysCheck language={language} url={page.url} />
      {page.url !== '' && <TellMakers language={language} page={page} chosen={chosen} />}
      {details}
    </StateCard>
  );
}

/** What we know of the page in front: the warning in the same words as on the page, or plainly why there is none. */
export function PageCard({ language, view, onReadNow, ...rest }: PageCardProps) {
  if (view.state === 'loading') return <p role="status">{t(language, 'popup.loading')}</p>;
  if (view.state === 'read') return <ReadCard language={language} page={view.page} {...rest} />;
  if (view.state === 'selection-gone') {
    return (
      <StateCard state="selection-gone" title={t(language, 'popup.selection-gone')}>
        <p>{t(language, 'popup.selection-gone.text')}</p>
      </StateCard>
    );
  }
  return (
    <StateCard state="not-watched" title={t(language, 'popup.not-watched')}>
      <p>{t(language, view.failed ? 'popup.read-failed' : 'popup.not-watched.text')}</p>
      {view.tabId !== null && !view.failed && (
        <button type="button" class="button" data-part="read-now" onClick={onReadNow}>
          {t(language, 'popup.read-now')}
        </button>
      )}
      <AlwaysCheck language={language} url={view.url} onAllowed={onReadNow} />
    </StateCard>
  );
}
