import { readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pictures } from '../../scripts/screens.mjs';
import { CHOSEN, LOOKS, SCREENS } from '../../scripts/screens-table.mjs';
import { boardIn } from '../../scripts/screens-ways.mjs';

it('names every screen once, in looks there are', () => {
  const files = pictures().map(({ file }) => file);
  expect(new Set(files).size).toBe(files.length);
  for (const { looks } of SCREENS) for (const look of looks) expect(LOOKS).toHaveProperty(look);
});

it('keeps the chosen pictures small, of the size the stores show', () => {
  const files = pictures().map(({ file }) => file);
  let total = 0;
  for (const name of CHOSEN) {
    expect(files).toContain(name);
    const path = `docs/screens/${name}.png`;
    total += statSync(path).size;
    // Width and height stand at 16 and 20 of every PNG.
    const png = readFileSync(path);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], name).toEqual([1280, 800]);
  }
  expect(total).toBeLessThan(1.5 * 1024 * 1024);
});

it('shows readers of other languages no Korean of the demo board', () => {
  const page = readFileSync('scripts/demo-board/pages/index.html', 'utf8');
  expect(boardIn('ko', page)).toBe(page);
  expect(boardIn('en', page)).not.toMatch(/[가-힣]/);
  expect(boardIn('en', page)).toContain('Accounts assistant');
});
