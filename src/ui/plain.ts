// Bidi controls, zero-width and other format characters: they could turn a quote into something the ad does not say.
const UNSEEN = /[\p{Cf}\u115f\u1160\u3164\uffa0]/gu;
// Breaks and control characters end a line or worse: a space stands for them.
const BREAKS = /[\s\p{Cc}]+/gu;

/** Page text made fit to be shown inside our own sentence: one line, no invisible characters, at most `max` characters. */
export function plain(text: string, max = 60): string {
  const line = text
    .slice(0, max * 20)
    .replace(UNSEEN, '')
    .replace(BREAKS, ' ')
    .trim();
  const letters = [...line];
  return letters.length <= max ? line : `${letters.slice(0, max - 1).join('')}…`;
}
