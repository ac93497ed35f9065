// node scripts/build.mjs chrome|firefox|desk|cli|all
// Settings come from the environment: FEED_URL, ROOT, DESK_URL, SETUP_PAGE, CHANNEL, OUT_DIR (see vite.config.ts).
import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT_DIR = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** What can be built. */
export const MODES = ['chrome', 'firefox', 'desk', 'cli'];

/** A program's chunks that no build wrote for so long are removed: nothing still running would ask for them. */
const OLD_CHUNK_MS = 60 * 60 * 1000;

/**
 * Builds one target into `env.OUT_DIR` or `dist/<mode>`. Says nothing; what vite said is in the error if it fails.
 * @param {string} mode one of {@link MODES}
 * @param {Record<string, string>} [env] build settings, added to this process's environment
 * @returns {Promise<string>} the absolute path of the folder that was built
 */
export async function build(mode, env = {}) {
  if (!MODES.includes(mode)) throw new Error(`cannot build "${mode}": choose one of ${MODES.join(', ')}, all`);
  const outDir = resolve(ROOT_DIR, env.OUT_DIR ?? process.env.OUT_DIR ?? join('dist', mode));
  if (mode === 'chrome' || mode === 'firefox') {
    await vite(mode, { ...env, OUT_DIR: outDir });
    return outDir;
  }
  // A program may be running while it is built again, or be built twice at once: every build goes to its own folder,
  // and main.js, which names its chunks by hash, is put in place last and at once.
  const started = new Date();
  const own = join(ROOT_DIR, 'dist', `.${mode}-${process.pid}-${Date.now()}`);
  try {
    await vite(mode, { ...env, OUT_DIR: own });
    await install(own, outDir, started);
  } finally {
    await rm(own, { recursive: true, force: true });
  }
  return outDir;
}

async function install(from, to, started) {
  await mkdir(to, { recursive: true });
  const names = await readdir(from);
  for (const name of names) if (name !== 'main.js') await cp(join(from, name), join(to, name), { recursive: true });
  // A source saved while the build ran is newer than the build.
  await utimes(join(from, 'main.js'), started, started);
  await rename(join(from, 'main.js'), join(to, 'main.js'));
  for (const name of await readdir(to)) {
    if (names.includes(name)) continue;
    const age = await stat(join(to, name)).then(
      (file) => started.getTime() - file.mtimeMs,
      () => 0, // another build removed it first
    );
    if (age > OLD_CHUNK_MS) await rm(join(to, name), { recursive: true, force: true });
  }
}

function vite(mode, env) {
  // A test runner's marks would switch vite.config.ts to its test settings.
  const { VITEST, VITEST_MODE, VITEST_WORKER_ID, VITEST_POOL_ID, NODE_ENV, ...clean } = process.env;
  return new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      [join(ROOT_DIR, 'node_modules/vite/bin/vite.js'), 'build', '--mode', mode, '--logLevel', 'warn'],
      { cwd: ROOT_DIR, env: { ...clean, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    // The plugins talk a lot about builds that went well.
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk) => {
        said += chunk;
      });
    }
    child.on('error', fail);
    child.on('close', (code, signal) =>
      code === 0 ? done() : fail(new Error(`${said}\nvite could not build ${mode} (${signal ?? `exit code ${code}`})`)),
    );
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = process.argv.slice(2);
  if (wanted.length === 0 || (wanted.length > 1 && process.env.OUT_DIR)) {
    console.error(`usage: node scripts/build.mjs ${MODES.join('|')}|all   (OUT_DIR only with one target)`);
    process.exit(2);
  }
  try {
    for (const mode of wanted.includes('all') ? MODES : wanted) console.error(`built ${await build(mode)}`);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
