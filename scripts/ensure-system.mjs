// node scripts/ensure-system.mjs [chromium] [firefox] [postgresql] [nginx] [fonts] [thai-fonts]
// Installs what is missing with apt where that is possible (Debian, root); else says the command and exits 3.
// CHROMIUM_PATH, FIREFOX_PATH and PG_BIN (the folder that holds initdb) stand in for what is installed elsewhere.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox, onPath } from './browsers.mjs';

/** @returns {string | null} the folder of PostgreSQL's own programs (initdb, pg_ctl) */
export function findPostgres() {
  if (process.env.PG_BIN) return process.env.PG_BIN;
  const base = '/usr/lib/postgresql';
  const versions = existsSync(base) ? readdirSync(base).sort((a, b) => Number(a) - Number(b)) : [];
  const newest = versions
    .map((version) => join(base, version, 'bin'))
    .filter((dir) => existsSync(join(dir, 'initdb')))
    .at(-1);
  if (newest) return newest;
  const initdb = onPath('initdb');
  return initdb ? join(initdb, '..') : null;
}

/** nginx lies in /usr/sbin, which is on nobody's PATH but root's. */
export function findNginx() {
  return onPath('nginx') ?? ['/usr/sbin/nginx', '/usr/local/sbin/nginx'].find((path) => existsSync(path)) ?? null;
}

/** Every script must be seen on screenshots, not boxes. Elsewhere than on Linux the system brings such fonts. */
function hasFont(language) {
  if (process.platform !== 'linux') return true;
  const { status, stdout } = spawnSync('fc-list', [`:lang=${language}`, 'family'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

const NEEDS = {
  chromium: { has: () => findChromium() !== null, packages: ['chromium'] },
  firefox: { has: () => findFirefox() !== null, packages: ['firefox-esr'] },
  postgresql: { has: () => findPostgres() !== null, packages: ['postgresql'] },
  nginx: { has: () => findNginx() !== null, packages: ['nginx-light'] },
  fonts: { has: () => hasFont('ko'), packages: ['fontconfig', 'fonts-noto-cjk'] },
  'thai-fonts': { has: () => hasFont('th'), packages: ['fontconfig', 'fonts-thai-tlwg'] },
};

/**
 * Sees to it that what is named is installed.
 * @param {string[]} names keys of NEEDS
 * @returns {{ ok: true } | { ok: false, message: string }}
 */
export function ensureSystem(names) {
  const missing = () => names.filter((name) => !NEEDS[name].has());
  const packages = missing().flatMap((name) => NEEDS[name].packages);
  if (packages.length === 0) return { ok: true };
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (!onPath('apt-get') || process.getuid?.() !== 0) {
    return { ok: false, message: `Missing: ${missing().join(', ')}. On Debian or Ubuntu run: sudo ${command}` };
  }
  console.error(`installing ${packages.join(', ')}`);
  const lock = ['-o', 'DPkg::Lock::Timeout=300'];
  // Always update first: the index of a fresh machine names browsers that are months old.
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { status } = spawnSync('apt-get', [...lock, ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0)
      return { ok: false, message: `apt-get ${args[0]} failed. Run by hand: apt-get update && ${command}` };
  }
  const still = missing();
  return still.length === 0 ? { ok: true } : { ok: false, message: `Installed, yet not found: ${still.join(', ')}` };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !(name in NEEDS));
  if (unknown.length > 0) {
    console.error(`unknown: ${unknown.join(', ')}; choose from ${Object.keys(NEEDS).join(', ')}`);
    process.exit(2);
  }
  const result = ensureSystem(names.length > 0 ? names : Object.keys(NEEDS));
  if (!result.ok) {
    console.error(result.message);
    process.exit(3);
  }
}
