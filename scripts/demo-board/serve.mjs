// The demo board: a few static pages on this machine. `node scripts/demo-board/serve.mjs [PORT]` serves it alone.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PAGES = join(dirname(fileURLToPath(import.meta.url)), 'pages');

/** Every address the board answers, by path: nothing else on the disk can be asked for. */
function routes() {
  const found = new Map();
  for (const name of readdirSync(PAGES)) {
    const body = readFileSync(join(PAGES, name));
    if (name === 'index.html') found.set('/', { body, type: 'text/html' });
    else if (name === 'board.css') found.set('/board.css', { body, type: 'text/css' });
    else if (name !== '404.html') found.set(`/jobs/${name.replace('.html', '')}`, { body, type: 'text/html' });
  }
  return found;
}

/**
 * Serves the board on the loopback address.
 * @param {number} [port] 0 for any free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` as http://board.localhost:PORT, without a slash
 */
export async function serveBoard(port = 0) {
  const pages = routes();
  const missing = { body: readFileSync(join(PAGES, '404.html')), type: 'text/html' };
  const server = createServer((request, response) => {
    const [pathname = '/'] = (request.url ?? '/').split('?');
    const page = pages.get(pathname);
    const { body, type } = page ?? missing;
    response.writeHead(page ? 200 : 404, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => done());
  });
  return {
    url: `http://board.localhost:${server.address().port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await serveBoard(Number(process.argv[2] ?? 0));
  console.log(`${url}/`);
}
