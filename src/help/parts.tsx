import { useState } from 'preact/hooks';
import type { Place } from '../contract/help';
import { type Key, type Language, t } from '../locales';
import { BLANKS, type Blank, rescueMessage } from './message';
import { sourceDay } from './source-day';

/** What Cambodia's line 117 asks for, by the notice below. */
const MATERIAL: readonly Key[] = [
  'accept.situation',
  'accept.contact',
  'accept.map',
  'accept.building',
  'accept.passport',
  'accept.face',
  'accept.video',
];
const ACCEPT_SOURCE = {
  url: 'https://www.0404.go.kr/dev/publish_view.mofa?id=ATC0000000009508&pagenum=2&mst_id=MST0000000000039',
  date: '2025-10-28',
};
const ACCOMPLICE_SOURCE = {
  url: 'https://www.0404.go.kr/dev/publish_view.mofa?id=ATC0000000009668',
  date: '2025-07-15',
};

/** What the police of a place take as a report. `unseen` where the reader is there: photos and places come after it. */
export function Accept({ language, place, unseen }: { language: Language; place: Place | null; unseen: boolean }) {
  if (place === null) return null;
  return (
    <section class="part" data-part="accept">
      <h2>{t(language, 'accept.title')}</h2>
      {place === 'KH' ? (
        <>
          {unseen && <p class="unseen-first">{t(language, 'stage.there.unseen')}</p>}
          <p>{t(language, 'accept.KH')}</p>
          <ul class="others">
            {MATERIAL.map((key) => (
              <li key={key}>{t(language, key)}</li>
            ))}
          </ul>
          <p class="small">
            <a href={ACCEPT_SOURCE.url} target="_blank" rel="noreferrer noopener">
              {t(language, 'accept.source', { date: sourceDay(language, ACCEPT_SOURCE.date) })}
            </a>
          </p>
        </>
      ) : (
        <p>{t(language, 'accept.elsewhere')}</p>
      )}
    </section>
  );
}

/** The English message with its blanks. What is typed is nowhere but on this page. */
export function Message({
  language,
  unseen,
  onCopy,
}: {
  language: Language;
  unseen: boolean;
  onCopy(text: string): Promise<void>;
}) {
  const [filled, setFilled] = useState<Partial<Record<Blank, string>>>({});
  const [copied, setCopied] = useState<boolean | null>(null);
  const text = rescueMessage(filled);
  const copy = () =>
    void onCopy(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <section class="part" data-part="message">
      <h2>{t(language, 'message.title')}</h2>
      {unseen && <p class="unseen-first">{t(language, 'stage.there.unseen')}</p>}
      <p>{t(language, 'message.hint')}</p>
      <pre class="text" lang="en" data-part="message-text">
        {text}
      </pre>
      <div>
        <button type="button" class="button main" data-part="message-copy" onClick={copy}>
          {t(language, 'message.copy')}
        </button>
      </div>
      <p role="status">{copied !== null && t(language, copied ? 'copy.done' : 'copy.failed')}</p>
      <div class="blanks">
        {BLANKS.map((blank) => (
          <label key={blank}>
            <span>{t(language, `message.${blank}`)}</span>
            <input
              type="text"
              autocomplete="off"
              spellcheck={false}
              maxLength={120}
              data-part={`blank-${blank}`}
              value={filled[blank] ?? ''}
              onInput={(event) => {
                setFilled({ ...filled, [blank]: event.currentTarget.value });
                setCopied(null);
              }}
            />
          </label>
        ))}
      </div>
    </section>
  );
}

/** What a person who was deceived should know, without blame, and why not to wait. */
export function Rights({ language }: { language: Language }) {
  return (
    <section class="part" data-part="rights">
      <h2>{t(language, 'rights.title')}</h2>
      <ul class="others">
        <li>{t(language, 'rights.blame')}</li>
        <li>{t(language, 'rights.victim')}</li>
        <li>{t(language, 'rights.lawyer')}</li>
        <li>
          {t(language, 'rights.accomplice', { date: sourceDay(language, ACCOMPLICE_SOURCE.date) })}{' '}
          <a href={ACCOMPLICE_SOURCE.url} target="_blank" rel="noreferrer noopener">
            {new URL(ACCOMPLICE_SOURCE.url).host}
          </a>
        </li>
      </ul>
    </section>
  );
}
