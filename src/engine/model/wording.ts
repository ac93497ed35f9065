import type { Evidence } from '../../contract/verdict';
import type { FieldView, View } from '../view';
import { KEY_BITS, type WordingTable } from './wording-table';

/** Languages with enough ads to learn from (see docs/model.md). Every other language weighs nothing. */
export const WORDING_LANGUAGES = ['ko', 'en'] as const;
export type WordingLanguage = (typeof WORDING_LANGUAGES)[number];

/** One table of weights a language; a language without one is not judged by its wording. */
export type WordingModel = Readonly<Partial<Record<WordingLanguage, WordingTable>>>;

/** Folded units looked at: what an ad says first says enough. */
const MAX_UNITS = 20_000;
/** Known n-grams a text must have before its wording says anything: short English ads all sound warm. */
const LEAST_KNOWN: Readonly<Record<WordingLanguage, number>> = { ko: 12, en: 40 };
/** Words that count as English, and the share of a text's words they must make up: Indonesian is Latin letters too. */
const ENGLISH = new Set('the and to of in for you we is are with your our be will this or on as a'.split(' '));
const ENGLISH_SHARE = 0.12;
/** What maskers of data sets and links leave behind. */
const NO_WORDS = new Set('url email phone http https www com net org html'.split(' '));

const SHIFT = 32 - KEY_BITS;
const isHangul = (unit: number): boolean => unit >= 0xac00 && unit <= 0xd7a3;
const isLatin = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

function mix(value: number): number {
  const hash = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return Math.imul(hash ^ (hash >>> 13), 0x297a2d39) >>> SHIFT;
}

/** Called with the key of an n-gram and the folded unit it starts at. */
export type Visit = (key: number, at: number) => void;

/** N-grams of two to four Hangul syllables; a run ends at anything else, so that numbers and handles are never seen. */
function koreanGrams(text: string, visit: Visit): void {
  const length = Math.min(text.length, MAX_UNITS);
  let run = 0;
  let a = 0;
  let b = 0;
  let c = 0;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (!isHangul(unit)) {
      run = 0;
      continue;
    }
    run++;
    if (run > 1) {
      const two = Math.imul(c, 0x9e3779b1) ^ unit;
      visit(mix(two), at - 1);
      if (run > 2) {
        const three = Math.imul(two, 0x85ebca6b) ^ b;
        visit(mix(three), at - 2);
        if (run > 3) visit(mix(Math.imul(three, 0xc2b2ae35) ^ a), at - 3);
      }
    }
    a = b;
    b = c;
    c = unit;
  }
}

/** Single words and pairs of words of a-z. A word with a digit in it is none, and ends a pair as a full stop does. */
function englishGrams(text: string, visit: Visit): void {
  const length = Math.min(text.length, MAX_UNITS);
  const keys: number[] = [];
  const starts: number[] = [];
  let words = 0;
  let common = 0;
  let previous = 0;
  let previousAt = 0;
  for (let at = 0; at < length; ) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20) {
      at++;
      continue;
    }
    if (!isLatin(unit)) {
      // A token of digits, or one that only begins with them, is skipped whole.
      if (isDigit(unit)) while (at < length && (isLatin(text.charCodeAt(at)) || isDigit(text.charCodeAt(at)))) at++;
      else at++;
      previous = 0;
      continue;
    }
    const start = at;
    let hash = 0x811c9dc5;
    for (; at < length && isLatin(text.charCodeAt(at)); at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    if (isDigit(text.charCodeAt(at)) || at - start > 24) {
      while (at < length && (isLatin(text.charCodeAt(at)) || isDigit(text.charCodeAt(at)))) at++;
      previous = 0;
      continue;
    }
    words++;
    const word = at - start < 6 ? text.slice(start, at) : '';
    if (ENGLISH.has(word)) common++;
    if (NO_WORDS.has(word)) {
      previous = 0;
      continue;
    }
    keys.push(mix(hash));
    starts.push(start);
    if (previous !== 0) {
      keys.push(mix(Math.imul(previous, 0x9e3779b1) ^ hash));
      starts.push(previousAt);
    }
    previous = hash;
    previousAt = start;
  }
  if (common < words * ENGLISH_SHARE) return;
  for (let index = 0; index < keys.length; index++) visit(keys[index]!, starts[index]!);
}

/** Visits every n-gram of a folded text in the alphabet of a language; none if the text is not in that language. */
export function gramsOf(language: WordingLanguage, text: string, visit: Visit): void {
  if (language === 'ko') koreanGrams(text, visit);
  else englishGrams(text, visit);
}

/** Text of a posting that wording is read from, in order. */
export const WORDING_FIELDS = ['title', 'description'] as const;

/** What the wording of a posting weighs in one language. */
export interface WordingScore {
  language: WordingLanguage;
  /** Above zero is nearer to the scam ads the table was made from than to the honest ones. */
  margin: number;
  /** From 0 to 1: where the margin lies between what honest ads hardly reach and what scam ads often do. */
  share: number;
}

/**
 * The wording's score in the language where its share is highest, or null where none applies: too few n-grams a table
 * knows. Linear in the text; every n-gram counts once.
 */
export function scoreWording(view: View, model: WordingModel): WordingScore | null {
  let best: WordingScore | null = null;
  for (const language of WORDING_LANGUAGES) {
    const table = model[language];
    if (!table) continue;
    const seen = new Uint8Array(table.slots);
    let known = 0;
    let sum = 0;
    for (const name of WORDING_FIELDS) {
      const text = view.field(name)?.folded.text;
      if (text === undefined) continue;
      gramsOf(language, text, (key) => {
        const slot = table.slot(key);
        if (slot < 0 || seen[slot] === 1) return;
        seen[slot] = 1;
        known++;
        sum += table.weight(slot);
      });
    }
    if (known < LEAST_KNOWN[language]) continue;
    const margin = sum / Math.sqrt(known) + table.bias;
    const share = Math.min(1, Math.max(0, (margin - table.from) / (table.to - table.from)));
    if (!best || share > best.share || (share === best.share && margin > best.margin))
      best = { language, margin, share };
  }
  return best;
}

/** Sentences quoted, and the units of one that are: more would not be read. */
const MOST_SENTENCES = 2;
const LONGEST_QUOTE = 120;

/** The sentences whose n-grams weigh most, heaviest first. */
export function heavySentences(view: View, language: WordingLanguage, table: WordingTable): Evidence[] {
  const sentences: { field: FieldView; from: number; to: number; weight: number }[] = [];
  for (const name of WORDING_FIELDS) {
    const field = view.field(name);
    if (!field) continue;
    const { text } = field.folded;
    const ends: number[] = [];
    for (let at = 0; at < text.length; at++) if (text[at] === '.' || text[at] === '\n') ends.push(at);
    ends.push(text.length);
    let from = 0;
    const own = ends.map((to) => {
      const sentence = { field, from, to, weight: 0 };
      from = to + 1;
      return sentence;
    });
    let current = 0;
    gramsOf(language, text, (key, at) => {
      // Grams come nearly in order: a pair of words starts one word before the last single one.
      while (current > 0 && at < own[current]!.from) current--;
      while (at >= own[current]!.to && current < own.length - 1) current++;
      const slot = table.slot(key);
      if (slot >= 0) own[current]!.weight += table.weight(slot);
    });
    sentences.push(...own);
  }
  return sentences
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_SENTENCES)
    .map(({ field, from, to }) => {
      const start = field.folded.start(from);
      return view.evidence({ field, start, end: Math.min(field.folded.end(to), start + LONGEST_QUOTE) });
    });
}
