import { parentPort } from 'node:worker_threads';
import { InputError } from '../contract/parse';
import type { JudgeContext } from '../contract/verdict';
import { judge } from '../engine';
import { idOfLine, readLine } from './scan-input';

/** A batch of input lines. `first` is the number of its first line, from 1; null stands for a line that was too long. */
export interface Batch {
  seq: number;
  first: number;
  lines: (string | null)[];
  context: JudgeContext;
}

/** What became of a batch: its output as text, one line an ad, and how many lines were bad. */
export interface BatchResult {
  seq: number;
  output: string;
  bad: number;
}

/** Judges one line; returns the line to print. Blank lines give ''. */
export function scanLine(line: string | null, number: number, context: JudgeContext): { output: string; bad: boolean } {
  if (line !== null && line.trim() === '') return { output: '', bad: false };
  try {
    if (line === null) throw new InputError('', 'is too long');
    const { id, posting } = readLine(line);
    const { level, sum, findings } = judge(posting, [], context);
    const seen = findings.map(({ signal, evidence }) => ({ signal, quotes: evidence.map(({ quote }) => quote) }));
    const name = id === null ? { line: number } : { id };
    return { output: `${JSON.stringify({ ...name, level, sum, findings: seen })}\n`, bad: false };
  } catch (error) {
    const id = line === null ? null : idOfLine(line);
    const message = error instanceof Error ? error.message : String(error);
    const name = id === null ? { line: number } : { id };
    return { output: `${JSON.stringify({ ...name, error: message })}\n`, bad: true };
  }
}

/** Judges a batch. */
export function scanBatch({ seq, first, lines, context }: Batch): BatchResult {
  const parts: string[] = [];
  let bad = 0;
  lines.forEach((line, index) => {
    const result = scanLine(line, first + index, context);
    parts.push(result.output);
    if (result.bad) bad++;
  });
  return { seq, output: parts.join(''), bad };
}

/** Body of a worker thread: answers every batch with its result until the port closes. */
export function runWorker(): void {
  parentPort?.on('message', (batch: Batch) => parentPort?.postMessage(scanBatch(batch)));
}
