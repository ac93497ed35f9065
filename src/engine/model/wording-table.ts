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

/** Weights by key, in an open hash table. */
export interface WordingTable {
  readonly bias: number;
  readonly from: number;
  readonly to: number;
  readonly slots: number;
  /** Slot of a key, or -1. */
  slot(key: number): number;
  /** Log-odds of a slot. */
  weight(slot: number): number;
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

/**
 * Opens a packed table.
 *
 * @throws an error if it does not hold as many n-grams as it says
 */
export function openTable({ bias, from, to, step, grams, packed }: PackedTable): WordingTable {
  let bits = 4;
  while (1 << bits < grams * 2) bits++;
  const slots = 1 << bits;
  const mask = slots - 1;
  const keys = new Int32Array(slots).fill(-1);
  const steps = new Int8Array(slots);
  const home = (key: number): number => (key ^ (key >>> 11)) & mask;
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
    let slot = home(key);
    while (keys[slot] !== -1) slot = (slot + 1) & mask;
    keys[slot] = key;
    steps[slot] = VALUE[packed.charCodeAt(at++)]! - 32;
  }
  if (count !== grams) throw new Error(`the wording table holds ${count} n-grams, not ${grams}`);
  return {
    bias,
    from,
    to,
    slots,
    slot: (wanted) => {
      for (let slot = home(wanted); keys[slot] !== -1; slot = (slot + 1) & mask) if (keys[slot] === wanted) return slot;
      return -1;
    },
    weight: (slot) => steps[slot]! * step,
  };
}
