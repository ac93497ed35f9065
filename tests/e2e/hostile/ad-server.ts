import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Attack, PRELUDE } from './deep-pages';

const FILES = new URL('../../../scripts/demo-board/pages/', import.meta.url);
const AD = readFileSync(new URL('cambodia-tm.html', FILES), 'utf8');
const BOARD_CSS = readFileSync(new URL('board.css', FILES), 'utf8');

const inline = (script: string) => `<script>${script.replaceAll('</script', '<\\/script')}</script>`;

/** The demo board's ad with the attack in it. It tells the server when the attack starts, and if it breaks. */
export function adWith({ css = '', script = '', early = '' }: Attack): string {
  const start = `{ ${PRELUDE}
    const told = new XMLHttpRequest();
    const tell = (what) => { told.open('POST', location.pathname + '?told=' + what, false); told.send(); };
    const go = () => {
      if (!note()) return void setTimeout(go, 50);
      setTimeout(() => {
        tell('started');
        try {
          ${css ? `sheet(${JSON.stringify(css)});` : ''}
          ${script}
        } catch (error) { tell('broken: ' + encodeURIComponent(error)); }
      }, 300);
    };
    addEventListener('load', () => setTimeout(go, 700));
  }`;
  return AD.replace('</head>', () => `${inline(start)}${early ? inline(`{ ${PRELUDE} ${early} }`) : ''}</head>`);
}

export interface AdServer {
  /** The address of the page. */
  url(path: string): string;
  /** When the attack of that page started, and what broke in it. */
  told(path: string): { started: number | null; broken: string | null };
  close(): Promise<void>;
}

/** Serves the pages where the demo build reads ads. */
export async function serveAds(pages: ReadonlyMap<string, Attack>): Promise<AdServer> {
  const told = new Map<string, { started: number | null; broken: string | null }>();
  const of = (path: string) => told.get(path) ?? { started: null, broken: null };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://board.localhost');
    const path = pathname.slice('/jobs/'.length);
    const word = searchParams.get('told');
    if (word === 'started') told.set(path, { ...of(path), started: Date.now() });
    else if (word) told.set(path, { ...of(path), broken: word });
    const attack = pages.get(path);
    const css = pathname === '/board.css';
    response.writeHead(css || attack ? 200 : 404, {
      'content-type': css ? 'text/css' : 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    if (css) response.end(BOARD_CSS);
    else response.end(word || !attack ? '' : adWith(attack));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://board.localhost:${port}/jobs/${path}`,
    told: of,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
