import { day, t } from '../../locales';
import type { SectionProps } from '../section';

/** The consent to reporting, and its way back. */
export function Consent({ overview, language, now, save }: SectionProps) {
  const { reportConsent } = overview.settings;
  return (
    <div class="field" data-part="consent">
      {reportConsent === null ? (
        <p>{t(language, 'options.consent.none')}</p>
      ) : (
        <>
          <p>{t(language, 'options.consent.given', { date: day(language, reportConsent, now) })}</p>
          <div>
            <button
              type="button"
              class="button"
              data-part="withdraw"
              onClick={() => void save({ reportConsent: null }, 'options.consent.withdrawn')}
            >
              {t(language, 'options.consent.withdraw')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
