import { useEffect, useRef, useState } from 'preact/hooks';
import { type Language, t } from '../locales';
import type { PinAsking } from './use-pin';

/** A field for a PIN. Digits show as dots; a phone offers its number keys. */
export function PinField(props: {
  label: string;
  part: string;
  value: string;
  describedBy?: string;
  onInput(pin: string): void;
}) {
  return (
    <label>
      <span class="title">{props.label}</span>
      <input
        data-part={props.part}
        type="password"
        inputMode="numeric"
        autocomplete="off"
        maxLength={8}
        value={props.value}
        aria-describedby={props.describedBy}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </label>
  );
}

/** Asks for the PIN before a change is made. Escape leaves things as they were. */
export function PinPrompt({ language, asking }: { language: Language; asking: PinAsking }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [pin, setPin] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    if (!asking.wrong) return;
    setPin('');
    dialog.current?.querySelector('input')?.focus();
  }, [asking]);
  return (
    <dialog
      ref={dialog}
      class="card"
      data-part="pin-prompt"
      aria-labelledby="pin-title"
      onCancel={(event) => {
        event.preventDefault();
        asking.leave();
      }}
    >
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          asking.give(pin);
        }}
      >
        <h2 id="pin-title">{t(language, 'pin.ask')}</h2>
        <PinField label={t(language, 'pin.label')} part="pin" value={pin} describedBy="pin-wrong" onInput={setPin} />
        <p role="alert" id="pin-wrong">
          {asking.wrong && t(language, 'pin.wrong')}
        </p>
        <div class="actions">
          <button type="submit" class="button main" data-part="pin-give" disabled={pin === ''}>
            {t(language, 'pin.give')}
          </button>
          <button type="button" class="button quiet" data-part="pin-leave" onClick={asking.leave}>
            {t(language, 'pin.leave')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
