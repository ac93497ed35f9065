import { useEffect, useRef, useState } from 'preact/hooks';
import { type Language, t } from '../locales';

interface PinPromptProps {
  language: Language;
  /** The last one did not fit. */
  wrong: boolean;
  onPin(pin: string): void;
  onLeave(): void;
}

/** Asks for the PIN before a change is made. Escape leaves things as they were. */
export function PinPrompt({ language, wrong, onPin, onLeave }: PinPromptProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [pin, setPin] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="card" data-part="pin-prompt" aria-labelledby="pin-title" onCancel={onLeave}>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          onPin(pin);
        }}
      >
        <h2 id="pin-title">{t(language, 'pin.ask')}</h2>
        <label>
          <span class="title">{t(language, 'pin.label')}</span>
          <input
            data-part="pin"
            type="password"
            inputMode="numeric"
            autocomplete="off"
            maxLength={8}
            value={pin}
            onInput={(event) => setPin(event.currentTarget.value)}
          />
        </label>
        <p role="alert">{wrong && t(language, 'pin.wrong')}</p>
        <div class="actions">
          <button type="submit" class="button main" data-part="pin-give">
            {t(language, 'pin.give')}
          </button>
          <button type="button" class="button quiet" data-part="pin-leave" onClick={onLeave}>
            {t(language, 'pin.leave')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
