import { fold } from './text';

const BANDS = 8;
const ROWS = 4;
const HASHES = BANDS * ROWS;
/** Units of a shingle, and the least number of letters worth a fingerprint. */
const SHINGLE = 5;
const LEAST = 40;
const MAX_UNITS = 20_000;

function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Fingerprint of a wording: eight band hashes of eight hex digits each. Two texts that share a band are near-duplicates
 * with good odds (one-permutation minhash over shingles of five folded letters, four rows a band). Empty for texts
 * with fewer than 40 folded letters. Digits and links do not count, so a changed phone number or handle changes nothing.
 */
export function fingerprint(text: string): string[] {
  const folded = fold(text.slice(0, MAX_UNITS * 2)).text;
  const letters = new Uint16Array(Math.min(folded.length, MAX_UNITS));
  let length = 0;
  for (let at = 0; at < folded.length && length < letters.length; at++) {
    const unit = folded.charCodeAt(at);
    if (unit > 0x3a || (unit < 0x30 && unit > 0x2e)) letters[length++] = unit;
  }
  if (length < LEAST) return [];
  const least = new Float64Array(HASHES).fill(Number.POSITIVE_INFINITY);
  for (let at = 0; at + SHINGLE <= length; at++) {
    let hash = 0x811c9dc5;
    for (let step = 0; step < SHINGLE; step++) hash = Math.imul(hash ^ letters[at + step]!, 0x01000193);
    const mixed = mix(hash);
    const bin = mixed % HASHES;
    const rank = Math.floor(mixed / HASHES);
    if (rank < least[bin]!) least[bin] = rank;
  }
  fillEmpty(least);
  const bands: string[] = [];
  for (let band = 0; band < BANDS; band++) {
    let hash = band + 1;
    for (let row = 0; row < ROWS; row++) hash = mix(hash ^ least[band * ROWS + row]!);
    bands.push(hash.toString(16).padStart(8, '0'));
  }
  return bands;
}

/** Bins no shingle fell into borrow from the next one that has some, as one-permutation hashing does. */
function fillEmpty(least: Float64Array): void {
  const size = least.length;
  const original = least.slice();
  for (let bin = 0; bin < size; bin++) {
    if (original[bin] !== Number.POSITIVE_INFINITY) continue;
    for (let step = 1; step < size; step++) {
      const other = original[(bin + step) % size]!;
      if (other !== Number.POSITIVE_INFINITY) {
        least[bin] = (other + step * 0x9e3779b1) >>> 0;
        break;
      }
    }
  }
}
