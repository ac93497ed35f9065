import { type ExecFileSyncOptions, execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

const VERSIONS = '/usr/lib/postgresql';

/** The newest installed PostgreSQL's programs. A machine without one fails the tests: they never skip. */
function programs(): string {
  const newest = existsSync(VERSIONS)
    ? readdirSync(VERSIONS)
        .filter((name) => existsSync(join(VERSIONS, name, 'bin', 'initdb')))
        .sort((a, b) => Number(a) - Number(b))
        .at(-1)
    : undefined;
  if (!newest) throw new Error('PostgreSQL is not installed. Install it: sudo apt-get install postgresql');
  return join(VERSIONS, newest, 'bin');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

export interface Cluster {
  url: string;
  stop(): void;
}

/** A throw-away PostgreSQL server on a free loopback port, in a folder of its own. */
export async function startPostgres(): Promise<Cluster> {
  const bin = programs();
  // Not TMPDIR: the server's user must be able to reach it.
  const folder = mkdtempSync('/tmp/lurewatch-pg-');
  const root = process.getuid?.() === 0;
  const options: ExecFileSyncOptions = { cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] };
  // PostgreSQL refuses to run as root.
  const run = (program: string, args: string[]) =>
    root
      ? execFileSync('runuser', ['-u', 'postgres', '--', join(bin, program), ...args], options)
      : execFileSync(join(bin, program), args, options);
  if (root) chownSync(folder, Number(execFileSync('id', ['-u', 'postgres'])), -1);
  const data = join(folder, 'data');
  run('initdb', ['-D', data, '-A', 'trust', '-U', 'postgres', '--no-sync', '-E', 'UTF8', '--locale=C']);
  const port = await freePort();
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`;
  run('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start']);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop() {
      run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
