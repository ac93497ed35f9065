import { openPage } from '../../browser';
import { HELP_COUNTRIES, helpLines } from '../../engine/facts/help-lines';
import { isKey, type Key, type Language, t } from '../../locales';
import { HelpLines } from '../../ui/HelpLines';
import { MoreHelp } from '../../ui/MoreHelp';
import { isLocked, type SectionProps } from '../section';

function countryName(language: Language, country: string): string {
  const key = `country.${country}`;
  return isKey(key) ? t(language, key as Key) : country;
}

/** The reader's country, and who can help there. */
export function Country({ overview, language, save }: SectionProps) {
  const { readerCountry } = overview.settings;
  return (
    <>
      <label>
        <span class="title">{t(language, 'options.country')}</span>
        <select
          data-part="country"
          value={readerCountry}
          disabled={isLocked(overview, 'readerCountry')}
          onChange={(event) => void save({ readerCountry: event.currentTarget.value })}
        >
          {[...new Set([...HELP_COUNTRIES, readerCountry])].map((country) => (
            <option key={country} value={country}>
              {countryName(language, country)}
            </option>
          ))}
        </select>
        <span class="small">{t(language, 'options.country.hint')}</span>
      </label>
      <section class="field">
        <h2>{t(language, 'help.title')}</h2>
        <HelpLines language={language} lines={helpLines(readerCountry)} />
        <p class="small">{t(language, 'help.call-yourself')}</p>
        <MoreHelp language={language} onOpen={() => void openPage('src/help/index.html')} />
      </section>
    </>
  );
}
