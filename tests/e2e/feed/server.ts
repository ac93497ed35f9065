import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** One request as it arrived. `at` in epoch milliseconds; `status` is 0 until an answer was begun, `sent` counts bytes. */
export interface Asked {
  at: number;
  method: string;
  /** With its leading slash, without the query. */
  path: string;
  /** With its question mark, or empty. */
  query: string;
  headers: IncomingHttpHeaders;
  status: number;
  sent: number;
}

/** What a server does instead of answering rightly. */
export type Fault =
  | { do: 'status'; status: number; retryAfter?: string; body?: string }
  /** Other bytes under this path, with status 200: an older head, a wrong snapshot, a root out of turn. */
  | { do: 'instead'; bytes: Uint8Array | string }
  /** One bit of one byte turned; a negative `at` counts from the end. */
  | { do: 'flip'; at: number }
  /** The true bytes' length is announced, half of them come, then the line is cut. */
  | { do: 'cut' }
  /** The true bytes, and then more without end. */
  | { do: 'endless' }
  /** One byte every `ms` milliseconds. */
  | { do: 'slow'; ms: number }
  /** The line stays open and nothing comes. */
  | { do: 'silent' }
  | { do: 'redirect'; to: string };

/** Stands for the parts of the path it is given: a text that the path ends with, or a pattern. */
type Where = string | RegExp;

const matches = (where: Where, path: string) => (typeof where === 'string' ? path.endsWith(where) : where.test(path));

/**
 * A static host for lists on the loopback address, as docs/feed-format.md asks for one: CORS, ETag, cache headers. It
 * writes down every request, and can be told to misbehave.
 */
export class FeedServer {
  readonly asked: Asked[] = [];
  readonly #faults: { where: Where; fault: Fault }[] = [];
  #server: Server | null = null;
  #port = 0;
  /** Milliseconds by which the server's clock is off, as its `Date` header tells. */
  clock = 0;
  /** Asked at every point of an answer, which waits for it: before it, with half of its bytes out, after its end. */
  gate: ((asked: Asked, at: 'asked' | 'half' | 'sent') => Promise<void>) | null = null;

  private constructor(readonly folder: string) {}

  /** Serves `folder` on a free port. */
  static async create(folder: string): Promise<FeedServer> {
    const server = new FeedServer(folder);
    await server.up();
    return server;
  }

  /** Ends in a slash. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}/`;
  }

  /** Misbehaves wherever `where` fits, until it is mended; the fault named last wins. */
  fault(where: Where, fault: Fault): void {
    this.#faults.unshift({ where, fault });
  }

  /** Behaves again. */
  mend(): void {
    this.#faults.length = 0;
  }

  /** Paths asked for since `from` (an index into `asked`), in their order. */
  paths(from = 0): string[] {
    return this.asked.slice(from).map(({ path }) => path);
  }

  /** Refuses connections, as a machine that is off. */
  async down(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (!server) return;
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    await closed;
  }

  /** On the port it had before. */
  async up(): Promise<void> {
    if (this.#server) return;
    const server = createServer((request, response) => {
      const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
      const { method = '', headers } = request;
      const asked: Asked = {
        at: Date.now(),
        method,
        path,
        query: query === undefined ? '' : `?${query}`,
        headers,
        status: 0,
        sent: 0,
      };
      this.asked.push(asked);
      void this.#answer(asked, response).catch((error: unknown) => response.destroy(error as Error));
    });
    await new Promise<void>((done, fail) => {
      server.once('error', fail);
      server.listen(this.#port, '127.0.0.1', done);
    });
    this.#server = server;
    this.#port = (server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    await this.down();
  }

  async #answer(asked: Asked, response: ServerResponse): Promise<void> {
    const { path, method, headers } = asked;
    const begin = (status: number, more: Record<string, string | number> = {}) => {
      asked.status = status;
      response.writeHead(status, {
        'access-control-allow-origin': '*',
        'access-control-expose-headers': 'Date, Retry-After',
        date: new Date(Date.now() + this.clock).toUTCString(),
        ...more,
      });
    };
    const write = (part: Uint8Array | string) => {
      asked.sent += part.length;
      return response.write(part);
    };
    await this.gate?.(asked, 'asked');
    if (response.destroyed) return;
    const fault = this.#faults.find(({ where }) => matches(where, path))?.fault;
    if (fault?.do === 'silent') return;
    if (fault?.do === 'status') {
      begin(fault.status, fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter });
      if (fault.body) write(fault.body);
      response.end();
      return;
    }
    if (fault?.do === 'redirect') {
      begin(302, { location: fault.to });
      response.end();
      return;
    }
    if (method !== 'GET' || !/^(\/[\w-]+)*\/(head|root\/\d+)\.json$|^(\/[\w-]+)*\/[sd]\/[\w-]+$/.test(path)) {
      begin(404);
      response.end();
      return;
    }
    let body: Uint8Array;
    if (fault?.do === 'instead') body = Buffer.from(fault.bytes);
    else {
      const file = await readFile(join(this.folder, path)).catch(() => null);
      if (!file) {
        begin(404);
        response.end('not here\n');
        return;
      }
      body = file;
    }
    if (fault?.do === 'flip') {
      body = Uint8Array.from(body);
      const at = fault.at < 0 ? body.length + fault.at : fault.at;
      body[at] = body[at]! ^ 1;
    }
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`;
    const fresh = /\/[sd]\/[^/]+$/.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=60';
    const known = { etag, 'cache-control': fresh };
    if (headers['if-none-match'] === etag) {
      begin(304, known);
      response.end();
      return;
    }
    const type = path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
    if (fault?.do === 'endless') {
      begin(200, { 'content-type': type });
      write(body);
      const more = Buffer.alloc(65_536, 0x20);
      // Until the other side has enough of it; not faster than it can say so, or what lies in buffers is counted too.
      while (!response.destroyed) {
        write(more);
        await new Promise((done) => setTimeout(done, 5));
      }
      return;
    }
    begin(200, { ...known, 'content-type': type, 'content-length': body.length });
    if (fault?.do === 'cut') {
      write(body.subarray(0, body.length >> 1));
      setTimeout(() => response.destroy(), 50);
      return;
    }
    if (fault?.do === 'slow') {
      for (let at = 0; at < body.length && !response.destroyed; at += 1) {
        write(body.subarray(at, at + 1));
        await new Promise((done) => setTimeout(done, fault.ms));
      }
      response.end();
      return;
    }
    const half = this.gate ? body.length >> 1 : 0;
    if (half > 0) write(body.subarray(0, half));
    await this.gate?.(asked, 'half');
    if (response.destroyed) return;
    asked.sent = body.length;
    response.end(body.subarray(half));
    await this.gate?.(asked, 'sent');
  }
}
