import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import { run as publish } from '../../src/cli/publish';
import type { Entry } from '../../src/contract/feed';
import { importSigningKey, parseTrustedRoot } from '../../src/feed';
import { makeEntry } from '../feed/make';

/** What the tests of the list's commands share: a folder of their own, what was printed, entries of today. */
export const place = { dir: '', out: '', keyDir: '', printed: '', errors: '' };

export function useFolder(): void {
  beforeEach(async () => {
    place.dir = await mkdtemp(join(tmpdir(), 'lurewatch-keys-'));
    place.out = join(place.dir, 'feed');
    place.keyDir = join(place.dir, 'keys');
    quiet();
    vi.spyOn(process.stdout, 'write').mockImplementation((part) => {
      place.printed += part;
      return true;
    });
    vi.spyOn(process.stderr, 'write').mockImplementation((part) => {
      place.errors += part;
      return true;
    });
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    vi.useRealTimers();
    await rm(place.dir, { recursive: true, force: true });
  });
}

/** Forgets what was printed so far. */
export function quiet(): void {
  place.printed = '';
  place.errors = '';
}

const DAY = 86_400_000;
export const today = () => new Date().toISOString().slice(0, 10);
export const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
export const entry = (over: Partial<Entry> = {}) => makeEntry({ reviewed: today(), expires: inDays(90), ...over });
export const entries = (count: number) => Array.from({ length: count }, (_, i) => entry({ value: `handle_${i}` }));

/** Moves the clock, whole days from now. */
export function later(days: number): void {
  vi.useFakeTimers({ now: Date.now() + days * DAY, toFake: ['Date'] });
}

export async function publishLines(lines: unknown[], ...more: string[]): Promise<number> {
  const file = join(place.dir, 'entries.jsonl');
  await writeFile(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return publish(['--keys', place.keyDir, '--out', place.out, '--entries', file, ...more]);
}

export const keyAt = async (path: string) => importSigningKey(await readFile(path, 'utf8'));
export const rootAt = async (path: string) => parseTrustedRoot(await readFile(path, 'utf8'));
export const firstRoot = () => rootAt(join(place.keyDir, 'root', '1.json'));
