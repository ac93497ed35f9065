import { openPage } from '../../browser';
import { helpLines } from '../../engine/facts/help-lines';
import { READER_COUNTRIES } from '../../engine/facts/reader-countries';
import { t } from '../../locales';
import { HelpLines } from '../../ui/HelpLines';
import { MoreHelp } from '../../ui/MoreHelp';
import { countryName } from '../../ui/say';
import { isLocked, type SectionProps } from '../section';

/** The reader's country, and who can help there. */
export function Country({ overview, language, save }: SectionProps) {
  const { readerCountry } = overview.settings;
  return (
    <>
      <label>
        <span class="unseen">{t(language, 'options.country')}</span>
        <select
          data-part="country"
          value={readerCountry}
          disabled={isLocked(overview, 'readerCountry')}
          onChange={(event) => void save({ readerCountry: event.currentTarget.value })}
        >
          {[...new Set([...READER_COUNTRIES, readerCountry])].map((country) => (
            <option key={country} value={country}>
              {countryName(language, country)}
            </option>
          ))}
        </select>
        <span class="small">{t(language, 'options.country.hint')}</span>
      </label>
      <div class="field">
        <h3>{t(language, 'help.title')}</h3>
        <HelpLines language={language} lines={helpLines(readerCountry)} />
        <p class="small">{t(language, 'help.call-yourself')}</p>
        <MoreHelp language={language} onOpen={() => void openPage('src/help/index.html')} />
      </div>
    </>
  );
}
