import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findNginx } from '../../scripts/ensure-system.mjs';

/** `count` free ports on loopback. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return ports;
}

const TEMPS = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** Runs the installed nginx with this `http { }` block, all its files in a folder of its own. Never skips. */
export async function startNginx(http: string, ports: number[]): Promise<() => Promise<void>> {
  const nginx = findNginx();
  if (nginx === null) throw new Error('nginx is not installed. Install it: sudo apt-get install nginx-light');
  const prefix = mkdtempSync('/tmp/lurewatch-nginx-');
  mkdirSync(join(prefix, 'temp'));
  const log = join(prefix, 'error.log');
  const temps = TEMPS.map((name) => `  ${name}_temp_path ${prefix}/temp/${name};`).join('\n');
  // The folders of a test are its user's own; a worker under another name could not read them.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const config = `${user}
daemon off;
worker_processes 1;
pid ${prefix}/nginx.pid;
error_log ${log};
events { worker_connections 64; }
http {
  access_log off;
${temps}
${http}
}
`;
  const file = join(prefix, 'nginx.conf');
  writeFileSync(file, config);
  execFileSync(nginx, ['-t', '-q', '-p', prefix, '-e', log, '-c', file], { stdio: 'pipe' });
  const child = spawn(nginx, ['-p', prefix, '-e', log, '-c', file], { stdio: 'ignore' });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  for (let tries = 0; ; tries++) {
    const answers = await Promise.all(ports.map((port) => fetch(`http://127.0.0.1:${port}/`).catch(() => null)));
    if (answers.every(Boolean)) break;
    if (tries > 200 || child.exitCode !== null) throw new Error(`nginx does not answer:\n${readFileSync(log, 'utf8')}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  return async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(prefix, { recursive: true, force: true });
  };
}
