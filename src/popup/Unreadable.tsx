import type { PageState } from '../contract/messages';
import { type Language, t } from '../locales';
import { ReportOutcome } from '../ui/ReportOutcome';
import { useReport } from '../ui/use-report';
import { CALLS, unread } from './report-calls';

/** One tap that tells the makers which page could not be read: the way of every report, with its own reason. */
export function TellMakers({ language, page, chosen }: { language: Language; page: PageState; chosen: number }) {
  const reporting = useReport(CALLS);
  const busy = !['idle', 'failed', 'undone'].includes(reporting.progress.state);
  const posting = page.postings[chosen] ?? unread(page);
  return (
    <>
      <button
        type="button"
        class="button"
        data-part="tell-makers"
        disabled={busy}
        onClick={() => reporting.start({ posting, kind: page.kind, reason: 'cannot-read' })}
      >
        {t(language, 'unreadable.tell')}
      </button>
      <ReportOutcome language={language} reporting={reporting} />
    </>
  );
}
