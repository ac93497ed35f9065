import { type Folded, fold } from './text';

const BANDS = 8;
const ROWS = 4;
const HASHES = BANDS * ROWS;
/** Units of a shingle, and the least number of letters worth a fingerprint. */
const SHINGLE = 5;
const LEAST = 40;
const MAX_UNITS = 20_000;
const PRIME = 0x01000193;
const BIN_BITS = Math.log2(HASHES);
/** No shingle fell into a bin; ranks are smaller. */
const NONE = 0xffffffff;

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
  return fingerprintFolded(fold(text.slice(0, MAX_UNITS * 2)));
}

/** The same for a text that is folded already; one longer than 40,000 units has to be cut before it is folded. */
export function fingerprintFolded({ text: folded }: Pick<Folded, 'text'>): string[] {
  const letters = new Uint16Array(Math.min(folded.length, MAX_UNITS));
  let length = 0;
  for (let at = 0; at < folded.length && length < letters.length; at++) {
    const unit = folded.charCodeAt(at);
    if (unit > 0x3a || unit === 0x2f) letters[length++] = unit;
  }
  if (length < LEAST) return [];
  const least = new Uint32Array(HASHES).fill(NONE);
  for (let at = 0, last = length - SHINGLE; at <= last; at++) {
    // FNV-1a over the five units of a shingle, written out: this is where the time goes.
    let hash = Math.imul(0x811c9dc5 ^ letters[at]!, PRIME);
    hash = Math.imul(hash ^ letters[at + 1]!, PRIME);
    hash = Math.imul(hash ^ letters[at + 2]!, PRIME);
    hash = Math.imul(hash ^ letters[at + 3]!, PRIME);
    const mixed = mix(Math.imul(hash ^ letters[at + 4]!, PRIME));
    const bin = mixed & (HASHES - 1);
    const rank = mixed >>> BIN_BITS;
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
function fillEmpty(least: Uint32Array): void {
  const size = least.length;
  const original = least.slice();
  for (let bin = 0; bin < size; bin++) {
    if (original[bin] !== NONE) continue;
    for (let step = 1; step < size; step++) {
      const other = original[(bin + step) % size]!;
      if (other !== NONE) {
        least[bin] = (other + step * 0x9e3779b1) >>> 0;
        break;
      }
    }
  }
}
