import { once } from 'node:events';
import { request as ask, createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request of the browser, whoever in it made it. `url` is host:port alone where a tunnel was asked for. */
export interface Logged {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
}

/**
 * A proxy on the loopback address that a browser is told to use for everything. It writes down each request and hands
 * those to this machine on; all others find nobody.
 */
export class LogProxy {
  readonly log: Logged[] = [];
  #server!: Server;

  static async create(): Promise<LogProxy> {
    const proxy = new LogProxy();
    proxy.#server = createServer((request, response) => {
      const { method = '', url = '', headers } = request;
      proxy.log.push({ method, url, headers });
      const { hostname, port } = new URL(url);
      if (!/^(127\.0\.0\.1|(.+\.)?localhost)$/.test(hostname)) {
        response.writeHead(502).end();
        return;
      }
      const path = url.slice(url.indexOf('/', url.indexOf('//') + 2));
      const onward = ask({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      onward.on('error', () => response.destroy());
      request.pipe(onward);
    });
    proxy.#server.on('connect', ({ method = '', url = '', headers }, socket) => {
      proxy.log.push({ method, url, headers });
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    proxy.#server.listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    return proxy;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}

const POLL = /^\/(head\.json|root\/\d{1,9}\.json|s\/[0-9a-f]{64}|d\/\d{1,9}-\d{1,9})$/;

/** What every visitor of every site sends. `if-none-match` says which version the browser has, as TUF's clients do. */
const COMMON =
  /^(host|connection|proxy-connection|user-agent|accept|accept-encoding|accept-language|cache-control|pragma|if-none-match|if-modified-since|priority|te|sec-fetch-[a-z]+|sec-ch-ua(-mobile|-platform)?)$/;

/** What is wrong with a request to the feed's host; empty for a poll that tells nothing about its reader. */
export function problemsOfPoll({ method, url, headers }: Logged, origins: readonly string[]): string[] {
  const { pathname, search, username } = new URL(url);
  const problems = [];
  if (method !== 'GET') problems.push(`method ${method}`);
  if (!POLL.test(pathname)) problems.push(`path ${pathname}`);
  if (search || url.includes('?')) problems.push(`query ${search}`);
  if (username) problems.push('a user');
  for (const [name, value] of Object.entries(headers)) {
    // The same for all who have the extension, or nothing: else it would tell them apart.
    if (name === 'origin' ? !origins.includes(String(value)) : !COMMON.test(name)) problems.push(`${name}: ${value}`);
  }
  return problems;
}

/** Who may be asked: origins of the list and of the pages, and the hosts a browser asks on its own account. */
export interface Hosts {
  feed: string;
  board: string;
  maker: RegExp;
}

/** Everything in the log that is neither a poll nor a page's own file, in words. `paths` are those the board serves. */
export function strangers(
  log: readonly Logged[],
  hosts: Hosts,
  paths: ReadonlySet<string>,
  origins: readonly string[],
) {
  return log.flatMap((logged) => {
    const { method, url } = logged;
    const { hostname, origin, pathname, search } = new URL(method === 'CONNECT' ? `https://${url}` : url);
    if (hosts.maker.test(hostname)) return [];
    if (method === 'CONNECT') return [`a tunnel to ${url}`];
    if (origin === hosts.feed) return problemsOfPoll(logged, origins).map((problem) => `${url}: ${problem}`);
    if (origin !== hosts.board) return [`${method} ${url}`];
    return method === 'GET' && search === '' && paths.has(pathname) ? [] : [`the board was asked ${method} ${url}`];
  });
}
