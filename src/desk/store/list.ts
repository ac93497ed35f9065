import * as z from 'zod/mini';
import { Entry } from '../../contract/feed';
import { CaseState } from '../../contract/report';
import { type Db, row, rows } from '../db';
import { ENDED_STATES, REJECTED_STATES } from '../moderation';
import { appendAudit } from './audit';
import { decide } from './cases';

const DAY = 86_400_000;

/** Days until contents are gone. Rejected reports; evidence of what was listed; network marks; unanswered cases. */
const KEPT_DAYS = { rejected: 30, ended: 90, network: 7, appeal: 30, undecided: 180 } as const;

export const Publication = z.object({
  version: z.int(),
  issued: z.date(),
  expires: z.date(),
  entries: z.int(),
  content: z.string(),
  snapshot: z.string(),
  /** Whether an admin confirmed its growth. */
  confirmed: z.boolean(),
});
export type Publication = z.infer<typeof Publication>;

const ExportRow = z.object({
  case: z.int(),
  state: CaseState,
  reason: z.nullable(z.string()),
  level: z.nullable(z.string()),
  kind: z.nullable(z.string()),
  value: z.nullable(z.string()),
  reviewed: z.nullable(z.string()),
  expires: z.nullable(z.string()),
});
export type ExportRow = z.infer<typeof ExportRow>;

export interface Stats {
  listed: number;
  removed: number;
  reports: number;
  appeals: number;
  appealsOpen: number;
  overdue: number;
  /** Median hours from a case's first report to its decision, or null before there is one. */
  medianHours: number | null;
}

export const APPEAL_DAYS = 30;

/** Of an identifier `i`: what waits for an admin is not listed, and goes to no partner either. */
const NOT_WAITING =
  'not exists (select 1 from waiting w where w.kind = i.kind and w.value = i.value and not w.confirmed)';

export function list(db: Db) {
  return {
    /** What the feed says on `today`: identifiers of confirmed cases, each once (the newest review counts). */
    async entries(today: string): Promise<Entry[]> {
      return rows(
        db,
        Entry,
        `select distinct on (i.kind, i.value)
           i.kind, i.value, c.reason, c.level, c.reviewed, c.expires, c.id as "case"
         from identifier i join cases c on c.id = i.case_id
         where c.state = 'confirmed' and i.listed and c.expires > $1
         order by i.kind, i.value, c.reviewed desc, c.id desc`,
        [today],
      );
    },

    async lastPublication(): Promise<Publication | null> {
      return row(db, Publication, 'select * from publication order by version desc limit 1');
    },
    async addPublication(made: Publication): Promise<void> {
      await db.query(
        `insert into publication (version, issued, expires, entries, content, snapshot, confirmed)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [made.version, made.issued, made.expires, made.entries, made.content, made.snapshot, made.confirmed],
      );
    },
    /**
     * Decided cases for partners: contact points while listed, and of every other one only that it no longer is. Wording
     * is no contact, and its bands mean nothing without an engine, so they stay in the list alone.
     */
    async exportRows(): Promise<ExportRow[]> {
      return rows(
        db,
        ExportRow,
        `select c.id as "case", c.state, c.reason, c.level, i.kind, i.value, c.reviewed, c.expires
         from cases c left join identifier i on i.case_id = c.id and i.listed and c.state = 'confirmed'
           and i.kind <> 'wording' and ${NOT_WAITING}
         where c.reviewed is not null order by c.id, i.kind collate "C", i.value collate "C"`,
      );
    },

    async stats(now: Date): Promise<Stats> {
      const counts = await row(
        db,
        z.object({
          listed: z.int(),
          removed: z.int(),
          reports: z.int(),
          appeals: z.int(),
          appealsOpen: z.int(),
          overdue: z.int(),
          medianHours: z.nullable(z.number()),
        }),
        `select
           (select count(*)::int from cases c where state = 'confirmed' and exists (
             select 1 from identifier i where i.case_id = c.id and i.listed and ${NOT_WAITING})) as listed,
           (select count(*)::int from cases where state = 'withdrawn') as removed,
           (select count(*)::int from report) as reports,
           (select count(*)::int from appeal) as appeals,
           (select count(*)::int from appeal where state in ('open', 'credible')) as "appealsOpen",
           (select count(*)::int from appeal where state in ('open', 'credible') and received < $1) as overdue,
           (select percentile_cont(0.5) within group (order by extract(epoch from decided - opened)::float8 / 3600)
            from cases where decided is not null) as "medianHours"`,
        [new Date(now.getTime() - APPEAL_DAYS * DAY)],
      );
      return counts!;
    },

    /**
     * What time does: entries expire, cases nobody decided lapse, contents are erased. Safe to run at any moment and
     * as often as wanted. Returns how many cases changed state and how many lost their contents.
     */
    async sweep(now: Date): Promise<{ expired: number; lapsed: number; erased: number }> {
      const today = now.toISOString().slice(0, 10);
      const ago = (days: number) => new Date(now.getTime() - days * DAY);
      const Id = z.object({ id: z.int() });
      return db.tx(async (q) => {
        const due = await rows(
          q,
          Id,
          `select id from cases where state in ('confirmed', 'paused') and expires <= $1 order by id`,
          [today],
        );
        for (const { id } of due) {
          await decide(q, { case: id, action: 'expire', actor: 'desk', because: 'entry reached its last day', now });
        }
        const stale = await rows(
          q,
          Id,
          `select id from cases where state in ('received', 'checking') and last_report < $1 order by id`,
          [ago(KEPT_DAYS.undecided)],
        );
        for (const { id } of stale) {
          await decide(q, { case: id, action: 'lapse', actor: 'desk', because: 'no new report for half a year', now });
        }
        const gone = await rows(
          q,
          Id,
          `update cases set erased = true where not erased and (
             (state = any($1::text[]) and decided < $2) or (state = any($3::text[]) and decided < $4)) returning id`,
          [REJECTED_STATES, ago(KEPT_DAYS.rejected), ENDED_STATES, ago(KEPT_DAYS.ended)],
        );
        const ids = gone.map(({ id }) => id);
        if (ids.length > 0) {
          await q.query('update report set body = null, token = null, network = null where case_id = any($1::int[])', [
            ids,
          ]);
          await q.query('delete from identifier where case_id = any($1::int[])', [ids]);
          for (const id of ids) {
            await appendAudit(q, { at: now, actor: 'desk', action: 'erase', case: id, because: 'kept long enough' });
          }
        }
        await q.query('update report set network = null where network is not null and received < $1', [
          ago(KEPT_DAYS.network),
        ]);
        await q.query(
          `update appeal set statement = null, reply = null, contact = null
           where statement is not null and (decided < $1 or (received < $1 and (case_id is null or exists (
             select 1 from cases c where c.id = case_id and c.decided < $1 and c.state = any($2::text[])))))`,
          [ago(KEPT_DAYS.appeal), [...REJECTED_STATES, ...ENDED_STATES]],
        );
        await q.query('delete from network_key where day < $1', [today]);
        await q.query('delete from taken where at < $1', [ago(1)]);
        await q.query('delete from login_failure where at < $1', [ago(1)]);
        await q.query('delete from session where expires < $1', [now]);
        return { expired: due.length, lapsed: stale.length, erased: ids.length };
      });
    },
  };
}
