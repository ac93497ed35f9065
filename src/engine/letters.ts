import { CYRILLIC_GREEK_TO_LATIN, LATIN_TO_CYRILLIC, OTHER_TO_LATIN } from './facts/confusables';

// Tables for folding, over UTF-16 units. Facts of Unicode 15.

/** What kind of unit this is to the folder. */
export const KIND = {
  /** Kept as it is, written without spaces between words or otherwise not Latin: kana, ideographs, Thai ... */
  wide: 0,
  /** a-z, 0-9 and other narrow letters. */
  narrow: 1,
  upper: 2,
  space: 3,
  newline: 4,
  hidden: 5,
  punctuation: 6,
  /** `.`, `!`, `?`, `。`: ends a sentence when white space follows. */
  stop: 7,
  hangul: 8,
  /** Compatibility jamo, as typed alone: ㄱ ㅏ. */
  jamo: 9,
  /** Conjoining jamo of decomposed text. */
  conjoining: 10,
  /** Has to be decomposed first: full-width, circled, ligatures ... */
  compatibility: 11,
  /** Latin letter with a mark: its base letter is used. */
  accented: 12,
  surrogate: 13,
  /** Letter of a script no ad is written in that looks like a Latin one. */
  disguise: 14,
} as const;

function fill(table: Uint8Array, ranges: readonly (readonly [number, number])[], kind: number): void {
  for (const [first, last] of ranges) table.fill(kind, first, last + 1);
}

function pairs(letters: string): ReadonlyMap<number, number> {
  const map = new Map<number, number>();
  for (let at = 0; at < letters.length; at += 2) map.set(letters.charCodeAt(at), letters.charCodeAt(at + 1));
  return map;
}

/** Letters of scripts no ad is written in, and the Latin letter each looks like. */
export const DISGUISE = pairs(OTHER_TO_LATIN);

function buildKinds(): Uint8Array {
  const table = new Uint8Array(65536);
  fill(table, [[0x00, 0x7f]], KIND.punctuation);
  fill(
    table,
    [
      [0x30, 0x39],
      [0x61, 0x7a],
      [0xdf, 0xdf],
    ],
    KIND.narrow,
  );
  fill(table, [[0x41, 0x5a]], KIND.upper);
  fill(table, [[0x80, 0xbf]], KIND.punctuation);
  fill(
    table,
    [
      [0xc0, 0x24f],
      [0x1e00, 0x1eff],
    ],
    KIND.accented,
  );
  fill(table, [[0x250, 0x2af]], KIND.narrow);
  fill(
    table,
    [
      [0x370, 0x3ff],
      [0x400, 0x52f],
    ],
    KIND.narrow,
  );
  fill(
    table,
    [
      [0x2010, 0x2027],
      [0x2030, 0x205e],
      [0x20a0, 0x20cf],
      [0x2190, 0x245f],
      [0x2500, 0x2bff],
    ],
    KIND.punctuation,
  );
  fill(
    table,
    [
      [0x2e00, 0x2e7f],
      [0x3001, 0x3020],
      [0x3030, 0x303f],
      [0x30fb, 0x30fb],
      [0x318d, 0x318d],
    ],
    KIND.punctuation,
  );
  fill(
    table,
    [
      [0x2070, 0x209f],
      [0x2100, 0x218f],
      [0x2460, 0x24ff],
      [0x3200, 0x33ff],
      [0xf900, 0xfaff],
    ],
    KIND.compatibility,
  );
  fill(
    table,
    [
      [0xfb00, 0xfdff],
      [0xfe10, 0xfe6f],
      [0xff01, 0xff9f],
      [0xffe0, 0xffef],
    ],
    KIND.compatibility,
  );
  fill(table, [[0xffa1, 0xffdc]], KIND.compatibility);
  fill(table, [[0x3131, 0x3163]], KIND.jamo);
  fill(table, [[0x1100, 0x11ff]], KIND.conjoining);
  fill(table, [[0xac00, 0xd7a3]], KIND.hangul);
  fill(table, [[0xd800, 0xdfff]], KIND.surrogate);
  fill(
    table,
    [
      [0x20, 0x20],
      [0x09, 0x09],
      [0xa0, 0xa0],
      [0x1680, 0x1680],
      [0x2000, 0x200a],
      [0x202f, 0x202f],
      [0x205f, 0x205f],
      [0x3000, 0x3000],
    ],
    KIND.space,
  );
  fill(
    table,
    [
      [0x0a, 0x0d],
      [0x85, 0x85],
      [0x2028, 0x2029],
    ],
    KIND.newline,
  );
  fill(
    table,
    [
      [0x21, 0x21],
      [0x2e, 0x2e],
      [0x3f, 0x3f],
      [0x3002, 0x3002],
    ],
    KIND.stop,
  );
  fill(
    table,
    [
      [0x00, 0x08],
      [0xad, 0xad],
      [0x300, 0x36f],
      [0x61c, 0x61c],
      [0x115f, 0x1160],
      [0x17b4, 0x17b5],
      [0x180b, 0x180f],
      [0x200b, 0x200f],
      [0x202a, 0x202e],
      [0x2060, 0x206f],
      [0x20d0, 0x20f0],
      [0x3164, 0x3164],
      [0xfe00, 0xfe0f],
      [0xfeff, 0xfeff],
      [0xffa0, 0xffa0],
    ],
    KIND.hidden,
  );
  for (const unit of DISGUISE.keys()) table[unit] = KIND.disguise;
  return table;
}

export const KINDS = buildKinds();

/** Base letter of an accented Latin letter, lower case; the letter itself where there is none. */
export const BASE_LETTER = (() => {
  const table = new Uint16Array(0x1f00);
  for (let unit = 0; unit < table.length; unit++) {
    if (KINDS[unit] !== KIND.accented) continue;
    const base = String.fromCharCode(unit).normalize('NFKD').toLowerCase().charCodeAt(0);
    table[unit] = base;
  }
  table[0xd7] = 0x78; // the multiplication sign stands for x
  table[0xf7] = 0x2f;
  table[0x110] = table[0x111] = 0x64;
  table[0xd8] = table[0xf8] = 0x6f;
  table[0x141] = table[0x142] = 0x6c;
  table[0x131] = 0x69;
  return table;
})();

/** Cyrillic and Greek letters that look like a Latin one, after lower-casing. */
export const LATIN_LOOKALIKE = pairs(CYRILLIC_GREEK_TO_LATIN);

/** Latin letters that look like a Russian one. */
export const CYRILLIC_LOOKALIKE = pairs(LATIN_TO_CYRILLIC);

/** Digits that stand for a letter inside a Latin word. */
export const LEET: ReadonlyMap<number, number> = new Map(
  Object.entries({ 0: 'o', 1: 'l', 3: 'e', 4: 'a', 5: 's', 7: 't' }).map(([from, to]) => [
    from.charCodeAt(0),
    to.charCodeAt(0),
  ]),
);

// Compatibility jamo (U+3131...) to the indices of the Hangul composition formula; -1 where it cannot stand there.
const LEADS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const TAILS = 'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';

function indexTable(letters: string): Int8Array {
  const table = new Int8Array(0x34).fill(-1);
  for (let index = 0; index < letters.length; index++) table[letters.charCodeAt(index) - 0x3131] = index;
  return table;
}
const LEAD_INDEX = indexTable(LEADS);
const VOWEL_INDEX = indexTable(VOWELS);
const TAIL_INDEX = indexTable(TAILS);

const lookup = (table: Int8Array, unit: number): number =>
  unit >= 0x3131 && unit <= 0x3163 ? table[unit - 0x3131]! : -1;
export const leadOf = (unit: number): number => lookup(LEAD_INDEX, unit);
export const tailOf = (unit: number): number => lookup(TAIL_INDEX, unit);
/** Vowel index of a loose jamo, or of a Latin letter drawn like one right after a loose consonant (`ㄹH` is 래). */
export function vowelOf(unit: number, loose: boolean): number {
  if (loose && unit === 0x48) return 1;
  return lookup(VOWEL_INDEX, unit);
}
export const syllable = (lead: number, vowel: number, tail: number): number => 0xac00 + (lead * 21 + vowel) * 28 + tail;
