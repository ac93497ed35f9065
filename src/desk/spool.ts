import { mkdir, open, readdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { parseJson } from '../contract/parse';
import { Report } from '../contract/report';

/** A report as it is acknowledged: scrubbed, with marks instead of the token and the address. */
export const Spooled = z.object({
  receipt: z.string(),
  received: z.string(),
  token: z.string(),
  network: z.string(),
  report: z.omit(Report, { token: true }),
});
export type Spooled = z.infer<typeof Spooled>;

export interface Spool {
  /** Resolves once the line is on the disk (write + fdatasync). Rejects if it may not be: then there is no 202. */
  append(line: Spooled): Promise<void>;
  /** Every whole line of every file, oldest file first. Torn lines were never acknowledged and are counted only. */
  replay(each: (line: Spooled) => Promise<void>): Promise<{ lines: number; torn: number }>;
  /** Deletes the files of days before `day`. Call only when all their lines are in the database. */
  prune(day: string): Promise<void>;
  close(): Promise<void>;
}

const FILE = /^\d{4}-\d{2}-\d{2}\.jsonl$/;

/**
 * Files of JSON lines, one a UTC day, in `folder`. The database may lose what the system had not yet written at a
 * power cut (PGlite does not sync); these files do not, and what stands in them is filed again at the next start.
 * Lines that wait at the same time share one write and one sync.
 */
export function openSpool(folder: string, now: () => Date): Spool {
  type Waiting = { text: string; done: () => void; failed: (error: unknown) => void };
  let waiting: Waiting[] = [];
  let writing: Promise<void> | null = null;
  const known = new Set<string>();

  async function write(batch: Waiting[]): Promise<void> {
    const name = `${now().toISOString().slice(0, 10)}.jsonl`;
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = await open(join(folder, name), 'a', 0o600);
      try {
        // The leading newline ends a line that a crash or a full disk tore.
        await file.appendFile(`\n${batch.map(({ text }) => text).join('\n')}\n`);
        await file.datasync();
      } finally {
        await file.close();
      }
      if (!known.has(name)) {
        // The first time the folder is synced too: else the file itself could be missing after a power cut.
        const directory = await open(folder, 'r');
        await directory.sync().finally(() => directory.close());
        known.add(name);
      }
      for (const { done } of batch) done();
    } catch (error) {
      for (const { failed } of batch) failed(error);
    }
  }

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await write(batch);
    }
    writing = null;
  }

  async function files(): Promise<string[]> {
    try {
      return (await readdir(folder)).filter((name) => FILE.test(name)).sort();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  }

  return {
    append: (line) =>
      new Promise((done, failed) => {
        waiting.push({ text: JSON.stringify(line), done, failed });
        writing ??= drain();
      }),
    async replay(each) {
      let lines = 0;
      let torn = 0;
      for (const name of await files()) {
        for (const text of (await readFile(join(folder, name), 'utf8')).split('\n')) {
          if (text === '') continue;
          let line: Spooled;
          try {
            line = parseJson(Spooled, text);
          } catch {
            torn++;
            continue;
          }
          await each(line);
          lines++;
        }
      }
      return { lines, torn };
    },
    async prune(day) {
      for (const name of await files()) if (name < `${day}.jsonl`) await unlink(join(folder, name));
    },
    async close() {
      await writing;
    },
  };
}
