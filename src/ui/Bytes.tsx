import { type Language, t } from '../locales';

/** The exact text of a report, folded until asked for. */
export function Bytes({ language, text, open = false }: { language: Language; text: string; open?: boolean }) {
  const bytes = new TextEncoder().encode(text).length;
  return (
    <details class="bytes" open={open}>
      <summary>{t(language, 'report.bytes')}</summary>
      <pre data-part="bytes">{text}</pre>
      <p class="small">{t(language, 'report.bytes.size', { bytes })}</p>
    </details>
  );
}
