import { type HelpStage, Place } from '../contract/help';
import { HELP_COUNTRIES } from '../engine/facts/help-lines';
import { isKey, type Key, type Language, t } from '../locales';
import { CallLines } from './CallLines';
import { STAGES } from './stages';
import { whoToCall } from './who-to-call';

interface WhoToCallProps {
  language: Language;
  stage: HelpStage;
  country: string;
  place: Place | null;
  onCountry(country: string): void;
  onPlace(place: Place | null): void;
}

/** Stands for every country that has no help line we know. */
const OTHER = '';

function countryName(language: Language, country: string): string {
  const key = `country.${country}`;
  return t(language, isKey(key) ? (key as Key) : 'country.other');
}

function Choices({ language, stage, country, place, onCountry, onPlace }: WhoToCallProps) {
  const question = STAGES[stage].place;
  return (
    <div class="choices">
      {question && (
        <label>
          <span class="title">{t(language, question)}</span>
          <select
            data-part="place"
            autocomplete="off"
            value={place ?? ''}
            onChange={(event) => onPlace(Place.safeParse(event.currentTarget.value).data ?? null)}
          >
            <option value="">{t(language, 'call.choose')}</option>
            {Place.options.map((one) => (
              <option key={one} value={one}>
                {t(language, `place.${one}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span class="title">{t(language, 'call.country')}</span>
        <select
          data-part="nationality"
          autocomplete="off"
          value={HELP_COUNTRIES.includes(country) ? country : OTHER}
          onChange={(event) => onCountry(event.currentTarget.value)}
        >
          {[...HELP_COUNTRIES, OTHER].map((one) => (
            <option key={one} value={one}>
              {countryName(language, one)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** Whom to call, by the reader's own country and by where help is needed. */
export function WhoToCall(props: WhoToCallProps) {
  const { language, stage, country, place } = props;
  const { here, home, family, consular } = whoToCall(stage, country, place);
  const name = place && t(language, `place.${place}`);
  const noHome = stage === 'there' ? 'call.home.abroad-none' : 'call.home.none';
  return (
    <section class="part" data-part="calls">
      <h2>{t(language, 'call.title')}</h2>
      <Choices {...props} />
      {name && stage !== 'ticket' && (
        <>
          <h3>{t(language, 'call.here', { place: name })}</h3>
          {here.length > 0 ? (
            <CallLines language={language} lines={here} />
          ) : (
            place !== country && <p data-part="no-number">{t(language, 'call.here.none', { place: name })}</p>
          )}
        </>
      )}
      <h3>{t(language, 'call.home')}</h3>
      {home.length > 0 ? <CallLines language={language} lines={home} /> : <p>{t(language, noHome)}</p>}
      {STAGES[stage].place && (
        <p data-part="embassy">{t(language, consular ? 'call.embassy.consular' : 'call.embassy.none')}</p>
      )}
      {family.length > 0 && (
        <>
          <h3>{t(language, 'call.family')}</h3>
          <CallLines language={language} lines={family} />
        </>
      )}
      <p class="small">{t(language, 'help.call-yourself')}</p>
    </section>
  );
}
