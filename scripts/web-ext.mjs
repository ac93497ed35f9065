// Mozilla's own look at a built extension, as its store takes it. (Zips are made by zip.mjs.)
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT_DIR } from './build.mjs';

/** Warnings we have looked into, by code: how many there are at most, and why they may stand. */
export const KNOWN_WARNINGS = {
  UNSAFE_VAR_ASSIGNMENT: {
    most: 2,
    why: "Preact's own code, once in the pages and once in the content script: it assigns innerHTML when it is given dangerouslySetInnerHTML, which the architecture test forbids.",
  },
};

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
 * @param {{ errors: Finding[], warnings: Finding[] }} report of `web-ext lint --output json`
 * @returns {string[]} what must be mended: every error, and every warning that is not a known one
 * @typedef {{ _type: string, code: string, message: string, file?: string }} Finding
 */
export function unlisted(report) {
  const seen = new Map();
  const warnings = report.warnings.filter(({ code }) => {
    seen.set(code, (seen.get(code) ?? 0) + 1);
    return seen.get(code) > (KNOWN_WARNINGS[code]?.most ?? 0);
  });
  return [...report.errors, ...warnings].map(
    ({ _type, code, message, file }) => `${_type} ${code}: ${message}${file ? ` (${file})` : ''}`,
  );
}

/**
 * @param {string} dist folder of a built extension
 * @returns {Promise<string[]>} see {@link unlisted}
 */
export async function lint(dist) {
  const { out, err } = await webExt(['lint', '--source-dir', dist, '--output', 'json', '--no-config-discovery']);
  try {
    return unlisted(JSON.parse(out));
  } catch {
    throw new Error(`web-ext lint gave no report: ${err || out}`);
  }
}
