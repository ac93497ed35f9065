import type { EvidenceRequest } from '../contract/evidence';
import type { Answer } from '../contract/messages';
import type { Language } from '../locales';
import { evidenceFile } from './evidence-file';

/** What the background knows besides: whom it speaks to and what it judged with. */
export interface EvidenceFrame {
  language: Language;
  version: string;
  list: number | null;
}

/**
 * The evidence file of an ad, dated now by this device's clock. Nothing of it is kept here, and nothing leaves: the popup
 * hands it to the reader.
 */
export function makeEvidence(request: EvidenceRequest, frame: EvidenceFrame, now = new Date()): Answer<'evidence'> {
  const localTime = new Intl.DateTimeFormat(frame.language, {
    dateStyle: 'full',
    timeStyle: 'long',
  }).format(now);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const time = now.toISOString();
  return { html: evidenceFile({ ...request, ...frame, time, localTime: `${localTime} (${timeZone})` }), time };
}
