import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postingOf, readLine } from '../../src/cli/scan-input';
import { linesOf } from '../../src/cli/scan-lines';
import { scanLine } from '../../src/cli/scan-worker';

const CONTEXT = { today: '2026-11-23', readerCountry: 'KR', strength: 'normal' } as const;
const LURE = '캄보디아 TM 모집, 월 1,500만원 보장, 항공권 제공, 감금 같은 일은 없습니다. 텔레그램 @demo_lure77';

async function collect(chunks: string[]): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  async function* stream() {
    yield* chunks;
  }
  for await (const line of linesOf(stream())) lines.push(line);
  return lines;
}

describe('linesOf', () => {
  it.each<[string[], (string | null)[]]>([
    [['a\nb\n'], ['a', 'b']],
    [['a\r\nb'], ['a', 'b']],
    [
      ['a', 'b\nc', '\n', '\nd'],
      ['ab', 'c', '', 'd'],
    ],
    [[], []],
    [['\n'], ['']],
    [
      ['x'.repeat(5_000_000), `${'x'.repeat(5_000_000)}\nb\n`],
      [null, 'b'],
    ],
  ])('%#', async (chunks, expected) => {
    expect(await collect(chunks)).toEqual(expected);
  });
});

describe('readLine', () => {
  it('is lenient where nothing is lost', () => {
    expect(
      readLine(
        JSON.stringify({
          id: 'a',
          posting: {
            title: 2026,
            description: null,
            baseSalary: 3000000,
            unknown: [1],
            employmentType: ['FULL_TIME', 'CONTRACTOR'],
            hiringOrganization: { '@type': 'Organization', name: '누리상사', sameAs: 'x' },
            jobLocation: [
              {
                '@type': 'Place',
                address: { streetAddress: '월드컵로 1', addressLocality: '서울', addressCountry: { name: 'KR' } },
              },
            ],
            links: [
              'https://t.me/demo_lure77?x=1',
              { href: 'mailto:a@b.com', text: 'mail' },
              { text: '', scheme: 'https', host: 'h.com', path: '/' },
              null,
            ],
          },
        }),
      ),
    ).toEqual({
      id: 'a',
      posting: {
        title: '2026',
        baseSalary: '3000000',
        employmentType: 'FULL_TIME, CONTRACTOR',
        hiringOrganization: '누리상사',
        jobLocation: '월드컵로 1, 서울, KR',
        links: [
          { text: 'https://t.me/demo_lure77?x=1', scheme: 'https', host: 't.me', path: '/demo_lure77?x=1' },
          { text: 'mail', scheme: 'mailto', host: '', path: 'a@b.com' },
          { text: '', scheme: 'https', host: 'h.com', path: '/' },
        ],
      },
    });
  });

  it.each<[unknown, string]>([
    [{ title: true }, 'posting.title: must be text'],
    [{ title: { a: 1 } }, 'posting.title: must be text'],
    [{ description: [[true]] }, 'posting.description: must be text'],
    [{ links: 'https://a.com' }, 'posting.links: must be a list'],
    [{ links: [5] }, 'posting.links.0'],
    [{ images: [1] }, 'posting.images.0'],
    [{ baseSalary: true }, 'posting.baseSalary'],
    [{ hidden: [{ field: 'description' }] }, 'posting.hidden.0.start'],
    [undefined, 'posting: must be an object'],
    ['text', 'posting: must be an object'],
  ])('%j is refused by field', (posting, message) => {
    expect(() => postingOf(posting)).toThrow(message);
  });
});

describe('scanLine', () => {
  it('gives exactly id, level, sum and findings with quotes', () => {
    const { output, bad } = scanLine(JSON.stringify({ id: 7, posting: { description: LURE } }), 1, CONTEXT);
    const result = JSON.parse(output);
    expect(bad).toBe(false);
    expect(Object.keys(result)).toEqual(['id', 'level', 'sum', 'findings']);
    expect(result).toMatchObject({ id: 7, level: 'danger', sum: expect.any(Number) });
    for (const finding of result.findings) {
      expect(Object.keys(finding)).toEqual(['signal', 'quotes']);
      for (const quote of finding.quotes) expect(LURE).toContain(quote);
    }
  });

  it.each<[string | null, object]>([
    ['{', { line: 3, error: 'is not JSON' }],
    ['[]', { line: 3, error: 'must be an object with a posting' }],
    ['{"id":"x","posting":{"title":true}}', { id: 'x', error: 'posting.title: must be text' }],
    ['{"id":"x"}', { id: 'x', error: 'posting: must be an object' }],
    [null, { line: 3, error: 'is too long' }],
  ])('%s is an error that names itself', (line, expected) => {
    const { output, bad } = scanLine(line, 3, CONTEXT);
    expect(JSON.parse(output)).toEqual(expected);
    expect(bad).toBe(true);
  });

  it('lets blank lines pass silently', () => {
    expect(scanLine('  ', 1, CONTEXT)).toEqual({ output: '', bad: false });
  });
});

describe('the built command', () => {
  const folder = resolve('dist', `.test-scan-${process.pid}`);
  beforeAll(async () => {
    const { build } = await import('../../scripts/build.mjs');
    await build('cli', { OUT_DIR: folder });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  function scan(input: AsyncIterable<string> | Iterable<string>, args: string[] = []) {
    return new Promise<{ code: number | null; lines: string[]; errors: string }>((done, fail) => {
      const child = spawn(process.execPath, ['--max-old-space-size=192', join(folder, 'main.js'), 'scan', ...args]);
      let out = '';
      let errors = '';
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        out += chunk;
      });
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
        errors += chunk;
      });
      child.on('error', fail);
      child.on('close', (code) => done({ code, lines: out.split('\n').filter(Boolean), errors }));
      void (async () => {
        for await (const chunk of input) {
          if (!child.stdin.write(chunk)) await new Promise((ready) => child.stdin.once('drain', ready));
        }
        child.stdin.end();
      })();
    });
  }

  it('answers every line in order and goes on after a bad one', async () => {
    const ads = Array.from({ length: 500 }, (_, id) => `${JSON.stringify({ id, posting: { description: LURE } })}\n`);
    ads[100] = 'broken\n';
    const { code, lines } = await scan(ads);
    expect(code).toBe(1);
    expect(lines).toHaveLength(500);
    lines.forEach((line, index) => {
      expect(JSON.parse(line)).toMatchObject(
        index === 100 ? { line: 101, error: 'is not JSON' } : { id: index, level: 'danger' },
      );
    });
  });

  it('judges on the day and for the country it is told', async () => {
    const ad = `${JSON.stringify({ id: 1, posting: { jobLocation: '캄보디아 포이펫', title: '상담원' } })}\n`;
    const level = async (...args: string[]) => JSON.parse((await scan([ad], args)).lines[0]!).level;
    expect(await level()).toBe('none');
    expect(await level('--today', '2026-01-10')).toBe('caution');
    expect(await level('--today', '2026-01-10', '--country', 'JP')).toBe('none');
    const wrong = await scan([ad], ['--today', 'soon']);
    expect(wrong.code).not.toBe(0);
    expect(wrong.errors).toContain('day');
  });

  it('does not hold a long input in memory', async () => {
    // Some 200 MB of UTF-8 through a heap of 192 MB.
    const filler = '평범한 채용 글입니다. '.repeat(1500);
    function* ads() {
      const line = `${JSON.stringify({ id: 1, posting: { description: filler } })}\n`;
      for (let index = 0; index < 4000; index++) yield line;
    }
    const { code, lines } = await scan(ads());
    expect(code).toBe(0);
    expect(lines).toHaveLength(4000);
  }, 120_000);
});
