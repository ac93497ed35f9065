import { ask } from '../browser';
import type { PageState } from '../contract/messages';
import type { Posting } from '../contract/posting';
import type { ReportCalls } from '../ui/use-report';

/** The background's part in a report, as the popup reaches it. */
export const CALLS: ReportCalls = {
  report: (request) => ask('report', request),
  preview: (request) => ask('report-preview', request),
  undo: (id) => ask('report-undo', { id }),
  flush: () => ask('report-flush', {}),
  copy: (text) => navigator.clipboard.writeText(text),
};

/** What a page without a readable ad is reported as: its address. */
export function unread(page: PageState): Posting {
  return URL.canParse(page.url) ? { url: page.url, site: new URL(page.url).hostname } : {};
}
