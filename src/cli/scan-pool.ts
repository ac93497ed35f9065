import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Batch, BatchResult } from './scan-worker';

/** What a scan worker runs: the built command line itself. */
export const SCAN_ENTRY = join(dirname(fileURLToPath(import.meta.url)), 'main.js');

/** Batches each worker has waiting, so that it never idles while the main thread reads. */
const AHEAD = 2;

/**
 * Worker threads that take batches and give results back in the order the batches came. `push` resolves once there is
 * room for another batch, so memory is bounded by workers x batch size, however long the input is.
 */
export class ScanPool {
  private readonly workers: Worker[];
  private readonly load: number[];
  private readonly done = new Map<number, BatchResult>();
  private next = 0;
  private waiting: (() => void)[] = [];
  private writing: Promise<void> = Promise.resolve();
  private failure: Error | null = null;
  private inFlight = 0;
  bad = 0;

  /** @param write prints one batch's output; resolves once more may be written */
  constructor(
    private readonly write: (output: string) => Promise<void>,
    size = availableParallelism(),
  ) {
    this.load = new Array<number>(size).fill(0);
    this.workers = this.load.map((_, index) => {
      const worker = new Worker(SCAN_ENTRY, { workerData: { lurewatch: 'scan' } });
      worker.on('message', (result: BatchResult) => this.receive(index, result));
      worker.on('error', (error) => this.fail(error));
      worker.on('exit', (code) => code !== 0 && this.fail(new Error(`a scan worker ended with code ${code}`)));
      return worker;
    });
  }

  /** Hands a batch to the least busy worker; resolves when the next one may come. */
  async push(batch: Batch): Promise<void> {
    await this.room(this.workers.length * AHEAD);
    const index = this.load.indexOf(Math.min(...this.load));
    this.load[index]!++;
    this.inFlight++;
    this.workers[index]!.postMessage(batch);
  }

  /** Resolves when everything pushed is written. */
  async finish(): Promise<void> {
    await this.room(1);
    await this.writing;
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }

  async stop(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }

  private async room(limit: number): Promise<void> {
    while (this.failure === null && this.inFlight >= limit)
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    if (this.failure) throw this.failure;
  }

  private receive(index: number, result: BatchResult): void {
    this.load[index]!--;
    this.done.set(result.seq, result);
    for (let ready = this.done.get(this.next); ready; ready = this.done.get(this.next)) {
      this.done.delete(this.next++);
      this.bad += ready.bad;
      const { output } = ready;
      // A batch counts as in flight until its output is taken: a slow reader slows the whole line down.
      this.writing = this.writing
        .then(() => this.write(output))
        .then(
          () => this.release(),
          (error: unknown) => this.fail(error as Error),
        );
    }
  }

  private release(): void {
    this.inFlight--;
    this.wake();
  }

  private fail(error: Error): void {
    this.failure ??= error;
    this.wake();
  }

  private wake(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}
