import { createHash } from 'node:crypto';
import { encodeRows } from '../src/feed';
import type { FactNumbers } from '../src/feed/facts';

export const MILLION = 1_000_000;
export const SALT = Uint8Array.from({ length: 16 }, (_, i) => i * 7 + 1);
/** Changes of 1 % a day at a million entries: half of them go, half come. */
export const DAILY = 5_000;

/** Seeded 32-bit numbers (sfc32, C. Doty-Humphrey: passes PractRand): 10^8 probes must not repeat themselves. */
export function chance32(seed: number): () => number {
  let a = 0x9e3779b9 | 0;
  let b = 0x243f6a88 | 0;
  let c = seed | 0;
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  for (let warm = 0; warm < 16; warm++) next();
  return next;
}

/** Seeded keys of `width` bits (32, 40 or 48), uniform as a hash's bits are. */
export function chanceKeys(width: number, seed: number): () => number {
  const next = chance32(seed);
  if (width === 32) return next;
  const low = 2 ** (width - 32);
  return () => next() * low + (next() & (low - 1));
}

/** About `count` different keys, ascending: the few that come twice are left out. */
export function randomKeys(count: number, width: number, seed: number): Float64Array {
  const next = chanceKeys(width, seed);
  return distinct(Float64Array.from({ length: count }, next));
}

function distinct(keys: Float64Array): Float64Array {
  keys.sort();
  return keys.filter((key, at) => key !== keys[at - 1]);
}

/** SHA-256(salt | kind | 00 | value), first 48 bits: `hashOf` of the product, synchronous. */
export function domainKey(name: string): number {
  const digest = createHash('sha256').update(SALT).update(`domain\0${name}`).digest();
  return digest.readUIntBE(0, 6);
}

export function domainKeys(names: readonly string[]): Float64Array {
  return distinct(Float64Array.from(names, domainKey));
}

/** Entries' facts as columns. */
interface Columns {
  reason: Uint8Array;
  level: Uint8Array;
  reviewed: Uint16Array;
  case: Uint32Array;
}

const columnsOf = (count: number): Columns => ({
  reason: new Uint8Array(count),
  level: new Uint8Array(count),
  reviewed: new Uint16Array(count),
  case: new Uint32Array(count),
});

/** Day 0 of the history, in days since 2020-01-01, and how long an entry lasts (LIMITS.entryDays). */
const FIRST_DAY = 2_500;
const LASTS = 180;
const REASONS = 8;
/** Contact points of one case. */
const PER_CASE = 3;

/**
 * A list that lives by the hour: each day 5,000 entries go and 5,000 come, spread evenly. Those that go are taken at
 * random; those that come were reviewed that day, last 180 days, have one of eight reasons and one of two levels by
 * chance, and the next case numbers, three entries a case. The first list was reviewed in the 180 days before.
 */
export class History {
  hour = 0;
  #next: () => number;
  #key: () => number;
  #cases: number;
  #columns: Columns;

  constructor(
    public keys: Float64Array,
    seed = 1,
  ) {
    const next = chance32(seed);
    this.#next = next;
    this.#key = chanceKeys(48, seed + 1);
    this.#cases = Math.ceil(keys.length / PER_CASE);
    this.#columns = columnsOf(keys.length);
    for (let rank = 0; rank < keys.length; rank++) {
      this.#put(this.#columns, rank, {
        reviewed: FIRST_DAY - LASTS + 1 + (next() % (LASTS - 1)),
        number: Math.floor((next() % keys.length) / PER_CASE),
      });
    }
  }

  #put(columns: Columns, rank: number, { reviewed, number }: { reviewed: number; number: number }): void {
    const dice = this.#next();
    columns.reason[rank] = dice % REASONS;
    columns.level[rank] = (dice >>> 8) & 1;
    columns.reviewed[rank] = reviewed;
    columns.case[rank] = number;
  }

  /** One object for all calls: a million of them would be most of the encoding. */
  readonly #numbers: FactNumbers = { reason: 0, level: 0, reviewed: 0, days: LASTS, case: 0 };
  readonly factsAt = (rank: number): FactNumbers => {
    const { reason, level, reviewed } = this.#columns;
    this.#numbers.reason = reason[rank]!;
    this.#numbers.level = level[rank]!;
    this.#numbers.reviewed = reviewed[rank]!;
    this.#numbers.case = this.#columns.case[rank]!;
    return this.#numbers;
  };

  snapshot(width?: number): Uint8Array {
    return encodeRows({ keys: this.keys, factsAt: this.factsAt }, { salt: SALT, ...(width && { width }) });
  }

  /** One hour on. */
  step(): { gone: number; come: FactNumbers[] } {
    const day = this.hour % 24;
    const changes = Math.floor((DAILY * (day + 1)) / 24) - Math.floor((DAILY * day) / 24);
    const reviewed = FIRST_DAY + Math.floor(this.hour / 24);
    this.hour++;
    return this.change(changes, reviewed);
  }

  /** `changes` entries go and as many come. */
  change(changes: number, reviewed = FIRST_DAY): { gone: number; come: FactNumbers[] } {
    const old = this.keys;
    const gone = new Set<number>();
    while (gone.size < changes) gone.add(this.#next() % old.length);
    const come = distinct(Float64Array.from({ length: changes }, this.#key));
    const size = old.length - gone.size + come.length;
    const keys = new Float64Array(size);
    const from = this.#columns;
    const columns = columnsOf(size);
    const added: number[] = [];
    let at = 0;
    let comes = 0;
    for (let rank = 0; rank <= old.length; rank++) {
      const key = rank < old.length ? old[rank]! : Number.POSITIVE_INFINITY;
      for (; comes < come.length && come[comes]! < key; comes++) {
        const number = (this.#cases + this.#next() * 2 ** -32 * (changes / PER_CASE)) >>> 0;
        keys[at] = come[comes]!;
        this.#put(columns, at, { reviewed, number });
        added.push(at++);
      }
      if (rank === old.length || gone.has(rank)) continue;
      keys[at] = key;
      columns.reason[at] = from.reason[rank]!;
      columns.level[at] = from.level[rank]!;
      columns.reviewed[at] = from.reviewed[rank]!;
      columns.case[at] = from.case[rank]!;
      at++;
    }
    this.#cases += Math.ceil(changes / PER_CASE);
    // Arrays are new, so a snapshot made before still reads its own.
    this.keys = keys;
    this.#columns = columns;
    return { gone: gone.size, come: added.map((rank) => ({ ...this.factsAt(rank) })) };
  }
}
