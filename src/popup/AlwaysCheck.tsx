import { useEffect, useState } from 'preact/hooks';
import { hasSite, isOnBoard, requestSite } from '../browser';
import { type Language, t } from '../locales';

/** "Always check this site": asks the browser for this one host. Nothing is shown on boards we watch anyway. */
export function AlwaysCheck({
  language,
  url,
  onAllowed,
}: {
  language: Language;
  url: string | null;
  onAllowed?: () => void;
}) {
  const [state, setState] = useState<'unknown' | 'idle' | 'done' | 'refused'>('unknown');
  useEffect(() => {
    if (url)
      void hasSite(url).then((allowed) => setState((known) => (known !== 'unknown' || allowed ? known : 'idle')));
  }, [url]);
  if (!url || state === 'unknown' || !/^https?:/.test(url) || isOnBoard(url)) return null;
  const host = new URL(url).hostname;
  if (state === 'done') return <p role="status">{t(language, 'always.done', { host })}</p>;
  return (
    <div data-part="always">
      <button
        type="button"
        class="button"
        data-part="always-check"
        onClick={() =>
          void requestSite(url).then(
            (allowed) => {
              setState(allowed ? 'done' : 'refused');
              if (allowed) onAllowed?.();
            },
            () => setState('refused'),
          )
        }
      >
        {t(language, 'always.button')}
      </button>
      <p class="small" role="status">
        {t(language, state === 'refused' ? 'always.refused' : 'always.hint', { host })}
      </p>
    </div>
  );
}
