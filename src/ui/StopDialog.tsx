import { useState } from 'preact/hooks';
import type { HelpLine } from '../contract/help';
import type { Look } from '../contract/messages';
import type { Finding } from '../contract/verdict';
import { t } from '../locales';
import { dress } from './dress';
import { HelpLines } from './HelpLines';
import { MoreHelp } from './MoreHelp';
import { reasonsOf, sayFinding } from './say';
import { StopShape } from './shapes';

interface StopDialogProps {
  look: Look;
  findings: readonly Finding[];
  help: HelpLine[];
  now: Date;
  /** A click was refused because the page may have covered the dialog. */
  refused: boolean;
  onBack(): void;
  onGoOn(): void;
  onHelp(): void;
}

/** The question before an answer to an ad of the strong level. Going back is the first choice and what Escape does. */
export function StopDialog({ look, findings, help, now, refused, onBack, onGoOn, onHelp }: StopDialogProps) {
  const { language } = look;
  const [helping, setHelping] = useState(false);
  const [first] = reasonsOf(findings);
  const seen = first ? sayFinding(language, first, now).seen : '';
  return (
    <dialog
      class="panel stop danger"
      role="alertdialog"
      aria-labelledby="stop-title"
      aria-describedby="stop-text"
      lang={language}
      data-part="stop"
      {...dress(look)}
      onCancel={(event) => {
        event.preventDefault();
        onBack();
      }}
    >
      <div class="head">
        <StopShape />
        <h2 id="stop-title">{t(language, 'stop.title')}</h2>
      </div>
      <div class="body">
        <p id="stop-text">
          <strong>{seen}</strong> {t(language, 'stop.text')}
        </p>
        <div class="actions">
          <button type="button" class="button main" data-part="stop-back" onClick={onBack}>
            {t(language, 'stop.back')}
          </button>
          <button type="button" class="button quiet" data-part="stop-go-on" onClick={onGoOn}>
            {t(language, 'stop.go-on')}
          </button>
          <button
            type="button"
            class="button quiet"
            data-part="stop-help"
            aria-expanded={helping}
            onClick={() => setHelping(!helping)}
          >
            {t(language, 'warning.help')}
          </button>
        </div>
        {refused && <p role="status">{t(language, 'stop.refused')}</p>}
        {helping && <HelpLines language={language} lines={help} brief />}
        {helping && <MoreHelp language={language} onOpen={onHelp} />}
        <p class="small">{t(language, 'warning.not-proof')}</p>
      </div>
    </dialog>
  );
}
