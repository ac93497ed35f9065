import { FACTS_DATE, judge } from '../src/engine';
import { type Ratio, ratioTo } from './measure';
import { mixedText } from './text';

const CONTEXT = { today: FACTS_DATE, readerCountry: 'KR', strength: 'normal' } as const;

/** Sums nothing anyone needs, but keeps the pass from being optimised away. */
let sink = 0;

function pass(text: string): void {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  sink ^= sum;
}

/** The whole judge (contact points, signals, verdict) against one `charCodeAt` pass over the same text. */
export function benchJudge(): Ratio[] {
  return [1, 10, 100].map((kilobytes) => {
    const text = mixedText(kilobytes * 1024);
    const ratio = ratioTo(
      () => {
        // A new posting each time: the engine remembers what it has looked at.
        sink ^= judge({ title: 'Ad', description: text }, [], CONTEXT).findings.length;
      },
      () => pass(text),
    );
    return { name: `whole judge, ${kilobytes} KB, to one charCodeAt pass`, ratio, goal: null, better: 'lower' };
  });
}

/** Read by nobody; exported so that the measured work has an effect. */
export const effect = (): number => sink;
