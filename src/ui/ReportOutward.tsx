import { useState } from 'preact/hooks';
import { type Language, t } from '../locales';

/** A place that takes reports: its own page, opened only on a click. */
export interface Outward {
  label: string;
  url: string;
}

interface ReportOutwardProps {
  language: Language;
  routes: readonly Outward[];
  /** What is copied before a page opens. */
  text: string;
  onCopy(text: string): Promise<void>;
  onOpen(url: string): void;
}

/** Reporting to the board or an authority by hand: copies the text, then opens their page. Nothing is sent by us. */
export function ReportOutward({ language, routes, text, onCopy, onOpen }: ReportOutwardProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async () => {
    const done = await onCopy(text).then(
      () => true,
      () => false,
    );
    setCopied(done);
    return done;
  };
  return (
    <div class="outward" data-part="outward">
      <p class="small">{t(language, routes.length > 0 ? 'outward.text' : 'outward.text.copy')}</p>
      <div class="actions">
        {routes.map(({ label, url }) => (
          <button
            key={url}
            type="button"
            class="button"
            data-part="outward-open"
            data-url={url}
            // A page that opened before the text was copied would take the focus and the clipboard with it.
            onClick={() => void copy().then(() => onOpen(url))}
          >
            {label} · {new URL(url).host}
          </button>
        ))}
        <button type="button" class="button quiet" data-part="outward-copy" onClick={() => void copy()}>
          {t(language, 'outward.copy')}
        </button>
      </div>
      <p role="status">{copied !== null && t(language, copied ? 'outward.copied' : 'outward.copy-failed')}</p>
      <details class="bytes" open={copied === false}>
        <summary>{t(language, 'outward.show')}</summary>
        <pre>{text}</pre>
      </details>
    </div>
  );
}
