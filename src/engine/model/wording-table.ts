/** Bits of an n-gram's key. At 24, one unknown n-gram in a thousand is taken for a known one. */
export const KEY_BITS = 24;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUE = new Int8Array(128).fill(-1);
for (let at = 0; at < LETTERS.length; at++) VALUE[LETTERS.charCodeAt(at)] = at;

/** Largest weight, in steps, of one n-gram: a letter holds -31 to 31. */
export const MOST_STEPS = 31;

/** One language's weights as the repository keeps them. `packed` is ASCII, see {@link packTable}. */
export interface PackedTable {
  bias: number;
  /** Margins between which the wording begins to count and counts in full. */
  from: number;
  to: number;
  /** Log-odds of one step. */
  step: number;
  grams: number;
  packed: string;
}

/** Bits of the filter that most unknown n-grams fail. */
const FILTER_BITS = 18;

/** Weights by key, in an open hash table. */
export class WordingTable {
  readonly bias: number;
  readonly from: number;
  readonly to: number;
  readonly slots: number;
  private readonly step: number;
  private readonly keys: Int32Array;
  private readonly steps: Int8Array;
  private readonly filter = new Uint32Array(1 << (FILTER_BITS - 5));

  /** @throws an error if `packed` does not hold as many n-grams as it says */
  constructor({ bias, from, to, step, grams, packed }: PackedTable) {
    this.bias = bias;
    this.from = from;
    this.to = to;
    this.step = step;
    let bits = 4;
    while (1 << bits < grams * 2) bits++;
    this.slots = 1 << bits;
    this.keys = new Int32Array(this.slots).fill(-1);
    this.steps = new Int8Array(this.slots);
    let key = 0;
    let count = 0;
    for (let at = 0; at < packed.length; count++) {
      let gap = 0;
      let scale = 1;
      for (let value = VALUE[packed.charCodeAt(at++)]!; ; value = VALUE[packed.charCodeAt(at++)]!) {
        gap += (value & 31) * scale;
        scale *= 32;
        if (value < 32) break;
      }
      key += gap;
      this.set(key, VALUE[packed.charCodeAt(at++)]! - 32);
    }
    if (count !== grams) throw new Error(`the wording table holds ${count} n-grams, not ${grams}`);
  }

  private set(key: number, steps: number): void {
    const mask = this.slots - 1;
    let slot = key & mask;
    while (this.keys[slot] !== -1) slot = (slot + 1) & mask;
    this.keys[slot] = key;
    this.steps[slot] = steps;
    const bit = key >>> (KEY_BITS - FILTER_BITS);
    this.filter[bit >>> 5]! |= 1 << (bit & 31);
  }

  /** Slot of a key, or -1. */
  slot(key: number): number {
    const bit = key >>> (KEY_BITS - FILTER_BITS);
    if (((this.filter[bit >>> 5]! >>> (bit & 31)) & 1) === 0) return -1;
    const { keys } = this;
    const mask = this.slots - 1;
    for (let slot = key & mask; keys[slot] !== -1; slot = (slot + 1) & mask) if (keys[slot] === key) return slot;
    return -1;
  }

  /** Log-odds of a slot. */
  weight(slot: number): number {
    return this.steps[slot]! * this.step;
  }
}

/**
 * Packs weights by key: keys in rising order, each as the gap to the one before in base-32 digits (low first, 32 added
 * to all but the last), then one letter for the weight in steps, 32 added.
 *
 * @throws an error for a weight of more than 31 steps
 */
export function packTable(weights: readonly (readonly [key: number, steps: number])[]): string {
  const parts: string[] = [];
  let before = 0;
  for (const [key, steps] of [...weights].sort((a, b) => a[0] - b[0])) {
    if (!Number.isInteger(steps) || Math.abs(steps) > MOST_STEPS) throw new Error(`a weight of ${steps} steps`);
    let gap = key - before;
    for (; gap >= 32; gap = Math.floor(gap / 32)) parts.push(LETTERS[(gap % 32) + 32]!);
    parts.push(LETTERS[gap]!, LETTERS[steps + 32]!);
    before = key;
  }
  return parts.join('');
}

/** Opens a packed table. */
export const openTable = (table: PackedTable): WordingTable => new WordingTable(table);
