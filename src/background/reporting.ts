import * as z from 'zod/mini';
import { hasDataCollection, item, openPage, StorageFull } from '../browser';
import type { Answer, Ask } from '../contract/messages';
import { Report, reportBytes } from '../contract/report';
import type { Blocklists } from './blocklists';
import { judgePosting } from './judge-page';
import { makeReport } from './make-report';
import { type ReportQueue, UNDO_SECONDS } from './report-queue';
import { settings } from './settings';

const DRAFTS_KEPT = 10;

/** Reports shown on our report page and not sent yet. */
const drafts = item('report-drafts', z.array(Report), []);

async function build(request: Ask<'report-preview'>, list: Blocklists): Promise<Report> {
  const chosen = await settings.get();
  const verdict = await judgePosting(request.posting, chosen, list);
  return makeReport({ ...request, verdict, readerCountry: chosen.readerCountry });
}

/** The exact bytes a report of this posting would have. */
export async function preview(request: Ask<'report-preview'>, list: Blocklists): Promise<Answer<'report-preview'>> {
  const report = await build(request, list);
  return { report, text: reportBytes(report) };
}

/** A wish to report, from the warning or the popup. See the table of messages for what each state means. */
export async function report(request: Ask<'report'>, list: Blocklists, queue: ReportQueue): Promise<Answer<'report'>> {
  if (!queue.deskUrl) return { state: 'no-desk' };
  try {
    const made = await build(request, list);
    if (await queue.knows(made)) return { state: 'again' };
    const { reportConsent } = await settings.get();
    if (reportConsent === null || !(await hasDataCollection())) {
      await drafts.update((known) => [made, ...known].slice(0, DRAFTS_KEPT));
      await openPage(`src/popup/index.html?view=report&draft=${made.id}`);
      return { state: 'asked' };
    }
    const outcome = await queue.enqueue(made, UNDO_SECONDS);
    return outcome.state === 'queued' ? { ...outcome, report: made } : outcome;
  } catch (error) {
    if (error instanceof StorageFull) return { state: 'full' };
    throw error;
  }
}

/** The draft our report page was opened for. */
export async function draft(id: string, deskUrl: string | null): Promise<Answer<'report-draft'>> {
  return { report: (await drafts.get()).find((known) => known.id === id) ?? null, deskUrl };
}

/** Queues exactly what the user was shown. Without a consent, given now or before, nothing is kept. */
export async function send(request: Ask<'report-send'>, queue: ReportQueue): Promise<Answer<'report-send'>> {
  const due = new Date().toISOString();
  if (!queue.deskUrl) return { due, stored: false };
  if (request.consent) await settings.update((chosen) => ({ ...chosen, reportConsent: chosen.reportConsent ?? due }));
  if ((await settings.get()).reportConsent === null) return { due, stored: false };
  try {
    const outcome = await queue.enqueue(request.report, 0);
    if (outcome.state === 'full') return { due, stored: false };
  } catch (error) {
    if (error instanceof StorageFull) return { due, stored: false };
    throw error;
  }
  await drafts.update((known) => known.filter(({ id }) => id !== request.report.id)).catch(() => undefined);
  void queue.flush();
  return { due, stored: true };
}
