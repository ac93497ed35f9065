import { LIMITS } from '../contract/limits';
import { type Report, reportBytes } from '../contract/report';

/** The parts of a report a person may take out. */
export const PARTS = ['title', 'company', 'url', 'text'] as const;
export type Part = (typeof PARTS)[number];

/** The report as it will travel: without the parts taken out, with the note and reason chosen. */
export function shape(report: Report, left: ReadonlySet<Part>, note: string, reason: Report['reason']): Report {
  const shaped: Report = { ...report, reason };
  for (const part of PARTS) if (left.has(part)) delete shaped[part];
  const kept = note.trim().slice(0, LIMITS.noteChars);
  if (kept) shaped.note = kept;
  else delete shaped.note;
  return shaped;
}

/** Whether the desk would take it: its cap is in bytes. */
export function fits(report: Report): boolean {
  return new TextEncoder().encode(reportBytes(report)).length <= LIMITS.reportBytes;
}
