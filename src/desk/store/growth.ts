import * as z from 'zod/mini';
import { Entry } from '../../contract/feed';
import { parseJson } from '../../contract/parse';
import { type Db, type Queries, row, rows } from '../db';
import { nameOf, type Published } from '../growth';
import { appendAudit } from './audit';
import { decide, NotPossible } from './cases';

const DAY = 86_400_000;

const Row = z.object({ entry: z.string(), since: z.date(), confirmed: z.boolean() });

/** Entries that a moderator decided and that do not go out before an admin confirms. `name` is what is confirmed. */
export interface Waiting {
  name: string;
  entries: Entry[];
  /** When the first of them began to wait. */
  since: Date;
}

/** An admin's word on everything that waits under `name`. */
export interface Word {
  name: string;
  actor: string;
  because: string;
  now: Date;
}

/** One admin's word at a time, over all processes on this database. */
const GROWTH = 7303;

async function read(q: Queries): Promise<(Omit<z.infer<typeof Row>, 'entry'> & { entry: Entry })[]> {
  const found = await rows(
    q,
    Row,
    'select entry, since, confirmed from waiting order by kind collate "C", value collate "C"',
  );
  return found.map((each) => ({ ...each, entry: parseJson(Entry, each.entry) }));
}

async function waitingIn(q: Queries): Promise<Waiting | null> {
  const open = (await read(q)).filter(({ confirmed }) => !confirmed);
  if (open.length === 0) return null;
  const entries = open.map(({ entry }) => entry);
  const since = new Date(Math.min(...open.map(({ since }) => since.getTime())));
  return { name: nameOf(entries), entries, since };
}

/** What waits, if it still is what the admin saw. */
async function named(q: Queries, name: string): Promise<Waiting> {
  await q.query('select pg_advisory_xact_lock($1)', [GROWTH]);
  const waiting = await waitingIn(q);
  if (!waiting) throw new NotPossible('Nothing waits any more.');
  if (waiting.name !== name) throw new NotPossible('What waits has changed since this page was made. Look again.');
  return waiting;
}

const keysOf = (entries: readonly Entry[]): [string[], string[]] => [
  entries.map(({ kind }) => kind),
  entries.map(({ value }) => value),
];

const factsOf = ({ name, entries }: Waiting) => ({
  waiting: name,
  entries: entries.length,
  cases: new Set(entries.map((entry) => entry.case)).size,
});

/** Growth that needs an admin's confirmation. */
export function growth(db: Db) {
  return {
    /**
     * Versions from the one a day's change is measured from, oldest first. A confirmed growth is a new measure: nothing
     * before it counts.
     */
    async recentPublications(now: Date): Promise<Published[]> {
      const found = await rows(
        db,
        z.object({ version: z.int(), issued: z.date(), entries: z.int() }),
        `select version, issued, entries from publication
         where version >= coalesce((select max(version) from publication where confirmed), 0)
           and issued >= coalesce((select max(issued) from publication where issued <= $1), '-infinity')
         order by version`,
        [new Date(now.getTime() - DAY)],
      );
      return found.map((each) => ({ ...each, issued: each.issued.toISOString() }));
    },

    /** What waits for an admin, or null. */
    waiting: (): Promise<Waiting | null> => waitingIn(db),

    /** Entries an admin has let through that are not published yet. */
    async confirmedEntries(): Promise<Entry[]> {
      return (await read(db)).flatMap(({ entry, confirmed }) => (confirmed ? [entry] : []));
    },

    /**
     * Notes what waits from now on, and forgets all that neither waits nor was confirmed and is about to go out. An entry
     * that changed meanwhile needs another confirmation, but has waited as long.
     */
    async setWaiting(
      { waiting: entries, through }: { waiting: readonly Entry[]; through: readonly Entry[] },
      now: Date,
    ): Promise<void> {
      await db.tx(async (q) => {
        await q.query('select pg_advisory_xact_lock($1)', [GROWTH]);
        await q.query(
          `delete from waiting w where not exists (
             select 1 from unnest($1::text[], $2::text[]) as k(kind, value) where k.kind = w.kind and k.value = w.value)`,
          keysOf([...entries, ...through]),
        );
        const [kinds, values] = keysOf(entries);
        await q.query(
          `insert into waiting (kind, value, entry, since)
           select k.kind, k.value, k.entry, $4 from unnest($1::text[], $2::text[], $3::text[]) as k(kind, value, entry)
           on conflict (kind, value) do update set entry = excluded.entry, confirmed = false
           where waiting.entry <> excluded.entry`,
          [kinds, values, entries.map((entry) => JSON.stringify(entry)), now],
        );
      });
    },

    /** Lets everything that waits under `name` through. Throws {@link NotPossible} if it is no longer just that. */
    async confirmGrowth({ name, actor, because, now }: Word): Promise<void> {
      await db.tx(async (q) => {
        const waiting = await named(q, name);
        await q.query('update waiting set confirmed = true');
        await appendAudit(q, {
          at: now,
          actor,
          action: 'growth-confirm',
          case: null,
          because,
          facts: factsOf(waiting),
        });
      });
    },

    /**
     * Sends everything that waits under `name` back: cases with nothing else in the list are paused, in the others only
     * what waited is taken back, a wording whole or not at all. Throws {@link NotPossible} as {@link confirmGrowth} does.
     */
    async declineGrowth({ name, actor, because, now }: Word): Promise<void> {
      await db.tx(async (q) => {
        const waiting = await named(q, name);
        await appendAudit(q, {
          at: now,
          actor,
          action: 'growth-decline',
          case: null,
          because,
          facts: factsOf(waiting),
        });
        const keys = keysOf(waiting.entries);
        // An identifier may be listed by several cases; the entry names the one reviewed last.
        const cases = await rows(
          q,
          z.object({ id: z.int(), others: z.boolean(), wording: z.boolean() }),
          // Bands that other cases have too are in the list already: they are left over of a wording, nothing by themselves.
          `select c.id, bool_or(k.kind is null and i.kind <> 'wording') as others,
             coalesce(bool_or(k.kind = 'wording'), false) as wording
           from cases c join identifier i on i.case_id = c.id and i.listed
             left join unnest($1::text[], $2::text[]) as k(kind, value) on k.kind = i.kind and k.value = i.value
           where c.state = 'confirmed' group by c.id having bool_or(k.kind is not null) order by c.id`,
          keys,
        );
        for (const { id, others, wording } of cases) {
          if (!others) {
            await decide(q, { case: id, action: 'pause', actor, because, now });
            continue;
          }
          await q.query(
            `update identifier i set listed = false where case_id = $3 and ((i.kind = 'wording' and $4) or exists (
               select 1 from unnest($1::text[], $2::text[]) as k(kind, value) where k.kind = i.kind and k.value = i.value))`,
            [...keys, id, wording],
          );
          await appendAudit(q, { at: now, actor, action: 'growth-decline', case: id, because });
        }
        await q.query('delete from waiting');
      });
    },

    /** How many entries of a case wait for an admin. */
    async waitingOf(id: number): Promise<number> {
      const found = await row(
        db,
        z.object({ count: z.int() }),
        `select count(*)::int as count from waiting where not confirmed and (entry::json ->> 'case')::int = $1`,
        [id],
      );
      return found?.count ?? 0;
    },
  };
}
