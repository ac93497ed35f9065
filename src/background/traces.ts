import { forget } from '../browser';

/**
 * What is kept that could show somebody sought help: drafts of reports, warnings that were noted, evidence. Settings,
 * the list and reports that were sent or wait stay: without the last a report would be lost.
 */
export const TRACES: readonly string[] = ['report-drafts', 'history', 'evidence'];

/** Wipes them, and what is kept for this session only. */
export function wipeTraces(): Promise<void> {
  return forget(TRACES);
}
