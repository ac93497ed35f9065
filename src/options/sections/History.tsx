import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../browser';
import { HISTORY, type SeenAd } from '../../contract/history';
import { day, isKey, type Key, type Language, t } from '../../locales';
import { plain } from '../../ui/plain';
import type { SectionProps } from '../section';

const whyOf = (language: Language, signal: string) => {
  const key = `why.${signal}`;
  return t(language, isKey(key) ? (key as Key) : 'why.unknown');
};

/** One warning: when, how strong, which ad, and why. The address is no link: nobody should get back there by a slip. */
function Line({ seen, language, now }: { seen: SeenAd; language: Language; now: Date }) {
  return (
    <>
      <p>
        <strong>{plain(seen.title, HISTORY.titleChars) || t(language, 'queue.untitled')}</strong>
      </p>
      <p class="small">
        {t(language, `level.${seen.level}.label`)} · <time dateTime={seen.time}>{day(language, seen.time, now)}</time>
      </p>
      <p class="small">{plain(seen.url, 500)}</p>
      {seen.signals.length > 0 && (
        <details class="fold">
          <summary>{t(language, 'history.why', { count: seen.signals.length })}</summary>
          <ul class="choices">
            {seen.signals.map((signal) => (
              <li key={signal}>{whyOf(language, signal)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** The warnings noted on this device: off until asked for, gone in one tap, gone when turned off. */
export function History({ overview, language, now, save }: SectionProps) {
  const { keepHistory } = overview.settings;
  const [seen, setSeen] = useState<readonly SeenAd[] | null>(null);
  const [said, setSaid] = useState<Key | null>(null);

  useEffect(() => {
    let current = true;
    ask('history', {}).then(
      (answer) => current && setSeen(answer.seen),
      () => current && setSaid('popup.failed'),
    );
    return () => {
      current = false;
    };
  }, [keepHistory]);

  const wipe = (id: string | null) =>
    ask('history-wipe', { id }).then(
      (answer) => {
        setSeen(answer.seen);
        setSaid(id === null ? 'history.wiped' : 'history.wiped.one');
      },
      () => setSaid('history.failed'),
    );
  const turn = (on: boolean) => {
    setSaid(null);
    void save({ keepHistory: on }, on ? 'history.turned-on' : 'history.turned-off');
  };

  return (
    <div class="field" data-part="history">
      <p>{t(language, 'history.about', { entries: HISTORY.entries, days: HISTORY.days })}</p>
      <label class="choice">
        <input
          type="checkbox"
          data-part="keep-history"
          checked={keepHistory}
          onChange={(event) => turn(event.currentTarget.checked)}
        />
        <span>{t(language, 'history.keep')}</span>
        <span class="small">{t(language, 'history.off-wipes')}</span>
      </label>
      <p role="status" data-part="history-said">
        {said && t(language, said)}
      </p>
      {keepHistory && seen !== null && (
        <>
          {seen.length === 0 ? (
            <p>{t(language, 'history.none')}</p>
          ) : (
            <div>
              <button type="button" class="button" data-part="history-wipe" onClick={() => void wipe(null)}>
                {t(language, 'history.wipe', { count: seen.length })}
              </button>
            </div>
          )}
          <ul class="rows" data-part="history-list">
            {seen.map((one) => (
              <li key={one.id} class="field" data-part="seen-ad" data-level={one.level}>
                <Line seen={one} language={language} now={now} />
                <div>
                  <button
                    type="button"
                    class="button quiet"
                    data-part="history-wipe-one"
                    aria-label={t(language, 'history.wipe.one.named', {
                      title: plain(one.title, 60) || t(language, 'queue.untitled'),
                    })}
                    onClick={() => void wipe(one.id)}
                  >
                    {t(language, 'history.wipe.one')}
                  </button>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
