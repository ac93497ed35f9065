import { type EntryFacts, REASONS } from '../contract/feed';
import { type BitWriter, bitLength, readBits } from './bits';
import { dayNumber, dayOf } from './days';
import { FeedRefusal } from './refusal';

// What the list says of an entry, as a record of five bit fields. A field holds a number less the frame's base.

/** The fields in the order of a record. `days` is how long after its review an entry expires. */
export const FIELDS = ['reason', 'level', 'reviewed', 'days', 'case'] as const;
type Field = (typeof FIELDS)[number];

/** An entry's facts as numbers: index of the reason, 0 caution or 1 danger, days since 2020-01-01, days, case number. */
export type FactNumbers = Record<Field, number>;

/** Base and width in bits of each field, in the order of {@link FIELDS}. */
export interface Frame {
  readonly bases: readonly number[];
  readonly widths: readonly number[];
}

/** Bases are multiples of these, so that they seldom move from one version to the next (then records can be copied). */
const STEPS: Record<Field, number> = { reason: 256, level: 2, reviewed: 32, days: 65_536, case: 65_536 };
const MAX_WIDTHS: Record<Field, number> = { reason: 8, level: 1, reviewed: 16, days: 16, case: 32 };

export const LEVELS = ['caution', 'danger'] as const;

/** Numbers of an entry's facts. Throws a RangeError for a day or case number that does not fit. */
export function numbersOf(facts: EntryFacts): FactNumbers {
  const reviewed = dayNumber(facts.reviewed);
  const expires = dayNumber(facts.expires);
  if (reviewed === null || expires === null) {
    throw new RangeError(`case ${facts.case}: ${facts.reviewed} or ${facts.expires} is not a day from 2020 to 2199`);
  }
  if (expires < reviewed) throw new RangeError(`case ${facts.case}: expires ${facts.expires} before its review`);
  if (!Number.isInteger(facts.case) || facts.case < 0 || facts.case > 0xffffffff) {
    throw new RangeError(`case ${facts.case} is not a 32-bit number`);
  }
  return {
    reason: REASONS.indexOf(facts.reason),
    level: LEVELS.indexOf(facts.level),
    reviewed,
    days: expires - reviewed,
    case: facts.case,
  };
}

export function factsOf(numbers: FactNumbers): EntryFacts {
  return {
    // A code this version has no word for was appended later.
    reason: REASONS[numbers.reason] ?? 'other',
    level: LEVELS[numbers.level]!,
    reviewed: dayOf(numbers.reviewed),
    expires: dayOf(numbers.reviewed + numbers.days),
    case: numbers.case,
  };
}

/** The frame of `count` records: the least one; with `steady`, bases are rounded down to their steps. */
export function frameOf(count: number, numbersAt: (index: number) => FactNumbers, steady: boolean): Frame {
  const least = FIELDS.map(() => Number.POSITIVE_INFINITY);
  const most = FIELDS.map(() => 0);
  for (let index = 0; index < count; index++) {
    const numbers = numbersAt(index);
    for (let field = 0; field < FIELDS.length; field++) {
      const number = numbers[FIELDS[field]!];
      if (number < least[field]!) least[field] = number;
      if (number > most[field]!) most[field] = number;
    }
  }
  const bases = least.map((number, field) => {
    if (count === 0) return 0;
    return steady ? number - (number % STEPS[FIELDS[field]!]) : number;
  });
  return { bases, widths: most.map((number, field) => bitLength(Math.max(0, number - bases[field]!))) };
}

/** Bits of one record. */
export function recordBits({ widths }: Frame): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** Throws `malformed` for a frame whose numbers could leave their range. */
export function checkFrame({ bases, widths }: Frame): void {
  for (const [field, name] of FIELDS.entries()) {
    const width = widths[field]!;
    const most = MAX_WIDTHS[name];
    if (width > most || bases[field]! >= 2 ** most || bases[field]! + 2 ** width - 1 >= 2 ** (most + 1)) {
      throw new FeedRefusal('malformed', `field ${name}: ${width} bits from ${bases[field]} on`);
    }
  }
}

export function putRecord(writer: BitWriter, numbers: FactNumbers, { bases, widths }: Frame): void {
  for (let field = 0; field < FIELDS.length; field++) {
    writer.put(numbers[FIELDS[field]!] - bases[field]!, widths[field]!);
  }
}

/** Reads the record at bit `at`. Throws `malformed` for a level, day or case that cannot be. */
export function readRecord(words: Int32Array, at: number, { bases, widths }: Frame): FactNumbers {
  const numbers: FactNumbers = { reason: 0, level: 0, reviewed: 0, days: 0, case: 0 };
  let bit = at;
  for (let field = 0; field < FIELDS.length; field++) {
    const width = widths[field]!;
    numbers[FIELDS[field]!] = bases[field]! + readBits(words, bit, width);
    bit += width;
  }
  if (numbers.level > 1 || numbers.reviewed + numbers.days > 0xffff || numbers.case > 0xffffffff) {
    throw new FeedRefusal('malformed', 'an entry whose facts are out of range');
  }
  return numbers;
}

export function sameFrame(a: Frame, b: Frame): boolean {
  return FIELDS.every((_, field) => a.bases[field] === b.bases[field] && a.widths[field] === b.widths[field]);
}
