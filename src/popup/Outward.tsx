import { useState } from 'preact/hooks';
import { openSite } from '../browser';
import type { PageState } from '../contract/messages';
import { authorityRoutes, boardRoutes } from '../engine/facts/report-routes';
import { type Language, t } from '../locales';
import { outwardText } from '../ui/outward-text';
import { ReportOutward } from '../ui/ReportOutward';
import { reasonsOf, sayFinding } from '../ui/say';

/** Reporting the ad to its board and to the authority of the reader's country. Absent where the page holds no ad. */
export function Outward({
  language,
  page,
  chosen,
  country,
}: {
  language: Language;
  page: PageState;
  chosen: number;
  country: string;
}) {
  const [now] = useState(() => new Date());
  const posting = page.postings[chosen];
  if (!posting) return null;
  const host = URL.canParse(page.url) ? new URL(page.url).hostname : '';
  const routes = [
    ...boardRoutes(host).map(({ board, url }) => ({ label: t(language, 'outward.board', { name: board }), url })),
    ...authorityRoutes(country).map(({ what, url }) => ({ label: t(language, `help.${what}`), url })),
  ];
  const reasons = reasonsOf(page.verdicts[chosen]?.findings ?? []);
  const text = outwardText(language, {
    url: posting.url ?? page.url,
    title: posting.title,
    company: posting.hiringOrganization,
    seen: reasons.map((finding) => sayFinding(language, finding, now).seen),
  });
  return (
    <details class="fold" data-part="outward-fold">
      <summary>{t(language, 'outward.title')}</summary>
      <ReportOutward
        language={language}
        routes={routes}
        text={text}
        onCopy={(copied) => navigator.clipboard.writeText(copied)}
        onOpen={(url) => void openSite(url)}
      />
    </details>
  );
}
