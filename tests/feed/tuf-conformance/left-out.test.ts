import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LEFT_OUT } from './left-out';

it('no case is both here and left out', () => {
  // From their text: each file runs apart.
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.ts'));
  const text = files.map((name) => readFileSync(join(import.meta.dirname, name), 'utf8')).join('\n');
  const names = new Set(Array.from(text.matchAll(/^ *it\b.*\('(test_\w+)/gm), ([, name]) => name!));
  expect(Object.keys(LEFT_OUT).filter((name) => names.has(name))).toEqual([]);
  expect(names.size).toBeGreaterThanOrEqual(40);
});
