import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { parseAst } from 'vite';
import { expect, it } from 'vitest';

// The other backends need a program of the platform.
process.env.RECHECK_BACKEND = 'pure';

const ENGINE = join(__dirname, '../../src/engine');

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return files(path);
    return path.endsWith('.ts') && !path.endsWith('.cases.ts') ? [path] : [];
  });
}

/**
 * Patterns, by file and a piece of them, that the checker's fuzzing now and then takes for quadratic, though every repeat
 * in them is bounded: what one start can cost does not grow with the text.
 */
const BOUNDED: readonly (readonly [file: string, piece: string])[] = [
  ['signals/named-employer.ts', ''],
  ['identity-messengers.ts', '라인[ \\t]{0,2}('],
];

interface Pattern {
  at: string;
  source: string;
  flags: string;
}

/** Every literal pattern of the engine; the same one once. */
function patterns(): Pattern[] {
  const found = new Map<string, Pattern>();
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex)
      found.set(`/${regex.pattern}/${regex.flags}`, {
        at: path.slice(ENGINE.length + 1),
        source: regex.pattern,
        flags: regex.flags,
      });
    for (const value of Object.values(node)) visit(value, path);
  };
  for (const path of files(ENGINE)) visit(parseAst(readFileSync(path, 'utf8'), { lang: 'ts' }), path);
  return [...found.values()];
}

it('no pattern of the engine takes more than linear time', () => {
  const all = patterns();
  expect(all.length).toBeGreaterThan(50);
  const unsafe = all.flatMap(({ at, source, flags }) => {
    if (BOUNDED.some(([file, piece]) => at === file && source.includes(piece))) return [];
    // Long enough for a busy machine: a checker that ran out of time has found nothing.
    const verdict = checkSync(source, flags, { timeout: 30_000 });
    return verdict.status === 'safe'
      ? []
      : [
          `${at}: /${source.slice(0, 90)}/${flags} ${verdict.status} ${
            verdict.status === 'vulnerable' ? verdict.complexity.summary : verdict.error.kind
          }`,
        ];
  });
  expect(unsafe).toEqual([]);
}, 600_000);
