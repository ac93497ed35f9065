import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, ROOT_DIR } from '../../scripts/build.mjs';
import { serveBoard } from '../../scripts/demo-board/serve.mjs';

/** A free port of this machine. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** Runs a command of the built CLI to its end; answers its output, throws with its errors. */
export async function lurewatch(args: string[], env: Record<string, string> = {}, input = ''): Promise<string> {
  const child = spawn(process.execPath, [join(ROOT_DIR, 'scripts/lurewatch.mjs'), ...args], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (part) => (output += part));
  child.stderr.on('data', (part) => (errors += part));
  child.stdin.end(input);
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`lurewatch ${args.join(' ')} ended with ${code}: ${errors}`);
  return output;
}

/** A real desk with its own keys, data and moderator, a demo board, and the extension built for them. */
export interface World {
  dir: string;
  desk: string;
  board: string;
  moderator: { name: string; password: string };
  /** Environment the desk runs with. */
  env: Record<string, string>;
  /** Path of the first root file. */
  root: string;
  startDesk(): Promise<void>;
  /** Ends the desk; `SIGKILL` as a crash does. */
  stopDesk(signal?: NodeJS.Signals): Promise<void>;
  /** Builds the extension for this desk and board; answers the folder. */
  extension(browser: 'chrome' | 'firefox', settings?: Record<string, string>): Promise<string>;
  close(): Promise<void>;
}

export async function createWorld(): Promise<World> {
  const dir = await mkdtemp(join(tmpdir(), 'lurewatch-e2e-'));
  const port = await freePort();
  const desk = `http://127.0.0.1:${port}`;
  const keys = join(dir, 'keys');
  const moderator = { name: 'mina', password: 'a long enough password 4 tests' };
  const env = { DESK_DATA: join(dir, 'data'), DESK_KEYS: keys, PORT: String(port), PUBLIC_URL: desk };
  await lurewatch(['keys', 'init', keys]);
  await writeFile(join(dir, 'password'), moderator.password);
  await lurewatch(['desk', 'moderator', 'add', moderator.name, '--password-file', join(dir, 'password')], env);
  const board = await serveBoard();
  let running: ChildProcess | null = null;

  async function startDesk(): Promise<void> {
    const child = spawn(process.execPath, [join(ROOT_DIR, 'dist/desk/main.js')], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    running = child;
    let output = '';
    await new Promise<void>((done, fail) => {
      child.stdout.on('data', (part) => {
        output += part;
        if (output.includes('listening')) done();
      });
      child.once('exit', (code) => fail(new Error(`the desk ended with ${code}: ${output}`)));
    });
  }

  async function stopDesk(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (!running || running.exitCode !== null) return;
    running.kill(signal);
    await once(running, 'exit');
    running = null;
  }

  await startDesk();
  const root = join(keys, 'root', '1.json');
  return {
    dir,
    desk,
    board: board.url,
    moderator,
    env,
    root,
    startDesk,
    stopDesk,
    async extension(browser, settings = {}) {
      const out = join(dir, `${browser}-${Object.keys(settings).join('-') || 'demo'}`);
      await build(browser, {
        CHANNEL: 'demo',
        FEED_URL: `${desk}/feed/`,
        ROOT: root,
        DESK_URL: desk,
        OUT_DIR: out,
        ...settings,
      });
      return out;
    },
    async close() {
      await stopDesk();
      await board.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** Copies a folder, so that a browser can be started twice on the same state. */
export const copyFolder = (from: string, to: string) => cp(from, to, { recursive: true });
