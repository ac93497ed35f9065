import * as z from 'zod/mini';
import { FetchFailure, fetchBytes, hasDataCollection, item, setAlarm } from '../browser';
import { LIMITS } from '../contract/limits';
import { QueuedReport, SentReport } from '../contract/messages';
import { parseJson } from '../contract/parse';
import { Receipt, ReceiptStatus, type Report, reportBytes } from '../contract/report';
import { DAY, HOUR, MINUTE, SECOND } from './clock';
import { adOf } from './make-report';
import { settings } from './settings';

export const SEND_ALARM = 'send-reports';
export const UNDO_SECONDS = 8;
const SENT_KEPT = 100;
const ANSWER_BYTES = 16_384;

const waiting = item('report-queue', z.array(QueuedReport), []);
const sent = item('reports-sent', z.array(SentReport), []);
const reportedAds = item('reported-ads', z.array(z.string()), []);

/** What became of a wish to report. */
export type Enqueued = { state: 'queued'; due: string } | { state: 'again' } | { state: 'full' };

/** The reports on their way. They live in storage only: the worker may be gone at any moment. */
export class ReportQueue {
  #sending: Promise<void> | null = null;

  constructor(readonly deskUrl: string | null) {}

  waiting = () => waiting.get();
  sent = () => sent.get();

  /** Whether this ad was reported before. */
  async knows(report: Report): Promise<boolean> {
    return (await reportedAds.get()).includes(adOf(report));
  }

  /** Stores the report; it leaves after `undoSeconds` unless undone. Throws StorageFull: then nothing was kept. */
  async enqueue(report: Report, undoSeconds: number, now = Date.now()): Promise<Enqueued> {
    let state: Enqueued['state'] = 'queued';
    const due = new Date(now + undoSeconds * SECOND).toISOString();
    if (await this.knows(report)) return { state: 'again' };
    await waiting.update((queue) => {
      if (queue.some((queued) => queued.report.id === report.id || adOf(queued.report) === adOf(report))) {
        state = 'again';
        return queue;
      }
      if (queue.length >= LIMITS.queueLength) {
        state = 'full';
        return queue;
      }
      return [...queue, { report, queued: new Date(now).toISOString(), due, tries: 0, problem: null }];
    });
    if (state !== 'queued') return { state };
    await this.schedule();
    return { state: 'queued', due };
  }

  /** Takes a waiting report back. False if it has left already. */
  async undo(id: string): Promise<boolean> {
    if (this.#sending) await this.#sending;
    let undone = false;
    await waiting.update((queue) => {
      const rest = queue.filter((queued) => queued.report.id !== id);
      undone = rest.length < queue.length;
      return rest;
    });
    return undone;
  }

  /** Sets the alarm for the next due report. Also at every start of the worker: alarms may be forgotten. */
  async schedule(): Promise<void> {
    const dues = (await waiting.get()).map((queued) => Date.parse(queued.due));
    if (dues.length > 0) await setAlarm(SEND_ALARM, Math.min(...dues));
  }

  /** Sends what is due. Two calls at once are one. */
  flush(): Promise<void> {
    this.#sending ??= this.#flush().finally(() => {
      this.#sending = null;
    });
    return this.#sending;
  }

  async #flush(): Promise<void> {
    const oldest = Date.now() - LIMITS.queueDays * DAY;
    await waiting.update((queue) => queue.filter((queued) => Date.parse(queued.queued) >= oldest));
    // A consent taken back holds for what waits already.
    const consents = (await settings.get()).reportConsent !== null && (await hasDataCollection());
    if (!consents) {
      // They stay and say why; a new consent sets the alarm again.
      await waiting.update((queue) => queue.map((queued) => ({ ...queued, problem: 'consent' })));
      return;
    }
    if (!this.deskUrl) return;
    for (const queued of await waiting.get()) {
      if (Date.parse(queued.due) <= Date.now()) await this.#send(queued);
    }
    await this.schedule();
  }

  async #send(queued: QueuedReport): Promise<void> {
    const { report } = queued;
    try {
      const answer = await fetchBytes(`${this.deskUrl}v1/reports`, {
        named: true,
        post: reportBytes(report),
        maxBytes: ANSWER_BYTES,
      });
      const { receipt, state } = parseJson(Receipt, new TextDecoder().decode(answer.bytes));
      const title = report.title ?? report.site ?? report.url ?? '';
      const now = new Date().toISOString();
      // First remembered as sent, then taken off the queue: dying in between sends the same id again, which the desk
      // counts once.
      await sent.update((known) =>
        [
          { id: report.id, receipt, title, sent: now, state, reason: null, decided: null },
          ...known.filter((s) => s.id !== report.id),
        ].slice(0, SENT_KEPT),
      );
      await reportedAds.update((ads) => [...new Set([...ads, adOf(report)])].slice(-1_000));
      await waiting.update((queue) => queue.filter((other) => other.report.id !== report.id));
    } catch (error) {
      const failure = error instanceof FetchFailure ? error : new FetchFailure('bad-answer');
      await this.#postpone(queued, failure);
    }
  }

  async #postpone(queued: QueuedReport, failure: FetchFailure): Promise<void> {
    const tries = queued.tries + 1;
    // A refusal (400, 413) will not mend itself within minutes; the desk may after an update.
    const refused = /^http-4(?!29|08)/.test(failure.code);
    const backOff = refused
      ? DAY
      : Math.min(6 * HOUR, MINUTE * 2 ** Math.min(tries - 1, 9)) * (0.75 + Math.random() / 2);
    const wait = Math.max(backOff, Math.min((failure.retryAfter ?? 0) * SECOND, DAY));
    const due = new Date(Date.now() + wait).toISOString();
    await waiting.update((queue) =>
      queue.map((other) =>
        other.report.id === queued.report.id ? { ...other, due, tries, problem: failure.code } : other,
      ),
    );
  }

  /** Asks the desk what became of the reports that are not decided for good. Failures leave the last known state. */
  async refresh(): Promise<void> {
    if (!this.deskUrl) return;
    const final = new Set(['not-a-scam', 'not-enough-evidence', 'withdrawn', 'expired']);
    for (const report of (await sent.get()).filter(({ state }) => !final.has(state)).slice(0, 20)) {
      try {
        const url = `${this.deskUrl}v1/reports/${encodeURIComponent(report.receipt)}`;
        const answer = await fetchBytes(url, { named: true, maxBytes: ANSWER_BYTES, timeout: 10 * SECOND });
        const status = parseJson(ReceiptStatus, new TextDecoder().decode(answer.bytes));
        await sent.update((known) =>
          known.map((other) => (other.id === report.id ? { ...other, ...decision(status) } : other)),
        );
      } catch (error) {
        // One receipt the desk no longer knows says nothing about the others; a desk that does not answer does.
        if (!(error instanceof FetchFailure && error.code === 'http-404')) return;
      }
    }
  }
}

const decision = ({ state, reason, decided }: ReceiptStatus) => ({ state, reason, decided });
