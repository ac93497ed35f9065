import { openPage } from '../browser';
import { type Language, t } from '../locales';

/** "For someone else": the way to preparing Lurewatch for another person. */
export function ForSomeone({ language }: { language: Language }) {
  return (
    <div class="field" data-part="for-someone">
      <p>{t(language, 'welcome.for.other.text')}</p>
      <div>
        <button
          type="button"
          class="button"
          data-part="for-options"
          onClick={() => void openPage('src/options/index.html')}
        >
          {t(language, 'popup.options')}
        </button>
      </div>
    </div>
  );
}
