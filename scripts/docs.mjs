// npm run docs: writes docs/signals.md from the signal files and their cases. `--check` only says whether it is current.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { ROOT_DIR } from './build.mjs';

const INTRO = readFileSync(join(ROOT_DIR, 'docs/signals.intro.md'), 'utf8');
const PATH = join(ROOT_DIR, 'docs/signals.md');

/** One case as a line of the list: the words of the ad, field by field. */
function line(given) {
  const posting = typeof given === 'string' ? { description: given } : given.posting;
  const text = Object.values(posting)
    .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
    .join(' | ');
  return `- ${text.replaceAll('\n', ' / ').slice(0, 160)}`;
}

/**
 * @param {readonly { id: string, kind: string, group: string }[]} signals
 * @param {Record<string, { about: { why: string, sources: string, honest: string }, flags: unknown[], passes: unknown[] }>} cases
 * @param {readonly { language: string, thin: boolean, groups: readonly { phrases: readonly string[] }[] }[]} languages
 */
export function page(signals, cases, languages) {
  const rows = languages.map(({ language, thin, groups }) => {
    const phrases = groups.reduce((sum, group) => sum + group.phrases.length, 0);
    return `| ${language} | ${phrases} | ${thin ? 'thin: at most caution by its own phrases' : 'sourced'} |`;
  });
  const sections = signals.map(({ id, kind, group }) => {
    const { about, flags, passes } = cases[id];
    return [
      `## ${id}`,
      `${kind}, ${group}. ${about.why}`,
      '',
      `Sources: ${about.sources || 'none beyond our own list'}`,
      '',
      `Honest ads that look alike: ${about.honest || 'none known'}`,
      '',
      `Sees (${flags.length} cases):`,
      ...flags.slice(0, 3).map(line),
      '',
      `Lets pass (${passes.length} cases):`,
      ...passes.slice(0, 3).map(line),
      '',
    ].join('\n');
  });
  return [
    INTRO.trimEnd(),
    '',
    '## Languages',
    '| language | phrases | wording |',
    '| --- | --- | --- |',
    ...rows,
    '',
    ...sections,
  ].join('\n');
}

async function main(argv) {
  const server = await createServer({
    root: ROOT_DIR,
    mode: 'cli',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
  });
  try {
    const { SIGNALS } = await server.ssrLoadModule('/src/engine/signals/index.ts');
    const { LANGUAGES } = await server.ssrLoadModule('/src/engine/lexicon/index.ts');
    const cases = {};
    for (const { id } of SIGNALS) cases[id] = (await server.ssrLoadModule(`/src/engine/signals/${id}.cases.ts`)).cases;
    const text = page(SIGNALS, cases, LANGUAGES);
    if (!argv.includes('--check')) writeFileSync(PATH, text);
    else if (readFileSync(PATH, 'utf8') !== text) {
      console.error('docs/signals.md is not what the signal files say: npm run docs');
      return 1;
    }
    return 0;
  } finally {
    await server.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
