import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from '../../scripts/driver.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong below `selector`, a line each; and a page of ours without the colours all of them take. */
export async function faults(tab: Tab, selector = 'html'): Promise<string[]> {
  const bare = `[...document.querySelectorAll('.page')].some((page) => !getComputedStyle(page).getPropertyValue('--paper'))`;
  if (await tab.run(bare)) return ['the page has no colours of its own: tokens.css is missing'];
  await tab.run(`${AXE}; true`);
  return tab.run(`axe.run({ include: [${JSON.stringify(selector)}] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`);
}
