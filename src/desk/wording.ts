import { fingerprint } from '../engine/wording';
import { ENOUGH, independent } from './moderation';
import type { FiledReport } from './store/cases';

const BANDS = 8;
/**
 * Bands of eight that two texts share to be taken for one wording here. A reader's hint asks for two, and two is what
 * honest ads of one board share now and then: a report would join a stranger's case, or an honest text stand in for it.
 */
export const SAME_WORDING = 4;
/** Wordings listed under one case. Each more makes it likelier that two bands of different texts meet in an honest ad. */
export const MOST_WORDINGS = 3;
/** Units of a text by which a moderator knows it. */
const SHOWN_CHARS = 240;

/** A wording that reports of a case have, as its eight bands. */
export interface Wording {
  /** The bands in a row: its name in a form. */
  name: string;
  bands: readonly string[];
  /** How many of the reports have it. */
  reports: number;
  /** How the ad's text begins, where a report carries one whose own bands are these; else null. */
  text: string | null;
  /** Why it may not be listed, or null. */
  problem: string | null;
}

/** A fingerprint that can be one of a text: eight different bands of eight hex digits. Anything else has no bands. */
export function bandsOf(fingerprint: readonly string[]): readonly string[] {
  const whole = fingerprint.length === BANDS && new Set(fingerprint).size === BANDS;
  return whole && fingerprint.every((band) => /^[0-9a-f]{8}$/.test(band)) ? fingerprint : [];
}

/** Whether a text has these bands, an edit or a cut at its end aside. */
function isTextOf(text: string, bands: readonly string[]): boolean {
  return fingerprint(text).filter((band, at) => band === bands[at]).length >= SAME_WORDING;
}

/** The different wordings of these reports, the most reported first. */
export function wordingsOf(reports: readonly FiledReport[]): Wording[] {
  const groups = new Map<string, { bands: readonly string[]; filed: FiledReport[] }>();
  for (const filed of reports) {
    const bands = bandsOf(filed.report?.fingerprint ?? []);
    if (bands.length === 0) continue;
    const group = groups.get(bands.join(''));
    if (group) group.filed.push(filed);
    else groups.set(bands.join(''), { bands, filed: [filed] });
  }
  return [...groups]
    .map(([name, { bands, filed }]) => {
      const text = filed.map(({ report }) => report?.text ?? '').find((sent) => isTextOf(sent, bands));
      // Nobody can read bands: without the text only several people's word stands for what they are of.
      const agreed = independent(filed.map(({ token, network }) => ({ token: token ?? '', network }))) >= ENOUGH;
      const problem = `no report carries a text with this wording, and fewer than ${ENOUGH} independent reports have it`;
      return {
        name,
        bands,
        reports: filed.length,
        text: text?.trim().slice(0, SHOWN_CHARS) ?? null,
        problem: text !== undefined || agreed ? null : problem,
      };
    })
    .sort((a, b) => b.reports - a.reports);
}
