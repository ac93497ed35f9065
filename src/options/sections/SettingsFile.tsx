import { useState } from 'preact/hooks';
import { ask } from '../../browser';
import type { SettingChange } from '../../contract/setup';
import { isKey, type Key, type Language, t } from '../../locales';
import { LANGUAGE_NAMES } from '../../locales/language';
import { Bytes } from '../../ui/Bytes';
import { PersonCard } from '../../ui/family/SetUpLines';
import { saveFile } from '../../ui/family/save-file';
import { plain } from '../../ui/plain';
import type { SectionProps } from '../section';

/** Larger files are not read at all. */
const FILE_BYTES = 4_000_000;

const NAMES: Readonly<Record<string, string>> = LANGUAGE_NAMES;

/** What a change sets, in the words of the options. */
function sayValue(language: Language, { what, value }: SettingChange): string {
  const named: Partial<Record<SettingChange['what'], string>> = {
    'text-size': `options.text-size.${value}`,
    stricter: `options.strength.${value}`,
    weaker: `options.strength.${value}`,
    country: `country.${value}`,
    plain: value === 'true' ? 'options.plain.on' : 'options.plain.off',
    'high-contrast': `file.on.${value}`,
    history: `file.on.${value}`,
  };
  if (what === 'language') return NAMES[value] ?? t(language, 'options.language.auto');
  if (what === 'mute-added' || what === 'mute-removed') {
    const [kind = '', ...rest] = value.split(' ');
    const kindKey = `mute.kind.${kind}`;
    return `${isKey(kindKey) ? t(language, kindKey as Key) : ''} ${plain(rest.join(' '), 120)}`.trim();
  }
  const key = named[what] ?? '';
  return isKey(key) ? t(language, key as Key) : plain(value, 120);
}

interface Review {
  text: string;
  changes: SettingChange[];
}

/** All settings as a file, and one read back: every change is listed, and each that lowers protection has to be ticked. */
export function SettingsFile({ language, behindPin, reload }: SectionProps) {
  const [own, setOwn] = useState<string | null>(null);
  const [review, setReview] = useState<Review | null>(null);
  const [accepted, setAccepted] = useState<string[]>([]);
  const [said, setSaid] = useState<{ key: Key; field?: string } | null>(null);

  const show = () =>
    ask('settings-file', {}).then(
      ({ text }) => setOwn(text),
      () => setSaid({ key: 'file.failed' }),
    );
  const look = async (file: File | undefined) => {
    setReview(null);
    setAccepted([]);
    setSaid(null);
    if (!file) return;
    if (file.size > FILE_BYTES) return setSaid({ key: 'file.malformed' });
    try {
      const text = await file.text();
      const answer = await ask('read-settings-file', { text, accepted: [], take: false });
      if (answer.state === 'malformed')
        setSaid(answer.field === '' ? { key: 'file.malformed' } : { key: 'file.malformed.field', field: answer.field });
      else if (answer.state === 'review' && answer.changes.length === 0) setSaid({ key: 'file.same' });
      else if (answer.state === 'review') setReview({ text, changes: answer.changes });
    } catch {
      setSaid({ key: 'file.failed' });
    }
  };
  const take = async ({ text }: Review) => {
    try {
      const answer = await behindPin(async (pin) => {
        const taken = await ask('read-settings-file', { text, accepted, take: true, pin });
        // The settings changed meanwhile: what is asked for now has to be seen first.
        return taken.state === 'taken' ? taken : { ...taken, refused: null };
      });
      if (answer === null) return;
      if (answer.state === 'malformed') return setSaid({ key: 'file.malformed' });
      if (answer.state === 'review') return setReview({ text, changes: answer.changes });
      if (answer.refused === 'locked') return setSaid({ key: 'options.locked' });
      setReview(null);
      await reload('file.taken');
    } catch {
      setSaid({ key: 'file.failed' });
    }
  };
  const lowering = review?.changes.filter(({ lowers }) => lowers) ?? [];
  const others = review?.changes.filter(({ lowers }) => !lowers) ?? [];
  const open = lowering.filter(({ id }) => !accepted.includes(id)).length;
  const say = (change: SettingChange) => (
    <>
      {t(language, `file.change.${change.what}`)}: <strong>{sayValue(language, change)}</strong>
    </>
  );

  return (
    <div class="field family" data-part="settings-file">
      <p>{t(language, 'file.about')}</p>
      <div class="actions">
        <button type="button" class="button" data-part="file-show" onClick={() => void show()}>
          {t(language, 'file.show')}
        </button>
        {own !== null && (
          <button type="button" class="button" data-part="file-save" onClick={() => saveFile(document, own)}>
            {t(language, 'file.save')}
          </button>
        )}
      </div>
      {own !== null && <Bytes language={language} text={own} open />}
      <label>
        <span class="title">{t(language, 'file.read')}</span>
        <input
          data-part="file-read"
          type="file"
          accept="application/json,.json"
          onChange={(event) => void look(event.currentTarget.files?.[0])}
        />
      </label>
      <p role="status" data-part="file-said">
        {said && t(language, said.key, said.field === undefined ? {} : { field: plain(said.field, 60) })}
      </p>
      {review && (
        <div class="card" data-part="file-review">
          <h3>{t(language, 'file.changes')}</h3>
          {lowering.length > 0 && (
            <fieldset>
              <legend>{t(language, 'file.lowers')}</legend>
              {lowering.map((change) => (
                <label class="choice" key={change.id} data-part="file-lowers" data-what={change.what}>
                  <input
                    type="checkbox"
                    checked={accepted.includes(change.id)}
                    onChange={(event) =>
                      setAccepted(
                        event.currentTarget.checked
                          ? [...accepted, change.id]
                          : accepted.filter((id) => id !== change.id),
                      )
                    }
                  />
                  <span>{say(change)}</span>
                  {change.person && (
                    <span class="beside">
                      <PersonCard language={language} person={change.person} ask />
                    </span>
                  )}
                </label>
              ))}
            </fieldset>
          )}
          {others.length > 0 && (
            <ul class="changes">
              {others.map((change) => (
                <li key={change.id} data-part="file-change" data-what={change.what}>
                  {say(change)}
                </li>
              ))}
            </ul>
          )}
          <p class="small">{open > 0 && t(language, 'file.open', { count: open })}</p>
          <div class="actions">
            <button
              type="button"
              class="button main"
              data-part="file-take"
              disabled={open > 0}
              onClick={() => void take(review)}
            >
              {t(language, 'file.take')}
            </button>
            <button type="button" class="button quiet" data-part="file-leave" onClick={() => setReview(null)}>
              {t(language, 'setup.leave')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
