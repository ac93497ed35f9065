import { useState } from 'preact/hooks';
import { Language } from '../../contract/settings';
import type { SetUp } from '../../contract/setup';
import { type Key, t } from '../../locales';
import { LANGUAGE_NAMES } from '../../locales/language';
import { MadeSetUp } from './MadeSetUp';
import { PersonFieldset } from './PersonFieldset';
import { NOBODY, type PersonFields, readPerson } from './person-form';

/** What was made for a relative: the code, the link where the build has a set-up page, a settings file's text. */
export interface Made {
  code: string;
  link: string | null;
  file: string;
}

interface ForSomeoneFormProps {
  language: Language;
  /** Drawn under a heading that is there already. */
  bare?: boolean;
  /** Languages that may be chosen. */
  languages: readonly Language[];
  make(setUp: SetUp): Promise<Made>;
}

/** Prepares warnings for a relative: how they look and whom to ask, as a code, a link or a file. Changes nothing here. */
export function ForSomeoneForm({ language, languages, bare = false, make }: ForSomeoneFormProps) {
  const [person, setPerson] = useState<PersonFields>(NOBODY);
  const [wrong, setWrong] = useState<keyof PersonFields | null>(null);
  const [spoken, setSpoken] = useState<Language | ''>('');
  const [large, setLarge] = useState(false);
  const [plain, setPlain] = useState(false);
  const [careful, setCareful] = useState(false);
  const [made, setMade] = useState<{ setUp: SetUp; result: Made } | null>(null);
  const [said, setSaid] = useState<Key | null>(null);

  /** What was made no longer says what stands in the form. */
  const edit = <T,>(set: (value: T) => void) => {
    return (value: T) => {
      setMade(null);
      setSaid(null);
      set(value);
    };
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const read = readPerson(person);
    setWrong('wrong' in read ? read.wrong : null);
    if ('wrong' in read) return setSaid('setup.make.wrong');
    const setUp: SetUp = {
      ...(spoken && { language: spoken }),
      ...(large && { textSize: 'large' as const }),
      ...(plain && { plain }),
      ...(careful && { strength: 'careful' as const }),
      ...(read.person && { person: read.person }),
    };
    if (Object.keys(setUp).length === 0) return setSaid('setup.make.nothing');
    try {
      setMade({ setUp, result: await make(setUp) });
      setSaid(null);
    } catch {
      setSaid('setup.make.failed');
    }
  };
  const box = (part: string, title: Key, hint: Key | null, value: boolean, set: (value: boolean) => void) => (
    <label class="choice">
      <input
        type="checkbox"
        data-part={part}
        checked={value}
        onChange={(event) => edit(set)(event.currentTarget.checked)}
      />
      <span>{t(language, title)}</span>
      {hint && <span class="small">{t(language, hint)}</span>}
    </label>
  );

  return (
    <section class="field family" data-part="for-someone">
      {!bare && <h2>{t(language, 'setup.make.title')}</h2>}
      <p>{t(language, 'setup.make.about')}</p>
      <form class="field" noValidate onSubmit={(event) => void submit(event)}>
        <h3>{t(language, 'setup.make.person')}</h3>
        <PersonFieldset language={language} value={person} wrong={wrong} onInput={edit(setPerson)} />
        <label>
          <span class="title">{t(language, 'setup.make.language')}</span>
          <select
            data-part="for-language"
            value={spoken}
            onChange={(event) => {
              const { value } = event.currentTarget;
              edit(setSpoken)(Language.options.find((one) => one === value) ?? '');
            }}
          >
            <option value="">{t(language, 'options.language.auto')}</option>
            {languages.map((one) => (
              <option key={one} value={one} lang={one}>
                {LANGUAGE_NAMES[one]}
              </option>
            ))}
          </select>
        </label>
        {box('for-large', 'setup.make.large', null, large, setLarge)}
        {box('for-plain', 'setup.make.plain', 'options.plain.hint', plain, setPlain)}
        {box('for-careful', 'setup.make.careful', 'options.strength.careful.example', careful, setCareful)}
        <p role="alert" data-part="for-said">
          {said && t(language, said)}
        </p>
        <div>
          <button type="submit" class="button main" data-part="for-make">
            {t(language, 'setup.make.button')}
          </button>
        </div>
      </form>
      {made && <MadeSetUp key={made.result.code} language={language} setUp={made.setUp} made={made.result} />}
      <p class="small">{t(language, 'setup.make.pin')}</p>
    </section>
  );
}
