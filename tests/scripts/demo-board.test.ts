import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ADS, SHARED_HANDLE } from '../../scripts/demo-board/ads.mjs';
import { serveBoard } from '../../scripts/demo-board/serve.mjs';

let board: Awaited<ReturnType<typeof serveBoard>>;
beforeAll(async () => {
  board = await serveBoard();
});
afterAll(() => board.close());

/** `fetch` would tidy up the path before it is sent. */
function get(path: string): Promise<{ status: number; text: string }> {
  return new Promise((done, fail) => {
    const port = new URL(board.url).port;
    request({ host: '127.0.0.1', port, path }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => done({ status: response.statusCode ?? 0, text }));
    })
      .on('error', fail)
      .end();
  });
}

it('serves every ad it lists, and lists every ad it has', async () => {
  const { text } = await get('/');
  const listed = [...text.matchAll(/href="\/jobs\/([a-z-]+)"/g)].map((match) => match[1]);
  const pages = readdirSync('scripts/demo-board/pages').filter(
    (name) => !['index.html', '404.html', 'board.css'].includes(name),
  );
  expect(listed.toSorted()).toEqual(pages.map((name) => name.replace('.html', '')).toSorted());
  expect(listed.toSorted()).toEqual(ADS.map(({ slug }) => slug).toSorted());
  for (const slug of listed) expect((await get(`/jobs/${slug}`)).status).toBe(200);
});

it.each(['/jobs/none', '/jobs/../serve.mjs', '/..%2fserve.mjs', '/pages/index.html', '//'])(
  'answers 404 to %s',
  async (path) => {
    const { status, text } = await get(path);
    expect(status).toBe(404);
    expect(text).toContain('없는 페이지');
  },
);

it('carries the shared handle in two lures and in the two innocent-looking ads', () => {
  const carriers = ADS.filter(({ slug }) =>
    readFileSync(`scripts/demo-board/pages/${slug}.html`, 'utf8').includes(SHARED_HANDLE),
  );
  expect(carriers.filter(({ level }) => level === 'danger').length).toBe(2);
  expect(carriers.filter(({ level, listed }) => level === 'none' && listed !== 'none').length).toBe(2);
});

it('quotes words that stand in the ad', () => {
  for (const { slug, quotes } of ADS) {
    const text = readFileSync(`scripts/demo-board/pages/${slug}.html`, 'utf8');
    for (const quote of quotes) expect(text, slug).toContain(quote);
  }
});

it('names nobody who could exist: reserved domains, numbers set aside for fiction', () => {
  for (const { slug } of ADS) {
    const text = readFileSync(`scripts/demo-board/pages/${slug}.html`, 'utf8');
    for (const [, domain] of text.matchAll(/[\w.-]+@([\w-]+(?:\.[\w-]+)+)/g))
      expect(domain, slug).toMatch(/\.example$/);
    for (const [phone] of text.matchAll(/\+?\d[\d -]{7,}\d/g)) {
      if (/^20\d\d-\d\d-\d\d$/.test(phone)) continue;
      expect(phone, slug).toMatch(/^0\d{1,2}-000-\d{4}$|^02-0000-\d{4}$|^0113 496 0\d{3}$|^\+?44 ?7700 ?900\d{3}$/);
    }
  }
});
