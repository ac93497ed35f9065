import { useMemo, useState } from 'preact/hooks';
import type { PageState } from '../contract/messages';
import type { ReportReason } from '../contract/report';
import { type Language, t } from '../locales';
import { ReasonSelect } from '../ui/ReasonSelect';
import { ReportOutcome } from '../ui/ReportOutcome';
import { reasonFor, reasonsOf } from '../ui/say';
import { useReport } from '../ui/use-report';
import { CALLS, unread } from './report-calls';

interface ReportFormProps {
  language: Language;
  page: PageState;
  chosen: number;
  canReport: boolean;
}

/** Reports the chosen ad, with or without a finding, or a page we could not read. */
export function ReportForm({ language, page, chosen, canReport }: ReportFormProps) {
  const posting = page.postings[chosen];
  const suggested: ReportReason = useMemo(
    () => (posting ? reasonFor(reasonsOf(page.verdicts[chosen]?.findings ?? [])) : 'cannot-read'),
    [page, posting, chosen],
  );
  const [picked, setPicked] = useState<ReportReason | null>(null);
  const reporting = useReport(CALLS);
  const reason = picked ?? suggested;
  const busy = reporting.progress.state === 'asking' || reporting.progress.state === 'queued';
  const start = () => reporting.start({ posting: posting ?? unread(page), kind: page.kind, reason });
  return (
    <details class="fold" data-part="report-form">
      <summary>{t(language, 'report.title')}</summary>
      <ReasonSelect language={language} value={reason} onChange={setPicked} />
      <button type="button" class="button main" data-part="report" disabled={busy} onClick={start}>
        {t(language, canReport ? 'report.button' : 'report.copy')}
      </button>
      <ReportOutcome language={language} reporting={reporting} />
    </details>
  );
}
