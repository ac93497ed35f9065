/// <reference path="./ahocorasick.d.ts" />
import ahocorasick from 'ahocorasick';
import { FACTS_DATE, identify, judge } from '../src/engine';
import { LEXICON, MATCHER } from '../src/engine/lexicon';
import { TABLE } from '../src/engine/lexicon/table';
import { scoreWording } from '../src/engine/model/wording';
import { WORDING } from '../src/engine/model/wording-weights';
import { PhraseMatcher } from '../src/engine/phrases';
import { fold } from '../src/engine/text';
import { viewOf } from '../src/engine/view';
import { fingerprintFolded } from '../src/engine/wording';
import { coldTime, type Ratio, ratioTo } from './measure';
import { mixedText } from './text';

const CONTEXT = { today: FACTS_DATE, readerCountry: 'KR', strength: 'normal' } as const;

/** Sums nothing anyone needs, but keeps the work from being optimised away. */
let sink = 0;

function pass(text: string): void {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  sink ^= sum;
}

/** Phrases as a plain search has them: folded, each once, without word boundaries. */
const FOLDED = [...new Set(LEXICON.map(({ text }) => fold(text).text))].filter((text) => text !== '');
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/**
 * The parts of the engine against one `charCodeAt` pass over the same text, and the phrase matcher against its peers:
 * Korean and English mixed, five contact points per 10 KB.
 */
export function benchEngine(): Ratio[] {
  const ratios: Ratio[] = [];
  const peer = new ahocorasick(FOLDED);
  const alternation = new RegExp(
    [...FOLDED]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|'),
    'g',
  );
  for (const kilobytes of [1, 10, 100]) {
    const text = mixedText(kilobytes * 1024);
    const folded = fold(text);
    const floor = () => pass(text);
    const add = (name: string, work: () => void, goal: number | null) =>
      ratios.push({ name: `${name}, ${kilobytes} KB`, ratio: ratioTo(work, floor), goal, better: 'lower' });
    const match = () => MATCHER.match(folded, ({ end }) => (sink ^= end));
    const faster = (name: string, work: () => void, goal: number) =>
      ratios.push({ name: `${name}, ${kilobytes} KB`, ratio: ratioTo(work, match), goal, better: 'higher' });

    ratios.push({
      name: `cold: whole judge, first call, ${kilobytes} KB`,
      ratio:
        coldTime(() => (sink ^= judge({ description: `${text} ` }, [], CONTEXT).findings.length)) / coldTime(floor),
      goal: null,
      better: 'lower',
    });
    add('phrase matcher', match, 4);
    faster('npm ahocorasick, to the matcher', () => (sink ^= peer.search(folded.text).length), 8);
    faster('RegExp alternation, to the matcher', () => (sink ^= folded.text.match(alternation)?.length ?? 0), 50);
    add('folding', () => (sink ^= fold(text).text.length), null);
    const view = ratioTo(() => (sink ^= viewOf({ description: text }).fields.length), floor);
    ratios.push({ name: `folding and matching (view), ${kilobytes} KB`, ratio: view, goal: null, better: 'lower' });
    // Contact points are read from a view, which is remembered: its part is taken off.
    const both = ratioTo(() => (sink ^= identify({ description: text }, 'KR').length), floor);
    ratios.push({ name: `contact points, ${kilobytes} KB`, ratio: both - view, goal: 8, better: 'lower' });
    const seen = viewOf({ description: text });
    add('wording model', () => (sink ^= scoreWording(seen, WORDING)?.language.length ?? 0), 2);
    add('fingerprint of folded text', () => (sink ^= fingerprintFolded(folded).length), 2);
    add('whole judge', () => (sink ^= judge({ title: 'Ad', description: text }, [], CONTEXT).findings.length), 20);
  }
  ratios.push({
    name: 'matcher from its table, in ms',
    ratio: coldTime(() => (sink ^= new PhraseMatcher(TABLE).bytes)),
    goal: null,
    better: 'lower',
  });
  ratios.push({ name: 'phrase tables, in KB', ratio: MATCHER.bytes / 1024, goal: 512, better: 'lower' });
  return ratios;
}

/** Read by nobody; exported so that the measured work has an effect. */
export const effect = (): number => sink;
