// How large a package and its parts may be. This is the one place: a package over its budget is not made. Raise a
// figure in the change that needs it, and say in that change what people get for the bytes.
import { deflateRawSync } from 'node:zlib';

const KB = 1024;

/** Largest sizes in bytes: `zips` as they are uploaded (without the list), `parts` as they lie unpacked. */
export const BUDGET = {
  zips: { chrome: 1_010 * KB, firefox: 1_010 * KB, source: 3_000 * KB },
  parts: {
    background: 1480 * KB,
    'content script': 200 * KB,
    // Six of them, three a language; 250 KB is what they may have.
    'pictures of the welcome page': 250 * KB,
    pages: 230 * KB,
    'icons and names': 27 * KB,
    // A million entries are some 9 MB (docs/feed-format.md); the list grows with what people report, not with code.
    list: 10_000 * KB,
  },
};

/** Which part a file of a package belongs to; the first that fits counts. */
const PARTS = [
  ['list', /^seed\//],
  ['background', /^assets\/main\.ts-|^service-worker-loader/],
  ['content script', /^src\/content\/|^assets\/marks/],
  ['pictures of the welcome page', /^welcome\//],
  ['icons and names', /^icons\/|^_locales\/|\.json$/],
  ['pages', /./],
];

/**
 * @param {string} name `chrome`, `firefox` or `source`
 * @param {Map<string, Uint8Array>} files what is in the zip
 * @param {number} bytes size of the zip
 * @param {typeof BUDGET} [budget]
 * @returns {{ lines: string[], problems: string[] }} what to print, and what is over its budget
 */
export function sizes(name, files, bytes, budget = BUDGET) {
  const kb = (size) => `${(size / KB).toFixed(1)} KB`;
  const problems = [];
  const row = (label, size, limit) => {
    if (limit !== undefined && size > limit)
      problems.push(`${name}: ${label} is ${kb(size)}, over its budget of ${kb(limit)} (scripts/package-sizes.mjs).`);
    return `  ${label.padEnd(44)} ${kb(size).padStart(10)}${limit === undefined ? '' : `  of ${kb(limit)}`}`;
  };
  const list = [...files].filter(([path]) => path.startsWith('seed/'));
  const packedList = list.reduce((sum, [, data]) => sum + deflateRawSync(data, { level: 9 }).length, 0);
  const lines = [row(list.length > 0 ? 'zip without the list' : 'zip', bytes - packedList, budget.zips[name])];
  if (name !== 'source') {
    const sums = new Map();
    for (const [path, data] of files) {
      const [part] = PARTS.find(([, pattern]) => pattern.test(path));
      sums.set(part, (sums.get(part) ?? 0) + data.length);
    }
    for (const [part, size] of sums) lines.push(row(part, size, budget.parts[part]));
  }
  const largest = [...files].sort(([, a], [, b]) => b.length - a.length).slice(0, 5);
  return { lines: [...lines, '  largest files:', ...largest.map(([path, data]) => row(path, data.length))], problems };
}
