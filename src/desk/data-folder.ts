import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Another desk works on this data folder. */
class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
}

/** When the process was started, in clock ticks since boot, where /proc tells; a pid alone may have been reused. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isRunning(pid: number, start: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, as another user.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = startOf(pid);
  return now === null || start === '' || now === start;
}

/**
 * Takes the data folder for this process; PGlite has no lock of its own and two of them corrupt a folder.
 * A lock whose process is gone is replaced. Returns the release. Throws {@link FolderInUse}.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'desk.lock');
  const draft = `${path}.${process.pid}`;
  const mine = `${process.pid} ${startOf(process.pid) ?? ''}\n`;
  writeFileSync(draft, mine, { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      if (code(() => linkSync(draft, path)) === null) {
        return () => {
          if (code(() => readFileSync(path)) === null && readFileSync(path, 'utf8') === mine) unlinkSync(path);
        };
      }
      let held = '';
      if (code(() => (held = readFileSync(path, 'utf8'))) === 'ENOENT') continue;
      const [pid = '', start = ''] = held.trim().split(' ');
      if (/^\d+$/.test(pid) && isRunning(Number(pid), start)) {
        throw new FolderInUse(`${folder} is in use by process ${pid}. Stop that desk first (lock file: ${path}).`);
      }
      // Moved before it is removed: of two processes that found the same dead lock only one gets it.
      const aside = `${draft}.stale`;
      if (code(() => renameSync(path, aside)) === 'ENOENT') continue;
      if (readFileSync(aside, 'utf8') !== held) code(() => linkSync(aside, path));
      unlinkSync(aside);
    }
  } finally {
    unlinkSync(draft);
  }
  throw new FolderInUse(`${folder}: could not take the lock file ${path}.`);
}

/** Runs `work`; null, or the code of the file system's refusal when the file is there already or not there. */
function code(work: () => void): 'EEXIST' | 'ENOENT' | null {
  try {
    work();
    return null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' || code === 'ENOENT') return code;
    throw error;
  }
}

/**
 * The PGlite folder inside the data folder. One that a first start left half-made aborts on opening: it is moved
 * aside (never deleted) and a fresh one is made; the spool brings the reports back.
 */
export function databaseFolder(folder: string, now: Date): { folder: string; movedTo: string | null } {
  const database = join(folder, 'pg');
  if (!existsSync(database) || readdirSync(database).length === 0) return { folder: database, movedTo: null };
  const whole = existsSync(join(database, 'PG_VERSION')) && existsSync(join(database, 'global', 'pg_control'));
  if (whole) return { folder: database, movedTo: null };
  const movedTo = `${database}.half-made-${now.toISOString().replaceAll(':', '-')}`;
  renameSync(database, movedTo);
  return { folder: database, movedTo };
}
