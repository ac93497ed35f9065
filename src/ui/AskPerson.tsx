import { useState } from 'preact/hooks';
import type { Person } from '../contract/person';
import type { Finding } from '../contract/verdict';
import { type Key, type Language, t } from '../locales';
import { askLinks, askText } from './ask-text';
import { plain } from './plain';
import { PersonShape } from './shapes';

interface AskPersonProps {
  language: Language;
  person: Person;
  findings: readonly Finding[];
  /** The ad's address without what does not name the ad; null where it has none. */
  address: string | null;
  now: Date;
  /** In our own pages also the system's share sheet, which a page could watch or forbid. */
  own?: boolean;
}

/** "Ask <name>": one button that unfolds to the exact text and the ways to send it. We send nothing. */
export function AskPerson({ language, person, findings, address, now, own = false }: AskPersonProps) {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState<Key | null>(null);
  const name = plain(person.name, 40);
  const text = askText(language, findings, address, now);
  const { tel, sms, mailto } = askLinks(person, t(language, 'ask.subject'), text);
  const canShare = own && typeof navigator.share === 'function';

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('ask.copied');
    } catch {
      // A page may forbid it; the text stands there to be selected.
      setSaid('copy.failed');
    }
  };
  // Closing the sheet rejects too: nothing to say then.
  const share = () => void navigator.share({ text }).catch(() => undefined);

  return (
    <div class="ask" data-part="ask" data-open={open}>
      <button
        type="button"
        class="button ask-button"
        data-part="ask-button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <PersonShape />
        <span>{t(language, 'ask.button', { name })}</span>
      </button>
      {open && (
        <div class="ask-body" data-part="ask-body">
          <p class="small">{t(language, 'ask.about', { name })}</p>
          <p class="ask-text" data-part="ask-text">
            {text}
          </p>
          <div class="actions">
            {tel && (
              <a class="button" data-part="ask-call" href={tel}>
                {t(language, 'ask.call', { number: person.phone! })}
              </a>
            )}
            {sms && (
              <a class="button" data-part="ask-sms" href={sms}>
                {t(language, 'ask.sms')}
              </a>
            )}
            {mailto && (
              <a class="button" data-part="ask-mail" href={mailto}>
                {t(language, 'ask.mail')}
              </a>
            )}
            {canShare && (
              <button type="button" class="button" data-part="ask-share" onClick={share}>
                {t(language, 'ask.share')}
              </button>
            )}
            <button type="button" class="button quiet" data-part="ask-copy" onClick={() => void copy()}>
              {t(language, 'ask.copy')}
            </button>
          </div>
          <p role="status" data-part="ask-said">
            {said && t(language, said)}
          </p>
        </div>
      )}
    </div>
  );
}
