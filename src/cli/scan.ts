import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { Day } from '../contract/feed';
import { parseInput } from '../contract/parse';
import type { JudgeContext } from '../contract/verdict';
import { FACTS_DATE } from '../engine';
import { linesOf } from './scan-lines';
import { ScanPool } from './scan-pool';
import type { Batch } from './scan-worker';

const USAGE = `usage: lurewatch scan [--today YYYY-MM-DD] [--country XX] < ads.jsonl

Judges job ads. One JSON object a line in:   {"id": "a1", "posting": {"title": "...", "description": "..."}}
one JSON object a line out, in the same order: {"id": "a1", "level": "none|caution|danger", "sum": 0,
"findings": [{"signal": "...", "quotes": ["..."]}]}. A bad line gives {"id" or "line", "error"} and the run goes on;
it then ends with exit code 1. The list of reported contacts is not consulted.

  --today    the day to judge on (default: the fact tables' date, ${FACTS_DATE})
  --country  the reader's country, ISO 3166-1 alpha-2 (default: KR)
`;

/** A batch is sent off at as many lines or as many characters, whichever comes first. */
const BATCH_LINES = 64;
const BATCH_CHARS = 1_000_000;

/** `today` and `readerCountry` from command-line options; throws with a sentence about the wrong one. */
export function contextOf(values: { today?: string | undefined; country?: string | undefined }): JudgeContext {
  const today = values.today ?? FACTS_DATE;
  parseInput(Day, today);
  const readerCountry = (values.country ?? 'KR').toUpperCase();
  if (!/^[A-Z]{2}$/.test(readerCountry))
    throw new Error(`--country must be two letters like KR, not "${values.country}"`);
  return { today, readerCountry, strength: 'normal' };
}

async function print(output: string): Promise<void> {
  if (output !== '' && !process.stdout.write(output)) await once(process.stdout, 'drain');
}

/** Runs `lurewatch scan`; resolves to 1 if any line was bad. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { today: { type: 'string' }, country: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const context = contextOf(values);
  const pool = new ScanPool(print);
  try {
    await feed(pool, context);
    await pool.finish();
  } catch (error) {
    await pool.stop();
    throw error;
  }
  return pool.bad > 0 ? 1 : 0;
}

async function feed(pool: ScanPool, context: JudgeContext): Promise<void> {
  process.stdin.setEncoding('utf8');
  let batch: Batch = { seq: 0, first: 1, lines: [], context };
  let chars = 0;
  let number = 0;
  const send = async () => {
    if (batch.lines.length === 0) return;
    const full = batch;
    batch = { seq: full.seq + 1, first: number + 1, lines: [], context };
    chars = 0;
    await pool.push(full);
  };
  for await (const line of linesOf(process.stdin as AsyncIterable<string>)) {
    number++;
    batch.lines.push(line);
    chars += line?.length ?? 0;
    if (batch.lines.length >= BATCH_LINES || chars >= BATCH_CHARS) await send();
  }
  await send();
}
