import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { build as bundle } from 'vite';
import type { Ratio } from './measure';

/** Characters of the list page, as the performance facts measured a large board's. */
const LIST_CHARS = 137_000;
const ROUNDS = 7;
/** A long task, as browsers count it. */
const LONG_TASK_MS = 50;
const URL_OF_LIST = 'https://www.jobkorea.co.kr/Search/?stext=bench';

/** A script of this repository, as it stands: bundled, it would look for its neighbours in the wrong place. */
const script = (name: string) => import(/* @vite-ignore */ pathToFileURL(resolve('scripts', name)).href);

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;

/** A list page of so many characters of text: cards as JobKorea's older layout has them. */
function listPage(): string {
  const card = (i: number) =>
    `<li class="list-post"><div class="post"><div class="post-list-corp"><a class="name" href="/Co_Read/${i}">새봄컨택 ${i}호점</a></div><div class="post-list-info"><a class="title" href="/Recruit/GI_Read/${i}">가전 렌탈 고객 상담원 신입·경력 모집 ${i}</a><p class="option"><span class="exp">경력무관</span><span class="edu">고졸↑</span><span class="loc long">대전 서구 둔산로 ${i}</span><span class="pay">월급 235만원</span><span class="date">~12/04(금)</span></p><p class="etc">${'고객 응대, 전화 상담, 렌탈 계약 안내, 일정 관리. '.repeat(12)}</p></div></div></li>`;
  const cards: string[] = [];
  let chars = 0;
  for (let i = 0; chars < LIST_CHARS; i++) {
    cards.push(card(i));
    chars += cards[i]!.replace(/<[^>]*>/g, '').length;
  }
  return `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>검색</title></head><body><ul>${cards.join('')}</ul></body></html>`;
}

interface Inside {
  measure: Record<'floor' | 'scan' | 'textContent' | 'collect' | 'reread', () => number>;
}

/** One call of `what` in a renderer that has run nothing of it before, in ms. */
async function cold(browser: Browser, script: string, html: string, what: keyof Inside['measure']): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/*', (route) =>
    route.request().url() === URL_OF_LIST
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  await page.goto(URL_OF_LIST);
  await page.evaluate(script);
  const ms = await page.evaluate((name) => (globalThis as unknown as { inside: Inside }).inside.measure[name](), what);
  await context.close();
  return ms;
}

/** Lay-outs the reader forces: what happens of them inside a scan of a page whose lay-out is out of date. */
async function forcedLayouts(browser: Browser, script: string, html: string, force: boolean): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/*', (route) =>
    route.request().url() === URL_OF_LIST
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  await page.goto(URL_OF_LIST);
  await page.evaluate(script);
  const cdp = await context.newCDPSession(page);
  const events: { name: string; ts: number; args?: { data?: unknown } }[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as typeof events)));
  await cdp.send('Tracing.start', { categories: 'devtools.timeline,blink.user_timing', transferMode: 'ReportEvents' });
  await page.evaluate((forced) => {
    document.body.append(Object.assign(document.createElement('p'), { textContent: 'new' }));
    performance.mark('scan-starts');
    if (forced) (globalThis as { sink?: number }).sink = document.body.offsetHeight;
    (globalThis as unknown as { inside: Inside }).inside.measure.scan();
    performance.mark('scan-ends');
  }, force);
  const done = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await done;
  await context.close();
  const at = (name: string) => events.find((event) => event.name === name)!.ts;
  const [from, to] = [at('scan-starts'), at('scan-ends')];
  return events.filter(({ name, ts }) => name === 'Layout' && ts >= from && ts <= to).length;
}

async function evaluation(browser: Browser, script: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.setContent('<!doctype html><title>x</title>');
  const ms = await page.evaluate((source) => {
    const started = performance.now();
    // Wrapped, so that both sides are parsed and called the same way.
    new Function(source)();
    return performance.now() - started;
  }, script);
  await context.close();
  return ms;
}

/** Milliseconds this machine needs for what the facts' machine calls 50 ms, by a loop of the same run. */
async function calibrate(browser: Browser): Promise<number> {
  const page = await browser.newPage();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    times.push(
      await page.evaluate(() => {
        const started = performance.now();
        let sum = 0;
        for (let i = 0; i < 20_000_000; i++) sum = (sum + i * 7) | 0;
        (globalThis as { sink?: number }).sink = sum;
        return performance.now() - started;
      }),
    );
  }
  await page.close();
  // The loop takes 20 ms on the machine of performance.md.
  return (median(times) / 20) * LONG_TASK_MS;
}

/**
 * The content script in Chromium against floors of the same run: a whole scan of a large list page in a fresh renderer,
 * collecting text, and evaluating the script.
 */
export async function benchPage(): Promise<Ratio[]> {
  const { findChromium } = (await script('browsers.mjs')) as { findChromium(): string | null };
  const { build } = (await script('build.mjs')) as {
    build(mode: string, env: Record<string, string>): Promise<string>;
  };
  const work = mkdtempSync(join(tmpdir(), 'lurewatch-bench-'));
  const lib = { entry: 'bench/page-entry.ts', formats: ['iife' as const], name: 'inside', fileName: () => 'inside.js' };
  await bundle({ configFile: false, logLevel: 'error', publicDir: false, build: { outDir: work, lib } });
  const inside = readFileSync(join(work, 'inside.js'), 'utf8').replace(
    /^(?:var|const) inside\s*=/m,
    'globalThis.inside =',
  );
  const dist = await build('chrome', {
    CHANNEL: 'release',
    FEED_URL: '',
    ROOT: '',
    DESK_URL: '',
    OUT_DIR: join(work, 'dist'),
  });
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  const content = readFileSync(join(dist, manifest.content_scripts[0].js[0]), 'utf8');
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const html = listPage();
  const times: Record<string, number[]> = {};
  const add = (name: string, ms: number) => {
    times[name] = [...(times[name] ?? []), ms];
  };
  try {
    const longTask = await calibrate(browser);
    for (let round = 0; round < ROUNDS; round++) {
      for (const what of ['floor', 'scan', 'textContent', 'collect', 'reread'] as const)
        add(what, await cold(browser, inside, html, what));
      add('empty', await evaluation(browser, '(()=>{})()'));
      // Nothing of it may run here: only parsing and defining is measured.
      add('content', await evaluation(browser, `if(globalThis.never){${content}}`));
    }
    const of = (name: string) => median(times[name]!);
    // The trace must be able to see one.
    if ((await forcedLayouts(browser, inside, html, true)) === 0) throw new Error('the trace shows no lay-out at all');
    return [
      {
        name: 'scan of a list page of 137,000 characters, cold, to one walk',
        ratio: of('scan') / of('floor'),
        goal: 3,
        better: 'lower',
      },
      { name: 'its longest slice, to a long task', ratio: of('scan') / longTask, goal: 1 / 3, better: 'lower' },
      {
        name: 'lay-outs forced by a scan, traced',
        ratio: await forcedLayouts(browser, inside, html, false),
        goal: 0,
        better: 'lower',
      },
      {
        name: 'reading again after a tenth changed, to a tenth of a reading',
        ratio: of('reread'),
        goal: 1.5,
        better: 'lower',
      },
      {
        name: 'collecting text, cold, to textContent',
        ratio: of('collect') / Math.max(of('textContent'), 0.1),
        goal: 1.5,
        better: 'lower',
      },
      {
        name: 'parsing the content script, to an empty one',
        ratio: of('content') / Math.max(of('empty'), 0.1),
        goal: 20,
        better: 'lower',
      },
      {
        name: 'content script, brotli, in KB',
        ratio: brotliCompressSync(content).length / 1024,
        goal: 45,
        better: 'lower',
      },
    ];
  } finally {
    await browser.close();
    rmSync(work, { recursive: true, force: true });
  }
}
