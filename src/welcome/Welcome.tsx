import { useState } from 'preact/hooks';
import { ask, build, openPage, requestBoards, speak } from '../browser';
import type { Answer } from '../contract/messages';
import type { Protection } from '../contract/protection';
import { Language, type Settings, TextSize } from '../contract/settings';
import { boardName } from '../engine/facts/boards';
import { READER_COUNTRIES } from '../engine/facts/reader-countries';
import { type Key, t } from '../locales';
import { LANGUAGE_NAMES } from '../locales/language';
import { Alerts } from '../ui/Alerts';
import { dress } from '../ui/dress';
import { PinPrompt } from '../ui/PinPrompt';
import { dressPage } from '../ui/page';
import { countryName } from '../ui/say';
import { Top } from '../ui/Top';
import { usePin } from '../ui/use-pin';
import { Example } from './Example';
import { ForSomeone } from './ForSomeone';
import { codeOf, SetUp } from './SetUp';

const PICTURES = ['warning', 'stop', 'popup'] as const;
/** Languages with pictures of their own; readers of the others are shown the English ones. */
const PICTURED: readonly Language[] = ['ko', 'en'];

type Overview = Answer<'overview'>;

/** The first page after installing: what it does, how it should look, for whom, what leaves the device, and a warning to try. */
export function Welcome({ first, fragment }: { first: Overview; fragment: string }) {
  const [overview, setOverview] = useState(first);
  const [said, setSaid] = useState<Key | null>(null);
  const [whom, setWhom] = useState<'me' | 'other'>('me');
  const [done, setDone] = useState(false);
  const pin = usePin();
  const { look, settings, locked } = overview;
  const { language } = look;

  const refresh = async () => {
    const next = await ask('overview', { refresh: false });
    await speak(next.look);
    dressPage(document, next.look, t(next.look.language, 'welcome.title'));
    setOverview(next);
  };
  const save = async (change: Partial<Settings>): Promise<boolean> => {
    setSaid(null);
    try {
      const next = { ...settings, ...change };
      const end = await pin.run(async (typed) => (await ask('save-settings', { settings: next, pin: typed })).refused);
      await refresh();
      setSaid({ done: 'options.saved' as const, locked: 'options.locked' as const, left: null }[end]);
      return end === 'done';
    } catch {
      setSaid('options.save-failed');
      return false;
    }
  };
  /** Done with, or skipped: either way it does not come again by itself. */
  const finish = async () => {
    if (settings.welcomed === null) await save({ welcomed: new Date().toISOString() });
    setSaid(null);
    setDone(true);
    scrollTo(0, 0);
  };
  const fix = ({ problem, hosts }: Protection) => {
    if (problem === 'all-off') void openPage('src/options/index.html#boards-title');
    else if (problem === 'permission') void requestBoards(hosts).then(refresh);
    else void ask('sync-feed', {}, 60_000).then(refresh, () => setSaid('popup.failed'));
  };
  const prompt = pin.asking && <PinPrompt language={language} asking={pin.asking} />;

  if (done) {
    return (
      <div class="page full" {...dress(look)} data-part="welcome-done">
        <Top language={language} channel={overview.channel} />
        <h1>{t(language, 'welcome.done.title')}</h1>
        <p>{t(language, 'welcome.done')}</p>
        <p>{t(language, 'welcome.limits')}</p>
        <div class="actions">
          <button type="button" class="button" onClick={() => void openPage('src/options/index.html')}>
            {t(language, 'popup.options')}
          </button>
          <button type="button" class="button quiet" data-part="again" onClick={() => setDone(false)}>
            {t(language, 'welcome.again')}
          </button>
        </div>
        {prompt}
      </div>
    );
  }

  const offered = Language.options.filter((one) => build().languages.includes(one));
  const setUp = <SetUp language={language} fragment={fragment} onTaken={refresh} />;
  // Somebody who comes with a code comes for the code.
  const offeredCode = codeOf(fragment) !== '';
  const pictured = PICTURED.includes(language) ? language : 'en';
  return (
    <div class="page full" {...dress(look)} data-part="welcome">
      <Top language={language} channel={overview.channel}>
        <button type="button" class="link" data-part="skip" onClick={() => void finish()}>
          {t(language, 'welcome.skip')}
        </button>
      </Top>
      <h1>{t(language, 'welcome.title')}</h1>
      <Alerts language={language} problems={overview.problems} boardName={boardName} onFix={fix} />
      <p>{t(language, 'welcome.lead')}</p>
      {offeredCode && setUp}

      <section class="field" aria-labelledby="looks-title">
        <h2 id="looks-title">{t(language, 'welcome.looks.title')}</h2>
        <div class="pair">
          <label>
            <span class="title">{t(language, 'options.language')}</span>
            <select
              data-part="language"
              value={language}
              disabled={locked.includes('language')}
              onChange={(event) => {
                const chosen = Language.safeParse(event.currentTarget.value);
                if (chosen.success) void save({ language: chosen.data });
              }}
            >
              {offered.map((one) => (
                <option key={one} value={one} lang={one}>
                  {LANGUAGE_NAMES[one]}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span class="title">{t(language, 'options.text-size')}</span>
            <select
              data-part="text-size"
              value={settings.textSize}
              disabled={locked.includes('textSize')}
              onChange={(event) => {
                const chosen = TextSize.safeParse(event.currentTarget.value);
                if (chosen.success) void save({ textSize: chosen.data });
              }}
            >
              {TextSize.options.map((size) => (
                <option key={size} value={size}>
                  {t(language, `options.text-size.${size}`)}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span class="title">{t(language, 'welcome.country')}</span>
            <select
              data-part="country"
              value={settings.readerCountry}
              disabled={locked.includes('readerCountry')}
              onChange={(event) => void save({ readerCountry: event.currentTarget.value })}
            >
              {[...new Set([...READER_COUNTRIES, settings.readerCountry])].map((country) => (
                <option key={country} value={country}>
                  {countryName(language, country)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <p class="small">{t(language, 'welcome.country.hint')}</p>
        <p role="status" data-part="saved">
          {said && t(language, said)}
        </p>
      </section>

      <section class="field" aria-labelledby="does-title">
        <h2 id="does-title">{t(language, 'welcome.does.title')}</h2>
        <p>{t(language, 'welcome.does')}</p>
        <ol class="pictures">
          {PICTURES.map((picture) => (
            <li key={picture}>
              <figure>
                <img
                  class="picture"
                  src={`/welcome/${picture}-${pictured}.png`}
                  alt={t(language, `welcome.picture.${picture}.alt`)}
                  width="466"
                  height="291"
                />
                <figcaption>{t(language, `welcome.picture.${picture}`)}</figcaption>
              </figure>
            </li>
          ))}
        </ol>
      </section>

      <section class="field" aria-labelledby="example-title">
        <h2 id="example-title">{t(language, 'welcome.example.title')}</h2>
        <Example look={look} country={settings.readerCountry} />
      </section>

      <section class="field" aria-labelledby="for-title">
        <h2 id="for-title">{t(language, 'welcome.for.title')}</h2>
        <fieldset data-part="whom">
          <legend class="unseen">{t(language, 'welcome.for.title')}</legend>
          {(['me', 'other'] as const).map((one) => (
            <label class="choice" key={one}>
              <input type="radio" name="whom" value={one} checked={whom === one} onChange={() => setWhom(one)} />
              <span>{t(language, `welcome.for.${one}`)}</span>
            </label>
          ))}
        </fieldset>
        {whom === 'other' && <ForSomeone language={language} />}
      </section>

      {(['leaves', 'permissions'] as const).map((part) => (
        <section class="field" key={part}>
          <h2>{t(language, `welcome.${part}.title`)}</h2>
          <p>{t(language, `welcome.${part}`)}</p>
        </section>
      ))}
      <p>{t(language, 'welcome.limits')}</p>
      {!offeredCode && setUp}
      <div class="actions">
        <button type="button" class="button main" data-part="finish" onClick={() => void finish()}>
          {t(language, 'welcome.finish')}
        </button>
        <button type="button" class="button quiet" onClick={() => void openPage('src/options/index.html')}>
          {t(language, 'welcome.options')}
        </button>
      </div>
      {prompt}
    </div>
  );
}
