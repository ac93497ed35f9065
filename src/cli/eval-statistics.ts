/** A share with its counts and 95 % Wilson interval. `share`, `low` and `high` are null without any row. */
export interface Share {
  count: number;
  of: number;
  share: number | null;
  low: number | null;
  high: number | null;
}

const Z = 1.959963984540054;

/** Share of `count` among `of` with its 95 % Wilson score interval. */
export function wilson(count: number, of: number): Share {
  if (of === 0) return { count, of, share: null, low: null, high: null };
  const p = count / of;
  const z2 = Z * Z;
  const middle = (p + z2 / (2 * of)) / (1 + z2 / of);
  const half = (Z / (1 + z2 / of)) * Math.sqrt((p * (1 - p)) / of + z2 / (4 * of * of));
  return { count, of, share: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** Recall at the sum that at most `share` of the honest rows reach. Null without scam or honest rows. */
export function recallAt(rows: readonly { sum: number; scam: boolean }[], share: number): number | null {
  const honest = rows.flatMap(({ sum, scam }) => (scam ? [] : [sum])).sort((a, b) => b - a);
  const scams = rows.flatMap(({ sum, scam }) => (scam ? [sum] : []));
  if (honest.length === 0 || scams.length === 0) return null;
  const limit = honest[Math.floor(honest.length * share)]!;
  return scams.filter((sum) => sum > limit).length / scams.length;
}

/**
 * Average precision of a ranking by `sum`: the mean of the precision at every scam. Rows with equal sums are one step,
 * so their order in the file does not count. `weight` of a row counts it more or less than once. Null without scams.
 */
export function averagePrecision(rows: readonly { sum: number; scam: boolean; weight?: number }[]): number | null {
  const sorted = [...rows].sort((a, b) => b.sum - a.sum);
  let scams = 0;
  let seen = 0;
  let total = 0;
  const all = sorted.reduce((sum, row) => sum + (row.scam ? (row.weight ?? 1) : 0), 0);
  if (all === 0) return null;
  for (let at = 0; at < sorted.length; ) {
    let end = at;
    let found = 0;
    for (; end < sorted.length && sorted[end]!.sum === sorted[at]!.sum; end++) {
      const weight = sorted[end]!.weight ?? 1;
      seen += weight;
      if (sorted[end]!.scam) found += weight;
    }
    scams += found;
    total += found * (scams / seen);
    at = end;
  }
  return total / all;
}
