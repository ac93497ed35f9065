// npm run package [-- --channel dev]: the zips for the stores, in dist/packages.
// FEED_URL, ROOT (path of the first root file) and DESK_URL must be set: a package without a list or without a desk
// would reach people who cannot mend it. `--channel dev` makes test packages whose name and icon say so.
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, ROOT_DIR } from './build.mjs';
import { lint, zip } from './web-ext.mjs';

/**
 * What keeps a package from being made, in whole sentences.
 * @param {Record<string, string | undefined>} env
 * @param {string} channel
 */
export function problemsOf(env, channel) {
  const problems = [];
  if (channel !== 'release' && channel !== 'dev')
    problems.push(`--channel ${channel} is unknown: it is release or dev.`);
  const missing = ['FEED_URL', 'ROOT', 'DESK_URL'].filter((name) => !env[name]);
  if (missing.length > 0) problems.push(`Set ${missing.join(', ')}: a package is built for one list and one desk.`);
  for (const name of ['FEED_URL', 'DESK_URL']) {
    if (!env[name]) continue;
    const url = URL.canParse(env[name]) ? new URL(env[name]) : null;
    if (!url) problems.push(`${name} is no address: ${env[name]}.`);
    else if (channel === 'release' && url.protocol !== 'https:')
      problems.push(`${name} must be an https address in a release.`);
  }
  if (env.ROOT && !existsSync(env.ROOT)) problems.push(`ROOT names no file: ${env.ROOT}.`);
  return problems;
}

async function main() {
  const { values } = parseArgs({ options: { channel: { type: 'string', default: 'release' } } });
  const problems = problemsOf(process.env, values.channel);
  if (problems.length > 0) {
    for (const problem of problems) console.error(problem);
    return 2;
  }
  const temp = await mkdtemp(join(tmpdir(), 'lurewatch-package-'));
  try {
    for (const browser of ['chrome', 'firefox']) {
      const dist = await build(browser, { CHANNEL: values.channel, OUT_DIR: join(temp, browser) });
      const path = join(dist, 'manifest.json');
      // The stores give the id; `key` is for unpacked builds.
      const { key, ...manifest } = JSON.parse(await readFile(path, 'utf8'));
      await writeFile(path, `${JSON.stringify(manifest, null, 2)}\n`);
      const found = browser === 'firefox' ? await lint(dist) : [];
      if (found.length > 0) {
        for (const line of found) console.error(line);
        return 1;
      }
      const channel = values.channel === 'release' ? '' : `-${values.channel}`;
      console.log(
        await zip(dist, join(ROOT_DIR, 'dist/packages'), `lurewatch-${manifest.version}${channel}-${browser}.zip`),
      );
    }
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await main().catch((error) => {
    console.error(error.message);
    return 1;
  });
}
