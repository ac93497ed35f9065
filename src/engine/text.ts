import { FoldBuilder, type Folded, MARK, unchanged } from './folded';
import {
  BASE_LETTER,
  CYRILLIC_LOOKALIKE,
  DISGUISE,
  KIND,
  KINDS,
  LATIN_LOOKALIKE,
  LEET,
  leadOf,
  syllable,
  tailOf,
  vowelOf,
} from './letters';

export { type Folded, MARK } from './folded';

const SPACE = 0x20;
const NEWLINE = 0x0a;
const STOP = 0x2e;
/** As many single letters in a row, one separator between each, are one word written apart. */
const SPACED_LETTERS = 4;

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isLatin = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
const isLetter = (unit: number): boolean => isLatin(unit) || unit > 0xff;
/** Mark of a separator of more than one blank, while the text is folded. */
const WIDER = 64;
const isWide = (unit: number): boolean => unit >= 0x1100 && !(unit >= 0x1e00 && unit <= 0x1eff);

/** One pass over the text: letters are emitted, what stands between them is judged when the next letter comes. */
class Folder {
  private readonly out: FoldBuilder;
  private space = false;
  private newline = false;
  private stop = false;
  private punctuation = false;
  private apostrophe = false;
  /** More than one blank: between words of letters that stand apart, where one stands between letters. */
  private spaces = false;
  private hidden = false;
  /** Whether any of the above is set. */
  private pending = false;
  private separatorAt = 0;
  private tokenStart = 0;
  private singles = 0;
  private singlesStart = 0;
  private singlesEnd = 0;
  /** What stands between the single letters of the run: SPACE or NEWLINE; how many of them are wider than one blank. */
  private singlesBy = 0;
  private singlesWide = 0;

  constructor(private readonly text: string) {
    this.out = new FoldBuilder(text.length);
  }

  fold(): Folded {
    const { text } = this;
    const { out } = this;
    for (let at = 0; at < text.length; ) {
      const unit = text.charCodeAt(at);
      const kind = KINDS[unit];
      // Most letters follow another one and stay what they are.
      if (!this.pending && out.length > 0) {
        if (kind === KIND.wide || (kind === KIND.narrow && unit < 0x370)) {
          out.push(unit, at, ++at, 0);
          continue;
        }
        if (kind === KIND.hangul && KINDS[text.charCodeAt(at + 1)] !== KIND.jamo) {
          out.push(unit, at, ++at, 0);
          continue;
        }
      }
      at = this.step(at);
    }
    this.endToken();
    this.endSingles();
    return this.out.finish();
  }

  /** Reads the unit (or pair, or jamo cluster) at `at`; returns where the next one starts. */
  private step(at: number): number {
    const unit = this.text.charCodeAt(at);
    switch (KINDS[unit]) {
      case KIND.hangul:
        return this.hangul(at, unit);
      case KIND.narrow:
        this.letter(unit >= 0x370 ? String.fromCharCode(unit).toLowerCase().charCodeAt(0) : unit, at, at + 1, 0);
        return at + 1;
      case KIND.upper:
        this.letter(unit + 32, at, at + 1, 0);
        return at + 1;
      case KIND.wide:
        this.letter(unit, at, at + 1, 0);
        return at + 1;
      case KIND.accented: {
        const base = BASE_LETTER[unit]!;
        if (base === 0x2f) this.separate(at, KIND.punctuation, base);
        else this.letter(base, at, at + 1, 0);
        return at + 1;
      }
      case KIND.jamo:
        return this.jamo(at, unit);
      case KIND.conjoining:
        return this.conjoining(at);
      case KIND.compatibility:
        return this.decomposed(at, at + 1);
      case KIND.disguise:
        this.letter(DISGUISE.get(unit)!, at, at + 1, MARK.lookalike);
        return at + 1;
      case KIND.surrogate:
        return this.decomposed(at, at + (this.text.codePointAt(at)! > 0xffff ? 2 : 1));
      default:
        this.separate(at, KINDS[unit]!, unit);
        return at + 1;
    }
  }

  private separate(at: number, kind: number, unit: number): void {
    this.pending = true;
    if (kind === KIND.hidden) {
      this.hidden = true;
      return;
    }
    if (!this.space && !this.newline && !this.stop && !this.punctuation && !this.apostrophe) this.separatorAt = at;
    if (kind === KIND.space) {
      this.spaces = this.space;
      this.space = true;
    } else if (kind === KIND.newline) this.newline = true;
    else if (kind === KIND.stop) this.stop = true;
    else if (unit === 0x27 || unit === 0x2019) this.apostrophe = true;
    else this.punctuation = true;
  }

  private letter(unit: number, start: number, end: number, mark: number): void {
    const { out } = this;
    const separated = this.space || this.newline || this.stop || this.punctuation || this.apostrophe;
    let marks = mark;
    if (this.hidden) marks |= MARK.hidden;
    if (separated || out.length === 0) marks |= this.between(unit);
    out.push(unit, start, end, marks);
    this.space = this.newline = this.stop = this.punctuation = this.apostrophe = false;
    this.spaces = this.hidden = this.pending = false;
  }

  /** Decides what becomes of the separators before `unit`; returns the marks they leave. */
  private between(unit: number): number {
    const { out } = this;
    if (out.length === 0) return MARK.gap;
    const previous = out.units[out.length - 1]!;
    const wide = isWide(previous) || isWide(unit);
    const loud = this.space || this.newline;
    // "it's" is one word; so is a name in quotes only at its edges.
    if (this.apostrophe && !loud && !this.stop && !this.punctuation && !wide) return 0;
    this.endToken();
    const lone = out.length - this.tokenStart === 1;
    let emitted = 0;
    if (this.newline) emitted = NEWLINE;
    else if (this.stop && this.space && !(wide && lone)) emitted = STOP;
    else if (!wide) emitted = SPACE;
    // Letters one by one on a line; of scripts with spaces also one by one within it.
    const wider = !wide && (this.spaces || (this.newline && this.space));
    if (lone && (emitted === NEWLINE ? isLetter(previous) : emitted === SPACE && isLatin(previous)))
      this.countSingle(emitted, wider);
    else this.endSingles();
    if (emitted) out.push(emitted, this.separatorAt, this.separatorAt + 1, wider ? WIDER : 0);
    this.tokenStart = out.length;
    return MARK.gap | (loud ? 0 : MARK.noise);
  }

  private countSingle(by: number, wider: boolean): void {
    if (this.singles > 0 && by !== this.singlesBy) {
      this.endSingles();
      return;
    }
    if (this.singles === 0) {
      this.singlesStart = this.tokenStart;
      this.singlesBy = by;
      this.singlesWide = 0;
    }
    this.singles++;
    if (wider) this.singlesWide++;
    this.singlesEnd = this.out.length;
  }

  /** Joins "t e l e g r a m" once the run of single letters is over. */
  private endSingles(): void {
    const { out } = this;
    if (this.singles === 0) return;
    const last = out.length - this.tokenStart === 1 && isLetter(out.units[out.length - 1]!) ? 1 : 0;
    if (this.singles + last >= SPACED_LETTERS) {
      // Blanks of two widths: the wider ones are between words.
      const kept = this.singlesWide < this.singles ? WIDER : 0;
      out.compact(this.singlesStart, last ? out.length : this.singlesEnd, this.singlesBy, kept, MARK.spaced);
    }
    this.singles = 0;
  }

  /** A word is complete: look-alike letters and digits are read as the letters around them. */
  private endToken(): void {
    const { out } = this;
    let latin = 0;
    let foreign = 0;
    let digits = 0;
    let onlyLatin = 0;
    let onlyForeign = 0;
    for (let index = this.tokenStart; index < out.length; index++) {
      const unit = out.units[index]!;
      if (isLatin(unit)) {
        latin++;
        if (!CYRILLIC_LOOKALIKE.has(unit)) onlyLatin++;
      } else if (isDigit(unit)) digits++;
      else if (unit >= 0x370 && unit <= 0x52f) {
        foreign++;
        if (!LATIN_LOOKALIKE.has(unit)) onlyForeign++;
      }
    }
    // Letters of both alphabets that can only be themselves: two words written together, not a disguise.
    if (latin > 0 && foreign > 0 && (onlyLatin === 0 || onlyForeign === 0)) {
      const russian = onlyForeign > 0 || (onlyLatin === 0 && foreign > latin);
      this.replace(russian ? CYRILLIC_LOOKALIKE : LATIN_LOOKALIKE, false);
    }
    if (digits > 0 && latin + foreign > 2 * digits) this.replace(LEET, true);
  }

  private replace(table: ReadonlyMap<number, number>, inside: boolean): void {
    const { out } = this;
    for (let index = this.tokenStart; index < out.length; index++) {
      const better = table.get(out.units[index]!);
      if (better === undefined) continue;
      if (inside && !(index > this.tokenStart && isLatin(out.units[index - 1]!) && isLatin(out.units[index + 1] ?? 0)))
        continue;
      out.units[index] = better;
      out.marks[index] = out.marks[index]! | MARK.lookalike;
    }
  }

  private hangul(at: number, unit: number): number {
    const { text } = this;
    const next = text.charCodeAt(at + 1);
    // 테ㄹ레: a loose consonant between two syllables closes the first one.
    if ((unit - 0xac00) % 28 === 0 && KINDS[text.charCodeAt(at + 2)] === KIND.hangul) {
      const tail = tailOf(next);
      if (tail >= 0) {
        this.letter(unit + tail + 1, at, at + 2, MARK.jamo);
        return at + 2;
      }
    }
    this.letter(unit, at, at + 1, 0);
    return at + 1;
  }

  private jamo(at: number, unit: number): number {
    const { text } = this;
    const lead = leadOf(unit);
    const vowel = lead >= 0 ? vowelOf(text.charCodeAt(at + 1), true) : -1;
    if (vowel < 0) {
      this.letter(unit, at, at + 1, 0);
      return at + 1;
    }
    const tail = tailOf(text.charCodeAt(at + 2));
    const taken = tail >= 0 && vowelOf(text.charCodeAt(at + 3), true) < 0 ? 3 : 2;
    this.letter(syllable(lead, vowel, taken === 3 ? tail + 1 : 0), at, at + taken, MARK.jamo);
    return at + taken;
  }

  private conjoining(at: number): number {
    const { text } = this;
    let end = at + 1;
    while (end < at + 3 && KINDS[text.charCodeAt(end)] === KIND.conjoining && text.charCodeAt(end) >= 0x1161) end++;
    const composed = text.slice(at, end).normalize('NFC');
    for (let index = 0; index < composed.length; index++) this.letter(composed.charCodeAt(index), at, end, 0);
    return end;
  }

  private decomposed(at: number, end: number): number {
    const part = this.text.slice(at, end).normalize('NFKC').toLowerCase();
    for (let index = 0; index < part.length; index++) {
      const unit = part.charCodeAt(index);
      const kind = KINDS[unit]!;
      if (kind === KIND.surrogate) {
        // Astral letters that are not ideographs are signs and emoji: they separate.
        if (unit >= 0xd840 && unit <= 0xd87e) this.letter(unit, at, end, 0);
        else if (unit < 0xdc00) this.separate(at, KIND.punctuation, unit);
      } else if (kind === KIND.conjoining) {
        this.letter(unit, at, end, 0);
      } else if (kind === KIND.accented) {
        this.letter(BASE_LETTER[unit]!, at, end, 0);
      } else if (kind >= KIND.space && kind <= KIND.stop) {
        this.separate(at, kind, unit);
      } else {
        this.letter(unit, at, end, 0);
      }
    }
    return end;
  }
}

/**
 * Folds text for phrase matching: compatibility forms, case, accents, invisible characters, look-alike letters, loose
 * jamo, punctuation and spaces inside words. White space next to Hangul, kana or ideographs disappears, between Latin
 * words one space stays; line ends stay as `\n`, sentence ends as `.`. One pass, linear.
 */
export function fold(text: string): Folded {
  return new Folder(text).fold();
}

const HANGUL_DIGITS = '영일이삼사오육칠팔구';
const KANJI_DIGITS = '〇一二三四五六七八九';

/** Value of a unit that may stand for a digit in a number written out, or -1. */
function spelledDigit(unit: number): number {
  if (unit < 0x3000) return -1;
  const char = String.fromCharCode(unit);
  if (char === '공' || char === '零') return 0;
  if (char === '륙') return 6;
  const value = HANGUL_DIGITS.indexOf(char);
  return value >= 0 ? value : KANJI_DIGITS.indexOf(char);
}

// Anything outside plain ASCII, Hangul, kana and common ideographs may need work; so does "4oo".
const NEEDS_WORK =
  /[^\t\n\r\x20-\x7e\u3040-\u30ff\u3131-\u318e\u4e00-\u9fff\uac00-\ud7a3]|[0-9][oO]|[공일이삼사오육칠팔구一二三四五六七八九〇]{3}/;

/**
 * Text for numbers and contact points: compatibility forms and invisible characters are resolved, digits of other
 * scripts and numbers spelled syllable by syllable (공일공 ...) become ASCII digits; case, spaces and punctuation stay.
 */
export function plain(text: string): Folded {
  if (!NEEDS_WORK.test(text)) return unchanged(text);
  const out = new FoldBuilder(text.length);
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    const kind = KINDS[unit]!;
    const size = kind === KIND.surrogate && text.codePointAt(at)! > 0xffff ? 2 : 1;
    if (kind === KIND.hidden) {
      // dropped
    } else if (unit < 0x80 || kind === KIND.hangul || kind === KIND.wide) {
      out.push(unit, at, at + 1, 0);
    } else {
      const part = text.slice(at, at + size).normalize('NFKC');
      for (let index = 0; index < part.length; index++) out.push(part.charCodeAt(index), at, at + size, 0);
    }
    at += size;
  }
  spellOut(out);
  return out.finish();
}

const isSeparator = (unit: number): boolean => unit === 0x2d || unit === 0x20 || unit === 0x2e;

/** Turns runs of spelled digits (at least eight with ASCII ones, three of them spelled) and `o` in numbers to digits. */
function spellOut(out: FoldBuilder): void {
  for (let at = 0; at < out.length; ) {
    if (!isDigit(out.units[at]!) && spelledDigit(out.units[at]!) < 0) {
      at++;
      continue;
    }
    let end = at;
    let digits = 0;
    let spelled = 0;
    for (; end < out.length; end++) {
      const unit = out.units[end]!;
      if (isDigit(unit)) digits++;
      else if (spelledDigit(unit) >= 0) spelled++;
      else if (
        (unit === 0x6f || unit === 0x4f) &&
        isDigit(out.units[end - 1] ?? 0) &&
        !isLatin((out.units[end + 1] ?? 0) | 0x20 | (out.units[end + 1] === 0x6f ? 0x80 : 0))
      )
        out.units[end] = 0x30;
      else if (!isSeparator(unit) || isSeparator(out.units[end - 1] ?? 0)) break;
    }
    if (spelled >= 3 && digits + spelled >= 8) {
      for (let index = at; index < end; index++) {
        const value = spelledDigit(out.units[index]!);
        if (value >= 0) out.units[index] = 0x30 + value;
      }
    }
    at = end + 1;
  }
}

/** Takes units of `loose` off the end; as a pattern this would look at long runs once per unit. */
export function trimEnd(text: string, loose: string): string {
  let end = text.length;
  while (end > 0 && loose.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}
