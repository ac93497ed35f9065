// Vite plugin: the phrase table of the lexicon is made while building, from the sources as they are, and put in place
// of the module that would make it on loading. So it cannot be older than the lexicon.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const FILE = fileURLToPath(new URL('../src/engine/lexicon/table.ts', import.meta.url));

/** @returns {import('vite').Plugin} */
export function phraseTable() {
  return {
    name: 'lurewatch-phrase-table',
    enforce: 'pre',
    async load(id) {
      if (id.split('?')[0] !== FILE) return null;
      const { module, dependencies } = await runnerImport(FILE, { configFile: false, logLevel: 'error' });
      for (const path of dependencies) this.addWatchFile(path);
      return `export const TABLE = ${JSON.stringify(module.TABLE)};`;
    },
  };
}
