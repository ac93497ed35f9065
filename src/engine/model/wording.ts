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

/** N-grams of one text: key and folded unit where each starts. Good until the next call of {@link gramsOf}. */
export interface Grams {
  readonly count: number;
  readonly keys: Int32Array;
  readonly starts: Int32Array;
}

// Filled anew by every call: an array of its own for each text would be most of the work.
const keys = new Int32Array(MAX_UNITS * 3);
const starts = new Int32Array(MAX_UNITS * 3);
const NONE: Grams = { count: 0, keys, starts };

/** N-grams of two to four Hangul syllables; a run ends at anything else, so that numbers and handles are never seen. */
function koreanGrams(text: string): Grams {
  const length = Math.min(text.length, MAX_UNITS);
  let count = 0;
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
      starts[count] = at - 1;
      keys[count++] = mix(two);
      if (run > 2) {
        const three = Math.imul(two, 0x85ebca6b) ^ b;
        starts[count] = at - 2;
        keys[count++] = mix(three);
        if (run > 3) {
          starts[count] = at - 3;
          keys[count++] = mix(Math.imul(three, 0xc2b2ae35) ^ a);
        }
      }
    }
    a = b;
    b = c;
    c = unit;
  }
  return { count, keys, starts };
}

const FIRST = 0x811c9dc5;
const next = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
const hashOf = (word: string): number => [...word].reduce((hash, letter) => next(hash, letter.charCodeAt(0)), FIRST);
const ENGLISH_HASHES: ReadonlySet<number> = new Set([...ENGLISH].map(hashOf));
const NO_WORD_HASHES: ReadonlySet<number> = new Set([...NO_WORDS].map(hashOf));
/** No word of either set is longer. */
const SHORT = 5;
/** Longer runs of letters are no words. */
const LONGEST_WORD = 24;

/** Single words and pairs of words of a-z. A word with a digit in it is none, and ends a pair as a full stop does. */
function englishGrams(text: string): Grams {
  const length = Math.min(text.length, MAX_UNITS);
  let count = 0;
  let words = 0;
  let common = 0;
  let previous = 0;
  let previousAt = 0;
  for (let at = 0; at < length; ) {
    let unit = text.charCodeAt(at);
    if (!isLatin(unit)) {
      at++;
      // A token of digits, or one that only begins with them, is skipped whole.
      if (isDigit(unit)) at = tokenEnd(text, at, length);
      if (unit !== 0x20) previous = 0;
      continue;
    }
    const start = at;
    let hash = FIRST;
    do {
      hash = next(hash, unit);
      unit = ++at < length ? text.charCodeAt(at) : 0;
    } while (isLatin(unit));
    if (isDigit(unit) || at - start > LONGEST_WORD) {
      at = tokenEnd(text, at, length);
      previous = 0;
      continue;
    }
    words++;
    if (at - start <= SHORT) {
      if (ENGLISH_HASHES.has(hash)) common++;
      else if (NO_WORD_HASHES.has(hash)) {
        previous = 0;
        continue;
      }
    }
    starts[count] = start;
    keys[count++] = mix(hash);
    if (previous !== 0) {
      starts[count] = previousAt;
      keys[count++] = mix(Math.imul(previous, 0x9e3779b1) ^ hash);
    }
    previous = hash;
    previousAt = start;
  }
  return common < words * ENGLISH_SHARE ? NONE : { count, keys, starts };
}

function tokenEnd(text: string, from: number, length: number): number {
  let at = from;
  while (at < length && (isLatin(text.charCodeAt(at)) || isDigit(text.charCodeAt(at)))) at++;
  return at;
}

/** Every n-gram of a folded text in the alphabet of a language; none if the text is not in that language. */
export function gramsOf(language: WordingLanguage, text: string): Grams {
  return language === 'ko' ? koreanGrams(text) : englishGrams(text);
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
      const { count, keys } = gramsOf(language, text);
      for (let index = 0; index < count; index++) {
        const slot = table.slot(keys[index]!);
        if (slot < 0 || seen[slot] === 1) continue;
        seen[slot] = 1;
        known++;
        sum += table.weight(slot);
      }
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
    const { count, keys, starts } = gramsOf(language, text);
    for (let index = 0; index < count; index++) {
      const slot = table.slot(keys[index]!);
      if (slot < 0) continue;
      // Grams come nearly in order: a pair of words starts one word before the last single one.
      const at = starts[index]!;
      while (current > 0 && at < own[current]!.from) current--;
      while (at >= own[current]!.to && current < own.length - 1) current++;
      own[current]!.weight += table.weight(slot);
    }
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
