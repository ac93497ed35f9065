// npm run package [-- --channel dev]: the zips for the stores and the source zip for their reviewers, in dist/packages.
// FEED_URL, ROOT (path of the first root file) and DESK_URL must be set, SEED and SETUP_PAGE may be: a package without a list or
// without a desk would reach people who cannot mend it. `--channel dev` makes test packages whose name and icon say so.
// In an unpacked source zip the settings come with it. The way to the stores: docs/store/README.md.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, ROOT_DIR } from './build.mjs';
import { permissionProblems, setUpNotice } from './check-permissions.mjs';
import { sizes } from './package-sizes.mjs';
import { releaseProblems } from './release-checks.mjs';
import { setUpPattern } from './setup-page.mjs';
import { differences, isCheckout, reviewersSettings, sourceFiles, uncommitted } from './source-zip.mjs';
import { lint } from './web-ext.mjs';
import { filesIn, zip } from './zip.mjs';

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
    for (const address of (env[name] ?? '').split(/\s+/).filter(Boolean)) {
      const url = URL.canParse(address) ? new URL(address) : null;
      if (!url) problems.push(`${name} is no address: ${address}.`);
      else if (channel === 'release' && url.protocol !== 'https:')
        problems.push(`${name} must be an https address in a release.`);
    }
  }
  if (env.SETUP_PAGE) {
    try {
      setUpPattern(env.SETUP_PAGE, channel);
    } catch (error) {
      problems.push(`${error.message}.`);
    }
  }
  if (env.ROOT && !existsSync(env.ROOT)) problems.push(`ROOT names no file: ${env.ROOT}.`);
  if (env.SEED && !existsSync(join(env.SEED, 'head.json')))
    problems.push(`SEED names no published list: ${env.SEED} has no head.json.`);
  return problems;
}

/**
 * Builds, checks and zips the extension for both kinds of browser.
 * @param {Record<string, string | undefined>} env FEED_URL, ROOT, DESK_URL, SEED and SETUP_PAGE
 * @param {string} channel `release` or `dev`
 * @param {string[]} [browsers]
 * @returns {Promise<{ packages: Map<string, Buffer>, lines: string[], problems: string[] }>} the zips by file name, what
 *   to print of them, and what is wrong with them
 */
export async function makePackages(env, channel, browsers = ['chrome', 'firefox']) {
  const { FEED_URL = '', ROOT = '', DESK_URL = '', SEED = '', SETUP_PAGE = '' } = env;
  const packages = new Map();
  const lines = setUpNotice(SETUP_PAGE);
  const problems = [];
  const temp = await mkdtemp(join(tmpdir(), 'lurewatch-package-'));
  try {
    for (const browser of browsers) {
      const settings = { FEED_URL, ROOT, DESK_URL, SEED, SETUP_PAGE, CHANNEL: channel };
      const dist = await build(browser, { ...settings, OUT_DIR: join(temp, browser) });
      const path = join(dist, 'manifest.json');
      // The stores give the id; `key` is for unpacked builds.
      const { key, ...manifest } = JSON.parse(await readFile(path, 'utf8'));
      await writeFile(path, `${JSON.stringify(manifest, null, 2)}\n`);
      problems.push(...permissionProblems(manifest, browser, `${FEED_URL} ${DESK_URL}`, undefined, SETUP_PAGE));
      if (browser === 'firefox') problems.push(...(await lint(dist)));
      const files = await filesIn(dist);
      const data = await zip(files);
      const name = `lurewatch-${manifest.version}${channel === 'release' ? '' : `-${channel}`}-${browser}.zip`;
      const size = sizes(browser, files, data.length);
      lines.push(name, ...size.lines);
      problems.push(...size.problems);
      packages.set(name, data);
    }
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
  return { packages, lines, problems };
}

/**
 * @param {Parameters<typeof sourceFiles>[0]} made
 * @returns {Promise<{ name: string, data: Buffer, lines: string[], problems: string[] }>}
 */
export async function makeSource(made) {
  const files = sourceFiles(made);
  const data = await zip(files);
  const [first] = made.packages.keys();
  const name = first.replace(/-\w+\.zip$/, '-source.zip');
  const size = sizes('source', new Map([...files].map(([path, text]) => [path, Buffer.from(text)])), data.length);
  return { name, data, lines: [name, ...size.lines], problems: size.problems };
}

function fail(problems) {
  for (const problem of problems) console.error(problem);
  return problems.length > 0;
}

async function main() {
  const { values } = parseArgs({ options: { channel: { type: 'string' } } });
  const given = values.channel === undefined ? reviewersSettings() : null;
  const channel = given?.channel ?? values.channel ?? 'release';
  const env = given?.env ?? process.env;
  const today = given?.today ?? new Date().toISOString().slice(0, 10);
  const checkout = isCheckout();
  if (fail(problemsOf(env, channel))) return 2;
  if (channel === 'release' && checkout && fail(uncommitted())) {
    console.error(
      'Commit this first: reviewers get what git tracks, and must be able to make the same packages from it.',
    );
    return 2;
  }
  const waiting = await releaseProblems(today);
  if (fail(waiting)) {
    if (channel === 'release') {
      console.error(`No release: ${waiting.length} things above wait for a person (docs/store/README.md).`);
      return 2;
    }
    console.error(`A release would be refused for the ${waiting.length} things above.`);
  }
  const out = join(ROOT_DIR, 'dist/packages');
  const { packages, lines, problems } = await makePackages(env, channel);
  if (fail(problems)) return 1;
  const zips = new Map(packages);
  if (checkout) {
    const source = await makeSource({ env, channel, today, packages });
    if (fail(source.problems)) return 1;
    lines.push(...source.lines);
    zips.set(source.name, source.data);
  }
  await mkdir(out, { recursive: true });
  for (const [name, data] of zips) await writeFile(join(out, name), data);
  for (const line of lines) console.log(line);
  console.log(`In ${out}:`, [...zips.keys()].join(', '));
  if (!given) return 0;
  if (fail(differences(packages, given.zips))) return 1;
  console.log('Byte for byte the uploaded packages.');
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await main().catch((error) => {
    console.error(error.message);
    return 1;
  });
}
