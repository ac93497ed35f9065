#!/usr/bin/env node
// The `lurewatch` command: runs the built CLI, and builds it first where a source is newer than the build.
// All of this script's own messages go to stderr. LUREWATCH_NO_BUILD=1 never builds.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT_DIR = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const MAIN = join(ROOT_DIR, 'dist/cli/main.js');
const SOURCES = ['src', 'bench', 'package.json', 'vite.config.ts'];

/** Whether anything under `path` changed after `time` (ms). A folder's own time tells of removed files. */
function newerThan(path, time) {
  const file = statSync(path, { throwIfNoEntry: false });
  if (!file) return false;
  if (file.mtimeMs > time) return true;
  return file.isDirectory() && readdirSync(path).some((name) => newerThan(join(path, name), time));
}

function mustBuild() {
  if (process.env.LUREWATCH_NO_BUILD === '1' || !existsSync(join(ROOT_DIR, 'src'))) return false;
  const built = statSync(MAIN, { throwIfNoEntry: false });
  return !built || SOURCES.some((path) => newerThan(join(ROOT_DIR, path), built.mtimeMs));
}

if (mustBuild()) {
  console.error('lurewatch: sources are newer than the build, building dist/cli');
  try {
    const { build } = await import('./build.mjs');
    await build('cli', { OUT_DIR: dirname(MAIN) });
  } catch (error) {
    console.error(`lurewatch: ${error.message}`);
    process.exit(1);
  }
}
if (!existsSync(MAIN)) {
  console.error('lurewatch: dist/cli is not built; run `npm run build` (LUREWATCH_NO_BUILD=1 never builds)');
  process.exit(1);
}

const child = spawn(process.execPath, [MAIN, ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => {
  console.error(`lurewatch: ${error.message}`);
  process.exit(1);
});
child.on('exit', (code, signal) => {
  if (signal === null) process.exit(code ?? 1);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
});
