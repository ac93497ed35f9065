import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request a client made. */
export interface Asked {
  path: string;
  status: number;
  bytes: number;
}

/** Files by path, as a static host serves them: with an ETag, without anything clever. Notes what was asked. */
export async function serveFiles(files: Map<string, Uint8Array | string>) {
  const log: Asked[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const body = files.get(path);
    const bytes = body === undefined ? Buffer.alloc(0) : Buffer.from(body as Uint8Array);
    const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`;
    const status = body === undefined ? 404 : request.headers['if-none-match'] === etag ? 304 : 200;
    const sent = status === 200 ? bytes : Buffer.alloc(0);
    log.push({ path, status, bytes: sent.length });
    response.writeHead(status, {
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'Date',
      'cache-control': path.endsWith('.json') ? 'no-cache' : 'public, max-age=31536000, immutable',
      etag,
    });
    response.end(sent);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    log,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
