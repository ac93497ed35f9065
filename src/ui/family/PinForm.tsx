import { useState } from 'preact/hooks';
import { type Key, type Language, t } from '../../locales';
import { PinField } from '../PinPrompt';

interface PinFormProps {
  language: Language;
  /** Drawn under a heading that is there already. */
  bare?: boolean;
  hasPin: boolean;
  /** Sets, changes or removes (null) the PIN; false where the old one does not fit. */
  set(pin: string | null, old: string | null): Promise<boolean>;
  onChanged(): Promise<void>;
}

const FORM = /^\d{4,8}$/;

/** Sets, changes or removes the PIN, and says what it is and what it is not. */
export function PinForm({ language, hasPin, bare = false, set, onChanged }: PinFormProps) {
  const [old, setOld] = useState('');
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [said, setSaid] = useState<Key | null>(null);

  const change = async (next: string | null, done: Key) => {
    setSaid(null);
    try {
      if (!(await set(next, hasPin ? old : null))) return setSaid('pin.wrong');
      setOld('');
      setPin('');
      setAgain('');
      await onChanged();
      setSaid(done);
    } catch {
      setSaid('options.save-failed');
    }
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (!FORM.test(pin)) return setSaid('pin.form');
    if (pin !== again) return setSaid('pin.differ');
    void change(pin, hasPin ? 'pin.changed' : 'pin.set');
  };
  return (
    <section class="field family" data-part="pin-section" data-set={hasPin}>
      {!bare && <h2>{t(language, 'pin.title')}</h2>}
      <p>{t(language, 'pin.about')}</p>
      <p class="small">{t(language, 'pin.forgotten')}</p>
      <form class="field" onSubmit={submit}>
        {hasPin && <PinField label={t(language, 'pin.old')} part="pin-old" value={old} onInput={setOld} />}
        <PinField label={t(language, 'pin.new')} part="pin-new" value={pin} onInput={setPin} />
        <PinField label={t(language, 'pin.again')} part="pin-again" value={again} onInput={setAgain} />
        <p role="status" data-part="pin-said">
          {said && t(language, said)}
        </p>
        <div class="actions">
          <button type="submit" class="button" data-part="pin-set">
            {t(language, hasPin ? 'pin.change-button' : 'pin.set-button')}
          </button>
          {hasPin && (
            <button
              type="button"
              class="button quiet"
              data-part="pin-remove"
              onClick={() => void change(null, 'pin.removed')}
            >
              {t(language, 'pin.remove-button')}
            </button>
          )}
        </div>
      </form>
    </section>
  );
}
