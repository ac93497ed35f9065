import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { REFUSALS } from '../../src/feed';
import en from '../../src/locales/en.json' with { type: 'json' };

const page = readFileSync('docs/feed-format.md', 'utf8');

it.each(REFUSALS)('%s stands on the format page and has a sentence', (code) => {
  expect(page).toContain(`\n| \`${code}\` |`);
  expect(Object.keys(en)).toContain(`refusal.${code}`);
});

it('the format page lists no code that does not exist', () => {
  const table = page.slice(page.indexOf('## Refusals'), page.indexOf('## Key files'));
  const codes = [...table.matchAll(/^\| `([a-z-]+)` \|/gm)].map((row) => row[1]);
  expect(codes.toSorted()).toEqual(REFUSALS.toSorted());
});
