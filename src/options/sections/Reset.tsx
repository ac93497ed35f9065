import { useState } from 'preact/hooks';
import { Settings } from '../../contract/settings';
import { t } from '../../locales';
import type { SectionProps } from '../section';

/** All settings as after installing; asked once. What the administrator fixed stays, and so do reports and the PIN. */
export function Reset({ overview, language, save }: SectionProps) {
  const [asking, setAsking] = useState(false);
  const reset = () => {
    const { settings, locked } = overview;
    const kept = Object.fromEntries([...locked, 'welcomed' as const].map((name) => [name, settings[name]]));
    setAsking(false);
    void save({ ...Settings.parse({}), ...kept }, 'reset.done');
  };
  return (
    <div class="field" data-part="reset-section">
      <p class="small">{t(language, 'reset.about')}</p>
      {asking ? (
        <fieldset>
          <legend>{t(language, 'reset.ask')}</legend>
          <div class="actions">
            <button type="button" class="button main" data-part="reset-yes" onClick={reset}>
              {t(language, 'reset.yes')}
            </button>
            <button type="button" class="button quiet" data-part="reset-no" onClick={() => setAsking(false)}>
              {t(language, 'pin.leave')}
            </button>
          </div>
        </fieldset>
      ) : (
        <div>
          <button type="button" class="button quiet" data-part="reset" onClick={() => setAsking(true)}>
            {t(language, 'reset.button')}
          </button>
        </div>
      )}
    </div>
  );
}
