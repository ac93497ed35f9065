import type { ComponentChildren, Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { HelpLine } from '../contract/help';
import type { Look } from '../contract/messages';
import type { Person } from '../contract/person';
import type { Evidence, Finding } from '../contract/verdict';
import { type Language, t } from '../locales';
import { AskPerson } from './AskPerson';
import { dress } from './dress';
import { HelpLines } from './HelpLines';
import { MoreHelp } from './MoreHelp';
import { Reasons, Wrong } from './Reasons';
import { ReportOutcome } from './ReportOutcome';
import { inTurn, reasonsOf, sayFinding } from './say';
import { FoldShape, NoticeShape, StopShape } from './shapes';
import type { Reporting } from './use-report';

export interface WarningProps {
  look: Look;
  level: 'caution' | 'danger';
  findings: readonly Finding[];
  now: Date;
  help: HelpLine[];
  /** Whom the reader can ask. */
  person?: Person | null;
  /** The ad's address without what does not name the ad; null where it has none. */
  address?: string | null;
  appealUrl: string | null;
  canReport: boolean;
  reporting: Reporting;
  /** A click was refused because the page may have covered the warning. */
  refused?: boolean;
  /** Shown to explain, not to warn: announces nothing. */
  example?: boolean;
  onReport(): void;
  onHelp?: () => void;
  onShow?: (evidence: Evidence) => void;
}

/** Letters of the reader's own script, underlined as words in the ad are. */
const SAMPLE: Record<Language, string> = {
  ko: '가나',
  en: 'Aa',
  ja: 'あア',
  'zh-Hans': '文字',
  'zh-Hant': '文字',
  vi: 'Aa',
  th: 'กข',
  id: 'Aa',
};

/** After this the region is empty again: a view that goes up once more must not be read out once more. */
const SPOKEN_MS = 5_000;

/** Fills a live region after it exists: one that arrives filled often goes unspoken. */
function Announcement({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timers = [setTimeout(() => setSaid(text), 150), setTimeout(() => setSaid(''), SPOKEN_MS)];
    return () => timers.forEach(clearTimeout);
  }, [text]);
  return (
    <p role="alert" class="unseen">
      {said}
    </p>
  );
}

/** The frame all in-page notices share. */
export function Panel(props: {
  look: Look;
  level: 'caution' | 'danger';
  onEscape?: () => void;
  children: ComponentChildren;
}) {
  const { look, level, onEscape, children } = props;
  return (
    <section
      class={`panel ${level}`}
      data-part="warning"
      data-level={level}
      {...dress(look)}
      lang={look.language}
      aria-label={t(look.language, 'warning.region')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !onEscape) return;
        // The page may have plans of its own for this key.
        event.stopPropagation();
        onEscape();
      }}
    >
      {children}
    </section>
  );
}

function Head(props: {
  language: Language;
  level: 'caution' | 'danger';
  open: boolean;
  line: string;
  at: Ref<HTMLElement>;
  onToggle(): void;
}) {
  const { language, level, open, line, at, onToggle } = props;
  return (
    <header class="head" ref={at}>
      {level === 'danger' ? <StopShape /> : <NoticeShape />}
      <div class="head-text">
        <p class="label">
          {t(language, `level.${level}.label`)} · {t(language, 'name')}
        </p>
        <h2>{t(language, `level.${level}.title`)}</h2>
        {!open && line && <p class="line">{line}</p>}
      </div>
      <button
        type="button"
        class="toggle"
        data-part="toggle"
        aria-expanded={open}
        aria-label={t(language, open ? 'warning.close' : 'warning.open')}
        title={t(language, open ? 'warning.close' : 'warning.open')}
        onClick={onToggle}
      >
        {level === 'danger' || open ? <FoldShape open={open} /> : t(language, 'warning.open')}
      </button>
    </header>
  );
}

/** The warning at an ad. Danger stands open and can be made small; caution is one calm line that opens. */
export function Warning(props: WarningProps) {
  const { look, level, findings, now, help, appealUrl, canReport, reporting } = props;
  const { language } = look;
  const [open, setOpen] = useState(level === 'danger');
  const [wrong, setWrong] = useState(false);
  const first = reasonsOf(findings)[0];
  const seen = first ? sayFinding(language, first, now).seen : '';
  const busy = !['idle', 'failed', 'undone'].includes(reporting.progress.state);
  const head = useRef<HTMLElement>(null);
  const fold = () => {
    setOpen(false);
    // What held the focus is about to go.
    head.current?.querySelector<HTMLElement>('.toggle')?.focus();
  };
  return (
    <Panel look={look} level={level} onEscape={fold}>
      {level === 'danger' && !props.example && (
        <Announcement text={inTurn(language, t(language, 'level.danger.title'), seen)} />
      )}
      <Head language={language} level={level} open={open} line={seen} at={head} onToggle={() => setOpen(!open)} />
      {open && (
        <div class="body">
          <Reasons language={language} findings={findings} now={now} help={help} onShow={props.onShow}>
            <div class="actions">
              {/* Not `disabled`: that would take the focus away from under a reader's keys. */}
              <button
                type="button"
                class="button main"
                data-part="report"
                aria-disabled={busy}
                onClick={() => busy || props.onReport()}
              >
                {t(language, canReport ? 'report.title' : 'report.copy')}
              </button>
              <button
                type="button"
                class="button quiet"
                data-part="wrong-button"
                aria-expanded={wrong}
                onClick={() => setWrong(!wrong)}
              >
                {t(language, 'wrong.button')}
              </button>
            </div>
            {props.refused && (
              <p role="status" class="outcome-text">
                {t(language, 'warning.click-refused')}
              </p>
            )}
            <ReportOutcome language={language} reporting={reporting} />
            <div class="slot">{wrong && <Wrong language={language} findings={findings} appealUrl={appealUrl} />}</div>
          </Reasons>
          {props.onShow && (
            <p class="small" data-part="legend">
              <span class="legend" aria-hidden="true">
                {SAMPLE[language]}
              </span>{' '}
              {t(language, 'warning.legend')}
            </p>
          )}
          {level === 'danger' && (
            <div class="who">
              <h3>{t(language, 'warning.help')}</h3>
              <HelpLines language={language} lines={help} brief={true} />
              {props.onHelp && <MoreHelp language={language} onOpen={props.onHelp} />}
            </div>
          )}
        </div>
      )}
      {open && props.person && (
        <AskPerson
          language={language}
          person={props.person}
          findings={findings}
          address={props.address ?? null}
          now={now}
        />
      )}
    </Panel>
  );
}

/** The calm line on a list page that has flagged ads. */
export function ListNotice({ look, count }: { look: Look; count: number }) {
  const { language } = look;
  const [open, setOpen] = useState(true);
  const label = t(language, open ? 'warning.close' : 'warning.open');
  return (
    <Panel look={look} level="caution" onEscape={() => setOpen(false)}>
      <header class="head">
        <NoticeShape />
        {open && (
          <div class="head-text">
            <p class="label">{t(language, 'name')}</p>
            <h2>{t(language, 'level.list.title', { count })}</h2>
            <p class="line">{t(language, 'level.list.text')}</p>
          </div>
        )}
        <button
          type="button"
          class="toggle"
          data-part="toggle"
          aria-expanded={open}
          aria-label={label}
          title={label}
          onClick={() => setOpen(!open)}
        >
          <FoldShape open={!open} />
        </button>
      </header>
    </Panel>
  );
}
