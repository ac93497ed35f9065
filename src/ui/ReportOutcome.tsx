import { useEffect, useState } from 'preact/hooks';
import { reportBytes } from '../contract/report';
import { type Language, t } from '../locales';
import { Bytes } from './Bytes';
import type { Reporting } from './use-report';

function useSecondsTo(due: string): number {
  const left = () => Math.max(0, Math.ceil((Date.parse(due) - Date.now()) / 1000));
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(left), 250);
    return () => clearInterval(timer);
  }, [due]);
  return seconds;
}

/** The undo strip: ticks towards the moment the report leaves and unfolds to the exact bytes. */
function UndoStrip({ language, due, text, onUndo }: { language: Language; due: string; text: string; onUndo(): void }) {
  const seconds = useSecondsTo(due);
  return (
    <div class="strip" data-part="undo-strip">
      <div class="strip-row">
        {/* Read out once, not every second. */}
        <span aria-hidden="true">{t(language, 'report.queued', { seconds })}</span>
        <button type="button" class="button" data-part="undo" onClick={onUndo}>
          {t(language, 'report.undo')}
        </button>
      </div>
      <Bytes language={language} text={text} />
    </div>
  );
}

const SAID = {
  asking: 'report.asking',
  asked: 'report.asked',
  undone: 'report.undone',
  'too-late': 'report.too-late',
  gone: 'report.gone',
  again: 'report.again',
  full: 'report.full',
  failed: 'report.failed',
} as const;

/** What became of the wish to report. Empty while there was none. */
export function ReportOutcome({ language, reporting }: { language: Language; reporting: Reporting }) {
  const { progress } = reporting;
  let said = '';
  if (progress.state === 'queued') said = t(language, 'report.queued', { seconds: 8 });
  else if (progress.state === 'copy') said = t(language, 'report.no-desk');
  else if (progress.state !== 'idle') said = t(language, SAID[progress.state]);
  return (
    <div class="outcome" data-part="report-outcome" data-state={progress.state}>
      <p role="status" class={progress.state === 'queued' ? 'unseen' : 'outcome-text'}>
        {said}
      </p>
      {progress.state === 'queued' && (
        <UndoStrip language={language} due={progress.due} text={reportBytes(progress.report)} onUndo={reporting.undo} />
      )}
      {progress.state === 'copy' && (
        <>
          <button type="button" class="button" data-part="copy" onClick={reporting.copy}>
            {t(language, 'report.copy')}
          </button>
          {progress.copied !== null && (
            <p role="status">{t(language, progress.copied ? 'copy.done' : 'copy.failed')}</p>
          )}
          <Bytes language={language} text={progress.text} open={progress.copied === false} />
        </>
      )}
    </div>
  );
}
