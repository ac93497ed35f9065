import { useState } from 'preact/hooks';
import { ask } from '../browser';
import { LIMITS } from '../contract/limits';
import type { PageState } from '../contract/messages';
import { type Language, t } from '../locales';

/** A box for an offer that came by chat or mail. The text is judged here and kept nowhere. */
export function PasteBox({ language, onChecked }: { language: Language; onChecked(page: PageState): void }) {
  const [text, setText] = useState('');
  const [state, setState] = useState<'idle' | 'checking' | 'failed'>('idle');
  const check = async () => {
    setState('checking');
    try {
      const { page } = await ask('check-text', { text: text.slice(0, LIMITS.descriptionChars) });
      setState('idle');
      onChecked(page);
    } catch {
      setState('failed');
    }
  };
  return (
    <details class="fold" data-part="paste">
      <summary>{t(language, 'paste.title')}</summary>
      <label>
        <span class="small">{t(language, 'paste.label')}</span>
        <textarea
          data-part="paste-text"
          rows={5}
          maxLength={LIMITS.descriptionChars}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button
        type="button"
        class="button main"
        data-part="paste-check"
        disabled={state === 'checking' || text.trim() === ''}
        onClick={() => void check()}
      >
        {t(language, 'paste.check')}
      </button>
      {state === 'failed' && <p role="alert">{t(language, 'paste.failed')}</p>}
    </details>
  );
}
