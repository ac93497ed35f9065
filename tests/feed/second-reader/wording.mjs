/** @param {number} v */
function mix(v) {
  let x = v >>> 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b) >>> 0;
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35) >>> 0;
  return (x ^ (x >>> 16)) >>> 0;
}

/**
 * The eight bands of a folded text, or none for a short one.
 * @param {string} folded
 */
export function bandsOf(folded) {
  const units = [];
  for (let at = 0; at < folded.length && units.length < 20_000; at++) {
    const unit = folded.charCodeAt(at);
    if (unit === 0x2f || unit >= 0x3b) units.push(unit);
  }
  if (units.length < 40) return [];
  /** @type {(number | null)[]} */
  const least = Array(32).fill(null);
  for (let at = 0; at + 5 <= units.length; at++) {
    let hash = 0x811c9dc5;
    for (const unit of units.slice(at, at + 5)) hash = Math.imul(hash ^ unit, 0x01000193);
    const mixed = mix(hash);
    const bin = mixed % 32;
    const rank = Math.floor(mixed / 32);
    const before = least[bin] ?? null;
    if (before === null || rank < before) least[bin] = rank;
  }
  const filled = least.map((rank, bin) => {
    for (let step = 0; step < 32; step++) {
      const other = least[(bin + step) % 32] ?? null;
      if (other !== null) return (other + step * 0x9e3779b1) % 2 ** 32;
    }
    return rank ?? 0;
  });
  return Array.from({ length: 8 }, (_, band) => {
    const hash = filled.slice(4 * band, 4 * band + 4).reduce((sum, rank) => mix(sum ^ rank), band + 1);
    return hash.toString(16).padStart(8, '0');
  });
}
