import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../scripts/build.mjs';
import { serveBoard } from '../../scripts/demo-board/serve.mjs';
import { freePort, startDesk } from '../../scripts/local-desk.mjs';

type Desk = Awaited<ReturnType<typeof startDesk>>;

/** A real desk with its own keys, data and moderator, a demo board, and the extension built for them. */
export class World {
  private constructor(
    readonly dir: string,
    readonly port: number,
    readonly board: Awaited<ReturnType<typeof serveBoard>>,
    public desk: Desk,
  ) {}

  static async create(): Promise<World> {
    const dir = await mkdtemp(join(tmpdir(), 'lurewatch-e2e-'));
    const port = await freePort();
    return new World(dir, port, await serveBoard(), await startDesk(dir, port));
  }

  /** Starts the desk again on the same data and port. */
  async restartDesk(): Promise<void> {
    this.desk = await startDesk(this.dir, this.port);
  }

  /** Where the desk keeps the published files. */
  get feedFolder(): string {
    return join(this.dir, 'desk', 'feed');
  }

  /** Builds the extension for this desk and board; answers the folder. */
  async extension(browser: 'chrome' | 'firefox', settings: Record<string, string> = {}): Promise<string> {
    const { url, root } = this.desk;
    const OUT_DIR = join(this.dir, `${browser}-${Object.keys(settings).join('-') || 'demo'}`);
    const local = { CHANNEL: 'demo', FEED_URL: `${url}/feed/`, ROOT: root, DESK_URL: url, OUT_DIR };
    return build(browser, { ...local, ...settings });
  }

  /** An empty folder for a browser's profile. */
  profile(): Promise<string> {
    return mkdtemp(join(this.dir, 'profile-'));
  }

  async close(): Promise<void> {
    await this.desk.stop();
    await this.board.close();
    await rm(this.dir, { recursive: true, force: true });
  }
}
