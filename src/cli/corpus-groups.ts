import { fold } from '../engine/text';

/** Units of a shingle; hashes kept of a text; hashes two texts must share at one place to be compared at all. */
const SHINGLE = 6;
const HASHES = 64;
const BAND = 2;
/** Share of kept hashes that two texts have in common from which they are one ad in two copies. */
const ALIKE = 0.4;
const MAX_UNITS = 20_000;

function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** One-permutation minhash of the letters of a text; null where it has fewer letters than a shingle. */
function sketch(text: string): Uint32Array | null {
  const letters = fold(text.slice(0, MAX_UNITS)).text.replace(/[\s\d.]/g, '');
  if (letters.length < SHINGLE) return null;
  const least = new Uint32Array(HASHES).fill(0xffffffff);
  for (let at = 0; at + SHINGLE <= letters.length; at++) {
    let hash = 0x811c9dc5;
    for (let step = 0; step < SHINGLE; step++) hash = Math.imul(hash ^ letters.charCodeAt(at + step), 0x01000193);
    const mixed = mix(hash);
    const bin = mixed % HASHES;
    if (mixed < least[bin]!) least[bin] = mixed;
  }
  return least;
}

/** Share of the bins either text filled that hold the same hash. */
function alike(a: Uint32Array, b: Uint32Array): number {
  let same = 0;
  let filled = 0;
  for (let bin = 0; bin < HASHES; bin++) {
    if (a[bin] === 0xffffffff && b[bin] === 0xffffffff) continue;
    filled++;
    if (a[bin] === b[bin]) same++;
  }
  return filled === 0 ? 0 : same / filled;
}

/**
 * Groups of near-duplicates: for every text the index of its group's first text. Copies of one ad must not be learned
 * from and judged in the same breath. Two texts belong together if about 40 % of their shingles of six letters agree.
 */
export function groupsOf(texts: readonly string[]): number[] {
  const parent = texts.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  const sketches = texts.map(sketch);
  const buckets = new Map<string, number[]>();
  for (const [index, hashes] of sketches.entries()) {
    if (!hashes) continue;
    for (let bin = 0; bin < HASHES; bin += BAND) {
      if (hashes[bin] === 0xffffffff) continue;
      const key = `${bin} ${hashes.subarray(bin, bin + BAND).join(' ')}`;
      const others = buckets.get(key);
      if (!others) {
        buckets.set(key, [index]);
        continue;
      }
      // One text of each group there is enough to compare with.
      const roots = new Set(others.map(root));
      if (roots.has(root(index))) continue;
      for (const other of others) {
        if (root(other) === root(index) || alike(sketches[other]!, hashes) < ALIKE) continue;
        const [first, second] = [root(other), root(index)].sort((a, b) => a - b) as [number, number];
        parent[second] = first;
      }
      if (others.length < 200) others.push(index);
    }
  }
  return parent.map((_, index) => root(index));
}

/** The fold of a group: a stable part of `folds`, by the text of its first row and not by its place in a file. */
export function foldOf(text: string, folds: number): number {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return mix(hash) % folds;
}
