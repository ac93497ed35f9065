import { useState } from 'preact/hooks';
import { ask } from '../browser';
import type { Answer } from '../contract/messages';
import type { Settings } from '../contract/settings';
import { HELP_COUNTRIES, helpLines } from '../engine/facts/help-lines';
import { day, isKey, type Key, type Language, t } from '../locales';
import { FeedLine } from '../ui/FeedLine';
import { HelpLines } from '../ui/HelpLines';
import { dressPage } from '../ui/page';
import { Top } from '../ui/Top';
import { FeedList } from './FeedList';
import { MuteList } from './MuteList';

interface ChoiceProps<T extends string> {
  name: string;
  title: string;
  options: { value: T; label: string; hint?: string }[];
  value: T;
  onChange(value: T): void;
}

function Choice<T extends string>({ name, title, options, value, onChange }: ChoiceProps<T>) {
  return (
    <fieldset data-part={name}>
      <legend>{title}</legend>
      {options.map((option) => (
        <label class="choice" key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
          {option.hint && <span class="small">{option.hint}</span>}
        </label>
      ))}
    </fieldset>
  );
}

const STRENGTHS = ['quiet', 'normal', 'careful'] as const;

function countryName(language: Language, country: string): string {
  const key = `country.${country}`;
  return isKey(key) ? t(language, key as Key) : country;
}

/** What a person may choose; every change is saved at once. */
export function Options({ first }: { first: Answer<'overview'> }) {
  const [overview, setOverview] = useState(first);
  const [said, setSaid] = useState<Key | null>(null);
  const [updating, setUpdating] = useState(false);
  const [now] = useState(() => new Date());
  const { settings, look } = overview;
  const { language } = look;

  const save = async (change: Partial<Settings>, words: Key = 'options.saved') => {
    setSaid(null);
    try {
      await ask('save-settings', { settings: { ...settings, ...change } });
      const next = await ask('overview', { refresh: false });
      dressPage(document, next.look, t(next.look.language, 'options.title'));
      setOverview(next);
      setSaid(words);
    } catch {
      setSaid('options.save-failed');
    }
  };
  const update = async () => {
    setUpdating(true);
    await ask('sync-feed', {}, 60_000).then(
      async () => setOverview(await ask('overview', { refresh: false })),
      () => setSaid('popup.failed'),
    );
    setUpdating(false);
  };

  return (
    <div class="page full" data-size={look.textSize} data-part="options-page">
      <Top language={language} channel={overview.channel} />
      <h1>{t(language, 'options.title')}</h1>
      <p role="status" data-part="saved">
        {said && t(language, said)}
      </p>
      <Choice
        name="language"
        title={t(language, 'options.language')}
        value={settings.language}
        options={[
          { value: 'auto', label: t(language, 'options.language.auto') },
          { value: 'ko', label: t(language, 'language.ko') },
          { value: 'en', label: t(language, 'language.en') },
        ]}
        onChange={(value) => void save({ language: value })}
      />
      <Choice
        name="text-size"
        title={t(language, 'options.text-size')}
        value={settings.textSize}
        options={[
          { value: 'normal', label: t(language, 'options.text-size.normal') },
          { value: 'large', label: t(language, 'options.text-size.large') },
        ]}
        onChange={(value) => void save({ textSize: value })}
      />
      <Choice
        name="strength"
        title={t(language, 'options.strength')}
        value={settings.strength}
        options={STRENGTHS.map((value) => ({
          value,
          label: t(language, `options.strength.${value}`),
          hint: t(language, `options.strength.${value}.example`),
        }))}
        onChange={(value) => void save({ strength: value })}
      />
      <label>
        <span class="title">{t(language, 'options.country')}</span>
        <select
          data-part="country"
          value={settings.readerCountry}
          onChange={(event) => void save({ readerCountry: event.currentTarget.value })}
        >
          {[...new Set([...HELP_COUNTRIES, settings.readerCountry])].map((country) => (
            <option key={country} value={country}>
              {countryName(language, country)}
            </option>
          ))}
        </select>
        <span class="small">{t(language, 'options.country.hint')}</span>
      </label>
      <section class="field">
        <h2>{t(language, 'help.title')}</h2>
        <HelpLines language={language} lines={helpLines(settings.readerCountry)} />
        <p class="small">{t(language, 'help.call-yourself')}</p>
      </section>
      <section class="field" data-part="consent">
        <h2>{t(language, 'options.consent')}</h2>
        {settings.reportConsent === null ? (
          <p>{t(language, 'options.consent.none')}</p>
        ) : (
          <>
            <p>{t(language, 'options.consent.given', { date: day(language, settings.reportConsent, now) })}</p>
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
      </section>
      <MuteList
        language={language}
        settings={settings}
        onChanged={(next) => setOverview({ ...overview, settings: next })}
      />
      <FeedLine language={language} feed={overview.feed} now={now} updating={updating} onUpdate={() => void update()} />
      <FeedList
        language={language}
        feeds={overview.feeds}
        settings={settings}
        now={now}
        onChange={(feeds) => void save({ feeds }).then(update)}
      />
      <p class="small">{t(language, 'options.about', { version: overview.version })}</p>
    </div>
  );
}
