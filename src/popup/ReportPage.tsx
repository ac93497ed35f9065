import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ask, requestDataCollection } from '../browser';
import { LIMITS } from '../contract/limits';
import type { Answer } from '../contract/messages';
import { type Report, reportBytes } from '../contract/report';
import { type Language, t } from '../locales';
import { dress } from '../ui/dress';
import { ReasonSelect } from '../ui/ReasonSelect';
import { Top } from '../ui/Top';
import { fits, PARTS, type Part, shape } from './report-parts';

type Draft = Answer<'report-draft'>;
type Ending = 'stored' | 'not-stored' | 'dropped';

/** The page that shows a report before it is sent, asks for consent, and says what became of it. */
export function ReportPage({ id, overview }: { id: string; overview: Answer<'overview'> }) {
  const { language } = overview.look;
  const [draft, setDraft] = useState<Draft | null>(null);
  useEffect(() => {
    ask('report-draft', { id }).then(setDraft, () => setDraft({ report: null, deskUrl: null }));
  }, [id]);
  let body: ComponentChildren = <p role="status">{t(language, 'popup.loading')}</p>;
  if (draft?.report && draft.deskUrl) {
    body = <Editor language={language} report={draft.report} deskUrl={draft.deskUrl} />;
  } else if (draft) {
    body = <p role="alert">{t(language, draft.report ? 'report.no-desk' : 'report.missing')}</p>;
  }
  return (
    <div class="page full" {...dress(overview.look)} data-part="report-page">
      <Top language={language} channel={overview.channel} />
      <h1>{t(language, 'report.title')}</h1>
      {body}
    </div>
  );
}

function PartChoice({
  language,
  part,
  value,
  kept,
  onToggle,
}: {
  language: Language;
  part: Part;
  value: string;
  kept: boolean;
  onToggle(): void;
}) {
  return (
    <label class="choice">
      <input type="checkbox" checked={kept} data-part={`keep-${part}`} onChange={onToggle} />
      <span>{t(language, `report.part.${part}`)}</span>
      <span class="small part-value">{value}</span>
    </label>
  );
}

/** What scrolls must take the focus, or the keyboard cannot scroll it. */
const scrollsByKey = (element: HTMLElement | null) => {
  if (element) element.tabIndex = 0;
};

function Editor({ language, report, deskUrl }: { language: Language; report: Report; deskUrl: string }) {
  const [left, setLeft] = useState<ReadonlySet<Part>>(new Set());
  const [note, setNote] = useState(report.note ?? '');
  const [reason, setReason] = useState(report.reason);
  const [problem, setProblem] = useState<'report.permission-denied' | 'report.failed' | null>(null);
  const [sending, setSending] = useState(false);
  const [ending, setEnding] = useState<Ending | null>(null);
  const shaped = shape(report, left, note, reason);
  const text = reportBytes(shaped);
  const tooLong = !fits(shaped);

  const toggle = (part: Part) =>
    setLeft((known) => new Set(known.has(part) ? [...known].filter((other) => other !== part) : [...known, part]));

  const send = async () => {
    setSending(true);
    setProblem(null);
    try {
      // First of all awaited things: Firefox asks only within the click.
      if (!(await requestDataCollection())) setProblem('report.permission-denied');
      else {
        const { stored } = await ask('report-send', { report: shaped, consent: true });
        setEnding(stored ? 'stored' : 'not-stored');
      }
    } catch {
      setProblem('report.failed');
    }
    setSending(false);
  };

  if (ending) {
    return (
      <>
        <p role="status" class="state" data-part="report-ending" data-state={ending}>
          {t(language, `report.${ending}`)}
        </p>
        {ending === 'not-stored' && <pre data-part="bytes">{text}</pre>}
      </>
    );
  }
  const present = PARTS.filter((part) => report[part] !== undefined);
  return (
    <>
      <p>{t(language, 'report.lead')}</p>
      <ReasonSelect language={language} value={reason} onChange={setReason} />
      {present.length > 0 && (
        <fieldset>
          <legend>{t(language, 'report.part.include')}</legend>
          {present.map((part) => (
            <PartChoice
              key={part}
              language={language}
              part={part}
              value={report[part] ?? ''}
              kept={!left.has(part)}
              onToggle={() => toggle(part)}
            />
          ))}
        </fieldset>
      )}
      <label>
        <span class="title">{t(language, 'report.note')}</span>
        <textarea
          rows={3}
          maxLength={LIMITS.noteChars}
          data-part="note"
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
        <span class="small">{t(language, 'report.note.hint', { max: LIMITS.noteChars })}</span>
      </label>
      <section class="bytes" data-part="exact">
        <h2>{t(language, 'report.bytes')}</h2>
        <pre class="long" data-part="bytes" ref={scrollsByKey}>
          {text}
        </pre>
        <p class="small">{t(language, 'report.bytes.size', { bytes: new TextEncoder().encode(text).length })}</p>
      </section>
      <section>
        <h2>{t(language, 'report.next.title')}</h2>
        <p>{t(language, 'report.next')}</p>
      </section>
      <p class="consent">{t(language, 'report.consent', { desk: new URL(deskUrl).host })}</p>
      {(problem || tooLong) && <p role="alert">{t(language, problem ?? 'report.too-long')}</p>}
      <div class="actions">
        <button
          type="button"
          class="button main"
          data-part="send"
          disabled={sending || tooLong}
          onClick={() => void send()}
        >
          {t(language, 'report.send')}
        </button>
        <button type="button" class="button quiet" data-part="later" onClick={() => setEnding('dropped')}>
          {t(language, 'report.later')}
        </button>
      </div>
    </>
  );
}
