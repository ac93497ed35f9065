import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../contract/messages';
import { SETUP_CHARS, type SetUpReading } from '../../contract/setup';
import { isKey, type Key, type Language, t } from '../../locales';
import { plain } from '../plain';
import type { BehindPin } from '../use-pin';
import { SetUpLines } from './SetUpLines';

interface SetUpBoxProps {
  language: Language;
  /** Drawn under a heading that is there already. */
  bare?: boolean;
  /** A code that came with the page's address; empty where none did. */
  offered?: string;
  read(code: string): Promise<SetUpReading>;
  take(code: string, pin: string | null): Promise<Answer<'take-set-up'>>;
  behindPin: BehindPin;
  /** A code was taken: the page may have another language and size now. */
  onTaken(): Promise<void>;
}

/** What a code may not set, as people know it from the options; otherwise the code's own word, made plain. */
function sayField(language: Language, field: string): string {
  const [top = ''] = field.split('.');
  const key = `setup.field.${top}`;
  return isKey(key) ? t(language, key as Key) : plain(field, 40) || '–';
}

function Refused({ language, reading }: { language: Language; reading: SetUpReading & { state: 'refused' } }) {
  const { problem, field } = reading;
  return (
    <div role="alert" class="card" data-part="setup-refused" data-problem={problem} data-field={plain(field, 40)}>
      <p>{t(language, `setup.refused.${problem}`, { field: sayField(language, field) })}</p>
      {problem === 'may-not-set' && <p class="person-ask">{t(language, 'setup.refused.beware')}</p>}
    </div>
  );
}

/** "I got a code": paste it, see every line it would set, say that the person is known, then take it. */
export function SetUpBox({ language, offered = '', bare = false, read, take, behindPin, onTaken }: SetUpBoxProps) {
  const [code, setCode] = useState(offered);
  const [reading, setReading] = useState<SetUpReading | null>(null);
  const [known, setKnown] = useState(false);
  const [said, setSaid] = useState<Key | null>(null);
  const [taken, setTaken] = useState(false);

  const look = async (text: string) => {
    setKnown(false);
    setSaid(null);
    setTaken(false);
    try {
      setReading(text.length > SETUP_CHARS ? { state: 'refused', problem: 'no-code', field: '' } : await read(text));
    } catch {
      setReading(null);
      setSaid('setup.failed');
    }
  };
  useEffect(() => {
    if (offered) void look(offered);
  }, [offered]);
  const leave = () => {
    setReading(null);
    setCode('');
    setSaid('setup.left');
  };
  const accept = async () => {
    setSaid(null);
    try {
      const answer = await behindPin((pin) => take(code, pin));
      if (answer === null) return;
      if (answer.refused === 'locked') return setSaid('options.locked');
      setReading(null);
      setCode('');
      setTaken(true);
      await onTaken();
    } catch {
      setSaid('setup.failed');
    }
  };

  const setUp = reading?.state === 'read' ? reading.setUp : null;
  return (
    <section class="field family" data-part="set-up">
      {!bare && <h2>{t(language, 'setup.title')}</h2>}
      <p>{t(language, 'setup.about')}</p>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          void look(code);
        }}
      >
        <label>
          <span class="title">{t(language, 'setup.code')}</span>
          <textarea
            data-part="setup-code"
            rows={3}
            spellcheck={false}
            autocomplete="off"
            value={code}
            onInput={(event) => {
              setCode(event.currentTarget.value);
              setReading(null);
            }}
          />
        </label>
        <div>
          <button type="submit" class="button" data-part="setup-look" disabled={code.trim() === ''}>
            {t(language, 'setup.look')}
          </button>
        </div>
      </form>
      <p role="status" data-part="setup-said">
        {taken ? t(language, 'setup.taken') : said && t(language, said)}
      </p>
      {reading?.state === 'refused' && <Refused language={language} reading={reading} />}
      {setUp && (
        <div class="card" data-part="setup-review">
          <h3>{t(language, 'setup.would')}</h3>
          <SetUpLines language={language} setUp={setUp} ask />
          {reading?.state === 'read' && reading.weaker && <p>{t(language, 'setup.weaker')}</p>}
          <p class="small">{t(language, 'setup.nothing-else')}</p>
          {setUp.person && (
            <label class="choice">
              <input
                type="checkbox"
                data-part="setup-known"
                checked={known}
                onChange={(event) => setKnown(event.currentTarget.checked)}
              />
              <span>{t(language, 'setup.i-know')}</span>
            </label>
          )}
          <div class="actions">
            <button
              type="button"
              class="button main"
              data-part="setup-take"
              disabled={setUp.person !== undefined && !known}
              onClick={() => void accept()}
            >
              {t(language, 'setup.take')}
            </button>
            <button type="button" class="button quiet" data-part="setup-leave" onClick={leave}>
              {t(language, 'setup.leave')}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
