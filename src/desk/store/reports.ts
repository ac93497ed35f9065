import * as z from 'zod/mini';
import { type EntryKind, entryKindOf, Reason } from '../../contract/feed';
import { CaseState } from '../../contract/report';
import { type Db, type Queries, row, rows } from '../db';
import { random } from '../marks';
import { OPEN_STATES } from '../moderation';
import type { Spooled } from '../spool';
import { bandsOf, SAME_WORDING } from '../wording';

/** What a receipt's holder is told. */
const Status = z.object({
  receipt: z.string(),
  state: CaseState,
  reason: z.nullable(Reason),
  decided: z.nullable(z.date()),
});

const Id = z.object({ id: z.int() });

/** The keys two reports are grouped by: contact points, or for a report without any the ad's address; then wording. */
interface Key {
  kind: EntryKind | 'url';
  value: string;
}

const SECRETS = ['receipt', 'token', 'login'] as const;

/** Serialises the filing of reports over all processes on this database: two must not open one case twice. */
const FILING = 7301;

export function reports(db: Db) {
  /** Finds the case a report belongs to, or opens one. Returns its number. */
  async function caseFor(q: Queries, line: Spooled, contacts: Key[], bands: readonly string[]): Promise<number> {
    const { url } = line.report;
    const keys = contacts.length > 0 ? contacts : url ? [{ kind: 'url', value: url }] : [];
    const find = (open: boolean) =>
      row(
        q,
        Id,
        `select c.id from cases c join identifier i on i.case_id = c.id
           join unnest($1::text[], $2::text[]) as k(kind, value) on k.kind = i.kind and k.value = i.value
         where (c.state = any($3::text[])) = $4 order by c.id ${open ? 'asc' : 'desc'} limit 1`,
        [keys.map(({ kind }) => kind), keys.map(({ value }) => value), OPEN_STATES, open],
      );
    const joined = (keys.length > 0 ? await find(true) : null) ?? (await sameWording(q, bands));
    if (joined) return joined.id;
    const follows = keys.length > 0 ? await find(false) : null;
    const made = await row(
      q,
      Id,
      `insert into cases (state, opened, last_report, follows) values ('received', $1, $1, $2) returning id`,
      [line.received, follows?.id ?? null],
    );
    return made!.id;
  }

  /** The open case whose wording is nearest, if it is near enough. */
  async function sameWording(q: Queries, bands: readonly string[]): Promise<z.infer<typeof Id> | null> {
    if (bands.length === 0) return null;
    return row(
      q,
      Id,
      `select c.id from cases c join identifier i on i.case_id = c.id
       where i.kind = 'wording' and i.value = any($1::text[]) and c.state = any($2::text[])
       group by c.id having count(*) >= $3 order by count(*) desc, c.id limit 1`,
      [bands, OPEN_STATES, SAME_WORDING],
    );
  }

  return {
    /** The desk's own secrets: random, made once, kept in the database so that every process has the same. */
    async secrets(): Promise<Record<(typeof SECRETS)[number], string>> {
      for (const name of SECRETS) {
        await db.query('insert into secret (name, value) values ($1, $2) on conflict do nothing', [
          name,
          random() + random(),
        ]);
      }
      const found = await rows(db, z.object({ name: z.enum(SECRETS), value: z.string() }), 'select * from secret');
      return Object.fromEntries(found.map(({ name, value }) => [name, value])) as Record<
        (typeof SECRETS)[number],
        string
      >;
    },

    /** The key of today's network marks (`YYYY-MM-DD`, UTC). Yesterday's is deleted by the sweep. */
    async networkKey(day: string): Promise<string> {
      await db.query('insert into network_key (day, key) values ($1, $2) on conflict do nothing', [
        day,
        random() + random(),
      ]);
      return (await row(db, z.object({ key: z.string() }), 'select key from network_key where day = $1', [day]))!.key;
    },

    /**
     * Files a report into its case. Twice the same id is filed once. `ungrouped` tells contact points that group
     * nothing (portals, mail providers: half the world shares them).
     */
    async fileReport(
      line: Spooled,
      ungrouped: (kind: EntryKind, value: string) => boolean,
    ): Promise<{ stored: boolean }> {
      const { report, receipt, received, token, network } = line;
      const contacts = new Map<string, Key>();
      for (const contact of report.contacts) {
        const kind = entryKindOf(contact.kind);
        const { value } = contact;
        // Bands come by the fingerprint: one alone, called a contact, would group strangers.
        if (kind === 'wording') continue;
        if (kind && value !== '' && !ungrouped(kind, value)) contacts.set(`${kind}:${value}`, { kind, value });
      }
      const bands = bandsOf(report.fingerprint);
      return db.tx(async (q) => {
        await q.query('select pg_advisory_xact_lock($1)', [FILING]);
        if ((await q.query('select 1 from report where id = $1', [report.id])).length > 0) return { stored: false };
        const id = await caseFor(q, line, [...contacts.values()], bands);
        // The mark goes after a week, its number within the case stays: independence can still be counted then.
        const numbered = await row(
          q,
          z.object({ no: z.int() }),
          `select coalesce(min(network_no) filter (where network = $2), coalesce(max(network_no), 0) + 1)::int as no
           from report where case_id = $1`,
          [id, network],
        );
        await q.query(
          `insert into report (id, receipt, case_id, received, token, network, network_no, reason, body)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
          [report.id, receipt, id, received, token, network, numbered!.no, report.reason, JSON.stringify(report)],
        );
        const keys = [
          ...contacts.values(),
          ...(report.url ? [{ kind: 'url', value: report.url }] : []),
          ...bands.map((value) => ({ kind: 'wording', value })),
        ];
        await q.query(
          `insert into identifier (case_id, kind, value)
           select $1, k.kind, k.value from unnest($2::text[], $3::text[]) as k(kind, value) on conflict do nothing`,
          [id, keys.map(({ kind }) => kind), keys.map(({ value }) => value)],
        );
        await q.query('update cases set last_report = greatest(last_report, $2) where id = $1', [id, received]);
        return { stored: true };
      });
    },

    async hasReport(id: string): Promise<boolean> {
      return (await db.query('select 1 from report where id = $1', [id])).length > 0;
    },

    /** Status by receipt, or null. The reason is told once the case was confirmed, with the day of the decision. */
    async status(receipt: string): Promise<z.infer<typeof Status> | null> {
      return row(
        db,
        Status,
        `select r.receipt, c.state, c.reason, c.decided from report r join cases c on c.id = r.case_id
         where r.receipt = $1`,
        [receipt],
      );
    },

    /**
     * Takes one of `allowed` places within `seconds` for each mark, or none of them. Null when taken, otherwise the
     * seconds after which to try again. Exact within one process (the caller asks one at a time), off by at most the
     * number of processes between several.
     */
    async take(limits: { mark: string; allowed: number; seconds: number }[], now: Date): Promise<number | null> {
      let wait = 0;
      for (const { mark, allowed, seconds } of limits) {
        const since = new Date(now.getTime() - seconds * 1000);
        const blocking = await row(
          db,
          z.object({ at: z.date() }),
          'select at from taken where mark = $1 and at > $2 order by at desc offset $3 limit 1',
          [mark, since, Math.max(0, allowed - 1)],
        );
        if (blocking) wait = Math.max(wait, Math.ceil((blocking.at.getTime() - since.getTime()) / 1000), 1);
      }
      if (wait > 0) return wait;
      await db.query('insert into taken (mark, at) select distinct m, $2::timestamptz from unnest($1::text[]) as m', [
        limits.map(({ mark }) => mark),
        now,
      ]);
      return null;
    },
  };
}
