import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { build as bundle } from 'vite';
import type { Head } from '../src/contract/feed';
import { readHead } from '../src/feed';
import { type Asked, serveFiles } from './feed-server';
import type { Signer } from './feed-signer';
import { median, type Ratio } from './measure';

const ROUNDS = 9;
const MISS_ROUNDS = 7;
const PEER_CHECKS = 5;
const OWN_CHECKS = 5_000;
/** A page that asks nothing by itself, in each extension. */
const PAGE = 'bench.html';

/** A script of this repository, as it stands: bundled, it would look for its neighbours in the wrong place. */
const script = (name: string) => import(/* @vite-ignore */ pathToFileURL(resolve('scripts', name)).href);

const POSTING = {
  title: 'Kitchen help',
  description: 'Write to jobs@example.com. Morning shifts, two days off a week, meals at work.',
};

interface Lists {
  names: readonly string[];
  snapshot: Uint8Array;
  /** Folder of the replayed month: its first list, its last one, head and deltas. */
  versions: string;
  signer: Signer;
}

async function bundleWorker(work: string, name: 'feed-floor' | 'feed-worker', origin: string): Promise<string> {
  const outDir = join(work, name);
  const lib = { entry: `bench/${name}.ts`, formats: ['iife' as const], name: 'worker', fileName: () => 'worker.js' };
  await bundle({ configFile: false, logLevel: 'error', publicDir: false, build: { outDir, lib } });
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    background: { service_worker: 'worker.js' },
    host_permissions: [`${origin}/*`],
  };
  writeFileSync(join(outDir, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(outDir, PAGE), '<!doctype html><title>bench</title>');
  return outDir;
}

/** The product, its worker with a first line that notes when it began. */
async function buildProduct(work: string, origin: string, root: string): Promise<string> {
  const { build } = (await script('build.mjs')) as {
    build(mode: string, env: Record<string, string>): Promise<string>;
  };
  const dist = await build('chrome', {
    CHANNEL: 'release',
    FEED_URL: `${origin}/feed/`,
    ROOT: root,
    DESK_URL: '',
    SEED: '',
    OUT_DIR: join(work, 'product'),
  });
  const { background } = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  const loader = join(dist, background.service_worker);
  writeFileSync(
    join(dist, 'bench-start.js'),
    `const started = performance.timeOrigin + performance.now();
chrome.runtime.onMessage.addListener((message, sender, send) => {
  if (message.bench !== 'started') return false;
  send(started);
  return true;
});
`,
  );
  writeFileSync(loader, `import './bench-start.js';\n${readFileSync(loader, 'utf8')}`);
  writeFileSync(join(dist, PAGE), '<!doctype html><title>bench</title>');
  return dist;
}

/** Asks the extension of `page` and answers what came back, and when, on the clock all contexts share. */
async function ask<T>(page: Page, message: object): Promise<{ answer: T; at: number }> {
  const { answer, at } = await page.evaluate(async (sent) => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } })
      .chrome;
    const came = await runtime.sendMessage(sent);
    return { answer: came, at: performance.timeOrigin + performance.now() };
  }, message);
  const error = (answer as { error?: string } | null)?.error;
  if (error) throw new Error(error);
  return { answer: answer as T, at };
}

/** Stops all extensions' workers, as the browser does when they have been idle. */
async function stopWorkers(context: BrowserContext): Promise<void> {
  const session = await context.browser()!.newBrowserCDPSession();
  const workers = async () =>
    (await session.send('Target.getTargets')).targetInfos.filter(({ type }) => type === 'service_worker');
  for (const { targetId } of await workers()) await session.send('Target.closeTarget', { targetId });
  for (let wait = 0; (await workers()).length > 0; wait++) {
    if (wait > 100) throw new Error('a worker does not stop');
    await new Promise((done) => setTimeout(done, 50));
  }
  await session.detach();
}

/** Milliseconds from the first line of a stopped worker's script to its answer to `message`. */
async function fromStart(page: Page, context: BrowserContext, message: object): Promise<number> {
  await stopWorkers(context);
  const { at } = await ask(page, message);
  return at - (await ask<number>(page, { bench: 'started' })).answer;
}

async function syncNow(page: Page): Promise<void> {
  const { answer } = await ask<{ answer: { feed: { state: string; problem: string | null } } }>(page, {
    lurewatch: 'sync-feed',
    payload: {},
  });
  const { state, problem } = answer.answer.feed;
  if (state !== 'fresh') throw new Error(`the list is ${state}: ${problem}`);
}

/** The product in a real Chromium: its worker's start, its miss check, and a client that was away for the month. */
export async function benchInChromium(work: string, { names, snapshot, versions, signer }: Lists): Promise<Ratio[]> {
  const files = new Map<string, Uint8Array | string>();
  const server = await serveFiles(files);
  const rootFile = join(work, 'root.json');
  writeFileSync(rootFile, signer.rootText);
  const first = new Uint8Array(readFileSync(join(versions, '0.snapshot')));
  const lastHead = readFileSync(join(versions, 'head.json'), 'utf8');
  const last = await readHead(lastHead, signer.root);
  files.set('/names', snapshot);
  files.set('/feed/root/1.json', signer.rootText);
  // The list as it was a month ago: the version from which the last one has its oldest delta.
  const oldest = Math.min(...last.from.map(([version]) => version));
  const firstHead = await signer.head(first, oldest, names.length);
  const { snapshot: named } = await readHead(firstHead, signer.root);
  files.set('/feed/head.json', firstHead);
  files.set(`/feed/s/${named.sha256}`, first);

  const { launchChromium } = await script('browsers.mjs');
  const dists = [
    await buildProduct(work, server.origin, rootFile),
    await bundleWorker(work, 'feed-floor', server.origin),
    await bundleWorker(work, 'feed-worker', server.origin),
  ];
  mkdirSync(join(work, 'profile'));
  const { context } = (await launchChromium({ dist: dists.join(','), userDataDir: join(work, 'profile') })) as {
    context: BrowserContext;
  };
  try {
    const pages = await pagesOf(context);
    const product = pages.get('product')!;
    const floor = pages.get('feed-floor')!;
    const misses = pages.get('feed-worker')!;

    await syncNow(product);
    await ask(floor, { bench: 'store', url: `${server.origin}/feed/s/${named.sha256}` });
    const judge = {
      lurewatch: 'judge',
      payload: { url: 'https://example.com/', kind: 'detail', unreadable: null, postings: [POSTING] },
    };
    // Loads the list and tells its state, judges nothing.
    const overview = { lurewatch: 'overview', payload: { refresh: false } };
    const starts: { ours: number; list: number; floor: number }[] = [];
    for (let round = -1; round < ROUNDS; round++) {
      const least = await fromStart(floor, context, { bench: 'floor' });
      const ours = await fromStart(product, context, judge);
      const list = await fromStart(product, context, overview);
      if (round >= 0) starts.push({ ours, list, floor: least });
    }

    await ask(misses, { bench: 'prepare', url: `${server.origin}/names`, count: names.length });
    const checks: { peer: number; own: number }[] = [];
    for (let round = -1; round < MISS_ROUNDS; round++) {
      const { answer } = await ask<{ peer: number; own: number }>(misses, {
        bench: 'misses',
        peer: PEER_CHECKS,
        own: OWN_CHECKS,
      });
      if (round >= 0) checks.push(answer);
    }

    const away = await catchUp(product, files, server.log, { versions, lastHead, last, oldest });
    const poll = await requestsOf(server.log, () => syncNow(product));
    return [
      {
        name: 'worker start to first answer, 1,000,000, to reading and hashing the bytes',
        ratio: median(starts.map(({ ours, floor: least }) => ours / least)),
        goal: 2,
        better: 'lower',
        note: `${median(starts.map(({ ours }) => ours)).toFixed(1)} ms to ${median(starts.map(({ floor: least }) => least)).toFixed(1)} ms, Chromium`,
      },
      {
        name: 'of that, until the list is loaded and nothing judged',
        ratio: median(starts.map(({ list, floor: least }) => list / least)),
        goal: null,
        better: 'lower',
      },
      {
        name: 'miss check in the worker (WebCrypto), 1,000,000: phishing-controller, to ours',
        ratio: median(checks.map(({ peer, own }) => peer / own)),
        goal: 5_000,
        better: 'higher',
        note: `${median(checks.map(({ peer }) => peer)).toFixed(1)} ms to ${(median(checks.map(({ own }) => own)) * 1_000).toFixed(2)} us, Chromium`,
      },
      {
        name: 'requests of a client 30 days behind, without the question for a new root',
        ratio: away.filter(({ path }) => !path.includes('/root/')).length,
        goal: 2,
        better: 'lower',
        note: away.map(({ path, status, bytes }) => `${path.slice(6).slice(0, 12)} ${status} ${bytes} B`).join(', '),
      },
      {
        name: 'its bytes, to a snapshot',
        ratio: away.reduce((sum, { bytes }) => sum + bytes, 0) / last.snapshot.bytes,
        goal: 0.35,
        better: 'lower',
      },
      {
        name: 'requests of a poll that finds nothing new',
        ratio: poll.length,
        goal: null,
        better: 'lower',
        note: poll.map(({ path, status, bytes }) => `${path.slice(6)} ${status} ${bytes} B`).join(', '),
      },
    ];
  } finally {
    // Where the browser is gone already, what ended it is the error to tell.
    await context.close().catch(() => undefined);
    await server.close();
  }
}

/** An own page of every extension, by the extension's name. */
async function pagesOf(context: BrowserContext): Promise<Map<string, Page>> {
  const pages = new Map<string, Page>();
  for (let wait = 0; context.serviceWorkers().length < 3; wait++) {
    if (wait > 200) throw new Error('not all workers have started');
    await new Promise((done) => setTimeout(done, 100));
  }
  for (const worker of context.serviceWorkers()) {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${new URL(worker.url()).host}/${PAGE}`);
    const name = await page.evaluate(
      () =>
        (
          globalThis as unknown as { chrome: { runtime: { getManifest(): { name: string } } } }
        ).chrome.runtime.getManifest().name,
    );
    pages.set(name.startsWith('feed-') ? name : 'product', page);
  }
  return pages;
}

async function requestsOf(log: Asked[], work: () => Promise<void>): Promise<Asked[]> {
  const before = log.length;
  await work();
  return log.slice(before);
}

/** The month's last version is published; the client, which has the first one, asks. */
async function catchUp(
  page: Page,
  files: Map<string, Uint8Array | string>,
  log: Asked[],
  { versions, lastHead, last, oldest }: { versions: string; lastHead: string; last: Head; oldest: number },
): Promise<Asked[]> {
  files.set('/feed/head.json', lastHead);
  for (const name of readdirSync(versions).filter((file) => file.endsWith('.delta'))) {
    files.set(
      `/feed/d/${name.replace('.delta', '')}-${last.version}`,
      new Uint8Array(readFileSync(join(versions, name))),
    );
  }
  if (!files.has(`/feed/d/${oldest}-${last.version}`)) throw new Error('there is no delta from the first version');
  return requestsOf(log, () => syncNow(page));
}
