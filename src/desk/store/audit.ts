import * as z from 'zod/mini';
import { parseJson } from '../../contract/parse';
import { type Db, type Queries, row, rows } from '../db';
import { sha256 } from '../marks';

/** One decision: ids, reasons and figures, never the contents of a report. */
export const AuditRecord = z.object({
  seq: z.int(),
  at: z.string(),
  actor: z.string(),
  action: z.string(),
  case: z.nullable(z.int()),
  because: z.string(),
  facts: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
});
export type AuditRecord = z.infer<typeof AuditRecord>;

const AuditRow = z.object({ seq: z.int(), record: z.string(), prev: z.string(), hash: z.string() });
export type AuditRow = z.infer<typeof AuditRow>;

/** What the first row's `prev` is. */
const NO_ROW = '0'.repeat(64);

const AUDIT = 7302;

/** Appends a row: `hash = SHA-256(prev LF record)`. Called inside the transaction of what it records. */
export async function appendAudit(q: Queries, record: Omit<AuditRecord, 'seq' | 'at'> & { at: Date }): Promise<void> {
  await q.query('select pg_advisory_xact_lock($1)', [AUDIT]);
  const last = await row(q, AuditRow, 'select * from audit order by seq desc limit 1');
  const seq = (last?.seq ?? 0) + 1;
  const prev = last?.hash ?? NO_ROW;
  const text = JSON.stringify({ seq, ...record, at: record.at.toISOString() });
  await q.query('insert into audit (seq, record, prev, hash) values ($1, $2, $3, $4)', [
    seq,
    text,
    prev,
    sha256(`${prev}\n${text}`),
  ]);
}

/**
 * The first row that is not what was written there, or null. A log cut off at its end is found by `pinned`, the
 * hash a published head carries: it must stand somewhere in the log.
 */
export function brokenRow(log: readonly AuditRow[], pinned: string | null = null): number | null {
  let prev = NO_ROW;
  let seq = 1;
  let seen = pinned === null;
  for (const found of log) {
    const whole = found.seq === seq && found.prev === prev && found.hash === sha256(`${found.prev}\n${found.record}`);
    if (!whole) return seq;
    if (found.hash === pinned) seen = true;
    prev = found.hash;
    seq++;
  }
  return seen ? null : seq;
}

export function audit(db: Db) {
  return {
    appendAudit: (record: Parameters<typeof appendAudit>[1]): Promise<void> => db.tx((q) => appendAudit(q, record)),
    auditLog: (): Promise<AuditRow[]> => rows(db, AuditRow, 'select * from audit order by seq'),
    async newestAudit(): Promise<string | null> {
      return (await row(db, AuditRow, 'select * from audit order by seq desc limit 1'))?.hash ?? null;
    },
    async historyOf(id: number): Promise<AuditRecord[]> {
      const found = await rows(
        db,
        AuditRow,
        `select * from audit where (record::json ->> 'case')::int = $1 order by seq`,
        [id],
      );
      return found.map(({ record }) => parseJson(AuditRecord, record));
    },
  };
}
