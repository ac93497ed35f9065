// Bidi controls, zero-width and other format characters, and control characters: they could turn a quote into
// something the ad does not say, or break out of its line.
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029\u115f\u1160\u3164\uffa0]+/gu;

/** Page text made fit to be shown inside our own sentence: one line, no invisible characters, at most `max` characters. */
export function plain(text: string, max = 60): string {
  const line = text
    .slice(0, max * 20)
    .replace(UNSEEN, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const letters = [...line];
  return letters.length <= max ? line : `${letters.slice(0, max - 1).join('')}…`;
}
