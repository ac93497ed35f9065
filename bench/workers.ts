import { Worker } from 'node:worker_threads';
import { SCAN_ENTRY, ScanPool } from '../src/cli/scan-pool';
import type { Batch } from '../src/cli/scan-worker';
import { FACTS_DATE } from '../src/engine';
import { type Ratio, seeded } from './measure';
import { mixedText } from './text';

const CONTEXT = { today: FACTS_DATE, readerCountry: 'KR', strength: 'normal' } as const;
const ROUNDS = 7;
const ADS = 10_000;
const BATCH = 100;
/** Units of an ad of the scan: most ads on boards are between these. */
const SHORTEST = 200;
const LONGEST = 2000;

const EMPTY =
  "const { parentPort } = require('node:worker_threads'); parentPort.on('message', () => parentPort.postMessage(0));";

/** Time from making a worker to its first answer, in ms. */
async function firstAnswer(worker: Worker, question: unknown): Promise<number> {
  const started = performance.now();
  const answered = new Promise<void>((resolve, reject) => {
    worker.once('message', () => resolve());
    worker.once('error', reject);
  });
  worker.postMessage(question);
  await answered;
  const took = performance.now() - started;
  await worker.terminate();
  return took;
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;

/** Ads of seeded lengths as lines of JSON; parts of one mixed text, each with its own number. */
function adLines(): string[] {
  const random = seeded(11);
  const text = mixedText(64 * 1024);
  return Array.from({ length: ADS }, (_, id) => {
    const length = SHORTEST + Math.floor(random() * (LONGEST - SHORTEST));
    const start = Math.floor(random() * (text.length - length));
    return JSON.stringify({ id, posting: { title: `Ad ${id}`, description: text.slice(start, start + length) } });
  });
}

/** Ads a second through `size` worker threads, from their start to the last line of output. */
async function adsPerSecond(lines: readonly string[], size: number): Promise<number> {
  let written = 0;
  const started = performance.now();
  const pool = new ScanPool(async (output) => {
    written += output.length;
  }, size);
  for (let first = 0; first < lines.length; first += BATCH) {
    await pool.push({
      seq: first / BATCH,
      first: first + 1,
      lines: lines.slice(first, first + BATCH),
      context: CONTEXT,
    });
  }
  await pool.finish();
  if (written === 0 || pool.bad > 0) throw new Error(`scan wrote ${written} units and called ${pool.bad} lines bad`);
  return (lines.length / (performance.now() - started)) * 1000;
}

/** The engine in worker threads: from nothing to a first verdict, and how many ads `scan` judges a second. */
export async function benchWorkers(): Promise<Ratio[]> {
  const question: Batch = {
    seq: 0,
    first: 1,
    lines: [JSON.stringify({ id: 1, posting: { title: 'Ad', description: mixedText(1024) } })],
    context: CONTEXT,
  };
  const starts: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const judging = await firstAnswer(new Worker(SCAN_ENTRY, { workerData: { lurewatch: 'scan' } }), question);
    starts.push(judging / (await firstAnswer(new Worker(EMPTY, { eval: true }), question)));
  }
  const lines = adLines();
  const one = await adsPerSecond(lines, 1);
  const two = await adsPerSecond(lines, 2);
  return [
    { name: 'worker start to first verdict, to an empty worker', ratio: median(starts), goal: null, better: 'lower' },
    { name: 'scan of 10,000 ads, ads a second, one worker', ratio: one, goal: null, better: 'higher' },
    { name: 'scan of 10,000 ads, ads a second, two workers', ratio: two, goal: null, better: 'higher' },
    { name: 'scan, two workers to one', ratio: two / one, goal: null, better: 'higher' },
  ];
}
