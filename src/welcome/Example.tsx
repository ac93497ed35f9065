import { useEffect, useState } from 'preact/hooks';
import type { Look } from '../contract/messages';
import type { Report } from '../contract/report';
import type { Finding } from '../contract/verdict';
import { helpLines } from '../engine/facts/help-lines';
import { type Key, type Language, t } from '../locales';
import type { Reporting, ReportProgress } from '../ui/use-report';
import { Warning } from '../ui/Warning';

/** As long as a real report waits. */
const UNDO_MS = 8_000;

/** Findings of an ad made up for the example, in the reader's language. */
function exampleFindings(language: Language): Finding[] {
  const finding = (signal: string, kind: Finding['kind'], key: Key): Finding => {
    const quote = t(language, key);
    return { signal, kind, evidence: [{ field: 'description', start: 0, end: quote.length, quote }], slots: {} };
  };
  return [
    finding('guaranteed-income', 'lure', 'example.pay'),
    finding('destination', 'context', 'example.place'),
    finding('travel-paid', 'lure', 'example.travel'),
    finding('messenger-only', 'lure', 'example.contact'),
  ];
}

const exampleReport = (language: Language): Report => ({
  schema: 1,
  id: '00000000-0000-4000-8000-000000000000',
  token: '00000000-0000-4000-8000-000000000000',
  reason: 'overseas-confinement',
  engine: 'example',
  level: 'danger',
  signals: exampleFindings(language).map(({ signal }) => signal),
  quotes: exampleFindings(language).map(({ signal, evidence }) => ({ signal, quote: evidence[0]?.quote ?? '' })),
  contacts: [],
  fingerprint: [],
  site: 'jobs.example',
});

/** A report that goes nowhere: it waits and can be undone like a real one, and then nothing is sent. */
function usePretence(language: Language): { reporting: Reporting; ended: boolean } {
  const [progress, setProgress] = useState<ReportProgress>({ state: 'idle' });
  const [ended, setEnded] = useState(false);
  useEffect(() => {
    if (progress.state !== 'queued') return;
    const timer = setTimeout(() => {
      setProgress({ state: 'idle' });
      setEnded(true);
    }, UNDO_MS);
    return () => clearTimeout(timer);
  }, [progress]);
  const start = () => {
    setEnded(false);
    setProgress({
      state: 'queued',
      report: exampleReport(language),
      due: new Date(Date.now() + UNDO_MS).toISOString(),
    });
  };
  const reporting = { progress, start, undo: () => setProgress({ state: 'undone' }), copy: () => {} };
  return { reporting, ended };
}

/** The real warning about an invented ad, to be tried: it opens and folds, and its report is played through here only. */
export function Example({ look, country }: { look: Look; country: string }) {
  const { language } = look;
  const [now] = useState(() => new Date());
  const { reporting, ended } = usePretence(language);
  return (
    <div class="field" data-part="example">
      <p>{t(language, 'welcome.example.note')}</p>
      <div class="example">
        <Warning
          look={{ ...look, textSize: 'normal' }}
          level="danger"
          findings={exampleFindings(language)}
          now={now}
          help={helpLines(country)}
          appealUrl={null}
          canReport={true}
          reporting={reporting}
          example={true}
          onReport={() => reporting.start({ posting: {}, kind: 'detail', reason: 'other' })}
        />
      </div>
      <p role="status" data-part="example-ended">
        {ended && t(language, 'welcome.example.ended')}
      </p>
    </div>
  );
}
