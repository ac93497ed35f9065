import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/read';

const PAGES = 'tests/sites/pages';

let out = '';
let err = '';
let folder = '';

beforeEach(() => {
  out = '';
  err = '';
  folder = mkdtempSync(join(tmpdir(), 'read-'));
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += text;
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function save(name: string, content: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe('lurewatch read', () => {
  it('prints one JSON object for a page with a frame', async () => {
    const expected = JSON.parse(readFileSync(`${PAGES}/saramin-detail/posting.json`, 'utf8'));
    const [frame] = Object.keys(expected.frames);
    const code = await run([
      `${PAGES}/saramin-detail/page.html`,
      '--url',
      expected.url,
      '--frame',
      `${frame}=${PAGES}/saramin-detail/frame-0.html`,
    ]);
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(1);
    const printed = JSON.parse(out);
    expect(Object.keys(printed)).toEqual(['kind', 'postings', 'unreadable']);
    expect(printed).toMatchObject({ kind: 'detail', unreadable: null });
    expect(printed.postings[0]).toMatchObject({
      title: '이천 물류센터 야간 포장·검수 사원 모집',
      hiringOrganization: '(주)한빛물류센터',
      jobLocation: '경기 이천시 마장면',
      baseSalary: '월급 285만원',
    });
    expect(printed.postings[0].description).toContain('냉장 상품 포장');
  });

  it('says that the text is not loaded when its frame is not given', async () => {
    const url = 'https://www.saramin.co.kr/zf_user/jobs/relay/view?rec_idx=48112093';
    expect(await run([`${PAGES}/saramin-detail/page.html`, '--url', url])).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ kind: 'detail', unreadable: 'not-loaded' });
    expect(JSON.parse(out).postings[0].title).toBe('이천 물류센터 야간 포장·검수 사원 모집');
  });

  it('reads a page in an old Korean character set', async () => {
    // "급여" and "근무지" in EUC-KR.
    const html = Buffer.concat([
      Buffer.from('<meta charset="euc-kr"><title>job</title><h1>Cook wanted</h1><dl><dt>'),
      Buffer.from([0xb1, 0xde, 0xbf, 0xa9]),
      Buffer.from('</dt><dd>300</dd><dt>'),
      Buffer.from([0xb1, 0xd9, 0xb9, 0xab, 0xc1, 0xf6]),
      Buffer.from('</dt><dd>Seoul</dd></dl>'),
    ]);
    expect(await run([save('page.html', html), '--url', 'https://board.example/jobs/1'])).toBe(0);
    expect(JSON.parse(out).postings[0]).toMatchObject({ baseSalary: '300', jobLocation: 'Seoul' });
  });

  it('reads UTF-8 in a saved page that does not name its character set', async () => {
    const html = '<h1>주방 보조 모집</h1><dl><dt>급여</dt><dd>월 260만원</dd><dt>근무지</dt><dd>전주</dd></dl>';
    expect(await run([save('page.html', html), '--url', 'https://board.example/jobs/1'])).toBe(0);
    expect(JSON.parse(out).postings[0]).toMatchObject({
      title: '주방 보조 모집',
      baseSalary: '월 260만원',
      jobLocation: '전주',
    });
  });

  it('runs no script of the page and loads nothing', async () => {
    const html = `<h1>Cook wanted</h1><script>document.querySelector('h1').textContent = 'changed'</script>
      <script type="application/ld+json">{"@type":"JobPosting","title":"Cook wanted"}</script><img src="http://127.0.0.1:9/x.png">`;
    await run([save('page.html', html), '--url', 'https://board.example/jobs/1']);
    expect(JSON.parse(out).postings[0].title).toBe('Cook wanted');
  });

  it('does not parse a file beyond 50 MB', async () => {
    const file = save('page.html', '<h1>Cook</h1>');
    truncateSync(file, 60 * 1024 * 1024);
    expect(await run([file, '--url', 'https://board.example/jobs/1'])).toBe(0);
    expect(JSON.parse(out)).toEqual({ kind: 'none', postings: [], unreadable: 'too-large' });
  });

  it('gives a reason for markup too deep to parse', async () => {
    const file = save('page.html', '<div>'.repeat(100_000));
    expect(await run([file, '--url', 'https://board.example/jobs/1'])).toBe(0);
    expect(JSON.parse(out)).toEqual({ kind: 'none', postings: [], unreadable: 'too-large' });
  });

  it.each<[string, (page: string) => string[], string]>([
    ['no file', () => [], 'which file'],
    ['no address', (page) => [page], '--url is missing'],
    ['a file that is not there', () => ['/nowhere/page.html', '--url', 'https://a.example/'], 'no such file'],
    ['a folder', () => [PAGES, '--url', 'https://a.example/'], 'is a folder'],
    ['an address that is none', (page) => [page, '--url', 'a.example'], '"a.example" is no address'],
    [
      'a frame without a file',
      (page) => [page, '--url', 'https://a.example/', '--frame', 'https://a.example/f'],
      'URL=FILE',
    ],
    [
      'a frame file that is not there',
      (page) => [page, '--url', 'https://a.example/', '--frame', 'https://a.example/f=/nowhere'],
      'no such file',
    ],
    ['two files', (page) => [page, page, '--url', 'https://a.example/'], 'one page at a time'],
    ['an unknown option', (page) => [page, '--uri', 'https://a.example/'], '--uri'],
  ])('%s: says so and exits 2', async (_name, args, message) => {
    expect(await run(args(save('page.html', '<p>hi</p>')))).toBe(2);
    expect(err).toContain(message);
    expect(err.startsWith('lurewatch read: ')).toBe(true);
    expect(out).toBe('');
  });

  it('prints its usage when asked', async () => {
    expect(await run(['--help'])).toBe(0);
    expect(out).toContain('--frame URL=FILE');
  });
});
