import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from '../../scripts/driver.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong below `selector`, a line each. */
export async function faults(tab: Tab, selector = 'html'): Promise<string[]> {
  await tab.run(`${AXE}; true`);
  return tab.run(`axe.run({ include: [${JSON.stringify(selector)}] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`);
}
