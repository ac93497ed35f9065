// A desk on this machine: keys, a moderator, the service. What `npm start` and the end-to-end tests run.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ROOT_DIR } from './build.mjs';

/**
 * A free port of the loopback address.
 * @param {number} [from] the first one to try; 0 for any
 */
export async function freePort(from = 0) {
  for (let port = from; ; port++) {
    const server = createServer();
    try {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
      return server.address().port;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port >= from + 100) throw error;
    } finally {
      server.close();
    }
  }
}

/**
 * Runs a command of the built CLI to its end.
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<string>} its output; throws with its errors
 */
export async function lurewatch(args, env = {}) {
  const child = spawn(process.execPath, [join(ROOT_DIR, 'scripts/lurewatch.mjs'), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (part) => {
    output += part;
  });
  child.stderr.on('data', (part) => {
    errors += part;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`lurewatch ${args.join(' ')} ended with ${code}: ${errors}`);
  return output;
}

/** Name and password from the folder's moderator.txt, which is made, for its owner's eyes only, where it is missing. */
function moderatorOf(folder) {
  const path = join(folder, 'moderator.txt');
  if (!existsSync(path)) writeFileSync(path, `moderator\n${randomBytes(18).toString('base64url')}\n`, { mode: 0o600 });
  const [name = '', password = ''] = readFileSync(path, 'utf8').split('\n');
  return { name, password };
}

/**
 * Makes keys and a moderator in `folder` where they are missing, and starts the desk on it.
 * @param {string} folder
 * @param {number} port
 */
export async function startDesk(folder, port) {
  const url = `http://127.0.0.1:${port}`;
  const keys = join(folder, 'keys');
  const root = join(keys, 'root', '1.json');
  const env = {
    DESK_DATA: join(folder, 'desk'),
    DESK_KEYS: keys,
    PORT: String(port),
    PUBLIC_URL: url,
    // Whoever tries it out, or tests it, does not wait for the next hour.
    PUBLISH_MINUTES: '0',
    DATABASE_URL: '',
  };
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!existsSync(root)) await lurewatch(['keys', 'init', keys]);
  const moderator = moderatorOf(folder);
  const passwordFile = join(folder, '.password');
  writeFileSync(passwordFile, moderator.password, { mode: 0o600 });
  await lurewatch(['desk', 'moderator', 'add', moderator.name, '--password-file', passwordFile], env);

  const child = spawn(process.execPath, [join(ROOT_DIR, 'dist/desk/main.js')], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  await new Promise((done, fail) => {
    let output = '';
    child.stdout.on('data', (part) => {
      output += part;
      if (output.includes('listening')) done();
    });
    child.once('error', fail);
    child.once('exit', (code) => fail(new Error(`the desk ended with ${code}: ${output}`)));
  });
  return {
    url,
    root,
    moderator,
    /** Ends the desk; `SIGKILL` as a crash does. @param {NodeJS.Signals} [signal] */
    async stop(signal = 'SIGTERM') {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      await ended;
    },
  };
}
