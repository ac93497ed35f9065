// Names both Node and the browser make the same way.

/** What a worker of the benchmark is asked. */
export type MissRequest =
  | { bench: 'prepare'; url: string; count: number }
  | { bench: 'misses'; peer: number; own: number };

/** Names of 21 characters, as the peers' lists hold them. Numbers from `first` on: no name of two ranges is the same. */
export function seededNames(count: number, first = 0): string[] {
  // A permutation of the 32-bit numbers, so that neighbours in the list are no neighbours in the alphabet.
  return Array.from(
    { length: count },
    (_, i) => `jobs-${(Math.imul(first + i + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0')}.example`,
  );
}

/** Names that a list of the first `listed` does not have. */
export function missingNames(count: number, listed: number): string[] {
  return seededNames(count, listed);
}
