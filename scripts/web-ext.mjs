// The two things we use Mozilla's web-ext for: looking over a built extension, and zipping it.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT_DIR } from './build.mjs';

/** Preact's own code assigns innerHTML when it is given dangerouslySetInnerHTML, which the architecture test forbids. */
const KNOWN_WARNINGS = ['UNSAFE_VAR_ASSIGNMENT'];

function webExt(args) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(ROOT_DIR, 'node_modules/web-ext/bin/web-ext.js'), ...args], {
      cwd: ROOT_DIR,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('error', fail);
    child.on('close', (code) => done({ code, out, err }));
  });
}

/**
 * @param {string} dist folder of a built extension
 * @returns {Promise<string[]>} what must be mended: every error, and every warning that is not a known one
 */
export async function lint(dist) {
  const { out, err } = await webExt(['lint', '--source-dir', dist, '--output', 'json', '--no-config-discovery']);
  let report;
  try {
    report = JSON.parse(out);
  } catch {
    throw new Error(`web-ext lint gave no report: ${err || out}`);
  }
  const warnings = report.warnings.filter(({ code }) => !KNOWN_WARNINGS.includes(code));
  return [...report.errors, ...warnings].map(
    ({ _type, code, message, file }) => `${_type} ${code}: ${message}${file ? ` (${file})` : ''}`,
  );
}

/**
 * @param {string} dist folder of a built extension
 * @param {string} folder where the zip goes
 * @param {string} name file name of the zip
 */
export async function zip(dist, folder, name) {
  const args = ['--source-dir', dist, '--artifacts-dir', folder, '--filename', name, '--overwrite-dest'];
  const { code, out, err } = await webExt(['build', ...args, '--no-config-discovery']);
  if (code !== 0) throw new Error(`web-ext build failed: ${err || out}`);
  return join(folder, name);
}
