import * as z from 'zod/mini';
import { EntryKind, Reason } from '../../contract/feed';
import { parseJson } from '../../contract/parse';
import { CaseState, Report } from '../../contract/report';
import { type Db, type Queries, row, rows } from '../db';
import { type Action, next } from '../moderation';
import { appendAudit } from './audit';

export const Case = z.object({
  id: z.int(),
  state: CaseState,
  opened: z.date(),
  last_report: z.date(),
  decided: z.nullable(z.date()),
  reason: z.nullable(Reason),
  level: z.nullable(z.enum(['caution', 'danger'])),
  reviewed: z.nullable(z.string()),
  expires: z.nullable(z.string()),
  follows: z.nullable(z.int()),
  erased: z.boolean(),
});
export type Case = z.infer<typeof Case>;

export const Identifier = z.object({
  kind: z.union([EntryKind, z.literal('url')]),
  value: z.string(),
  listed: z.boolean(),
});
export type Identifier = z.infer<typeof Identifier>;

const Filed = z.object({
  received: z.date(),
  token: z.nullable(z.string()),
  network_no: z.int(),
  reason: z.string(),
  body: z.nullable(z.string()),
});
const Body = z.omit(Report, { token: true });
/** A report as the moderator reads it; `report` is null once its contents were erased. */
export interface FiledReport {
  received: Date;
  token: string | null;
  network: number;
  reason: string;
  report: z.infer<typeof Body> | null;
}

export const AppealRow = z.object({
  id: z.int(),
  case_id: z.nullable(z.int()),
  contact: z.nullable(z.string()),
  statement: z.nullable(z.string()),
  reply: z.nullable(z.string()),
  received: z.date(),
  state: z.enum(['open', 'credible', 'upheld', 'refused']),
  decided: z.nullable(z.date()),
});
export type AppealRow = z.infer<typeof AppealRow>;

/** The action is not possible in the case's state: somebody else was faster, or the form is old. */
export class NotPossible extends Error {
  override readonly name = 'NotPossible';
}

export interface Decision {
  case: number;
  action: Action;
  /** Moderator's name, or `desk` for what time does. */
  actor: string;
  because: string;
  now: Date;
  confirm?: {
    listed: { kind: EntryKind; value: string }[];
    /** How many texts the bands among them are of. */
    wordings: number;
    reason: Reason;
    level: 'caution' | 'danger';
    reviewed: string;
    expires: string;
    independent: number;
    /** Whether the advertiser was asked before listing. */
    asked: boolean;
  };
}

/** Changes a case's state and writes the audit row, both or neither. */
export async function decide(q: Queries, decision: Decision): Promise<CaseState> {
  const { action, actor, because, now, confirm } = decision;
  const found = await row(q, Case, 'select * from cases where id = $1 for update', [decision.case]);
  if (!found) throw new NotPossible(`There is no case ${decision.case}.`);
  const state = next(found.state, action);
  if (!state) throw new NotPossible(`Case ${found.id} is ${found.state}: ${action} is not possible now.`);
  // Opening the file is no decision about it.
  const decided = action === 'check' ? found.decided : now;
  await q.query('update cases set state = $2, decided = $3 where id = $1', [found.id, state, decided]);
  if (confirm) {
    await q.query('update cases set reason = $2, level = $3, reviewed = $4, expires = $5 where id = $1', [
      found.id,
      confirm.reason,
      confirm.level,
      confirm.reviewed,
      confirm.expires,
    ]);
    const listed = [found.id, confirm.listed.map(({ kind }) => kind), confirm.listed.map(({ value }) => value)];
    await q.query(
      `update identifier i set listed = exists (
         select 1 from unnest($2::text[], $3::text[]) as k(kind, value) where k.kind = i.kind and k.value = i.value)
       where case_id = $1`,
      listed,
    );
    // Reports an earlier desk filed brought no bands along.
    await q.query(
      `insert into identifier (case_id, kind, value, listed)
       select $1, k.kind, k.value, true from unnest($2::text[], $3::text[]) as k(kind, value) on conflict do nothing`,
      listed,
    );
  }
  if (state === 'withdrawn' || state === 'not-a-scam') {
    await q.query(
      `update appeal set state = 'upheld', decided = $2 where case_id = $1 and state in ('open', 'credible')`,
      [found.id, now],
    );
  }
  if (action === 'resume') {
    await q.query(`update appeal set state = 'refused', decided = $2 where case_id = $1 and state = 'credible'`, [
      found.id,
      now,
    ]);
  }
  const facts = confirm && {
    reason: confirm.reason,
    level: confirm.level,
    expires: confirm.expires,
    independent: confirm.independent,
    identifiers: confirm.listed.filter(({ kind }) => kind !== 'wording').length,
    ...(confirm.wordings > 0 ? { wordings: confirm.wordings } : {}),
    asked: confirm.asked,
  };
  await appendAudit(q, { at: now, actor, action, case: found.id, because, ...(facts ? { facts } : {}) });
  return state;
}

export function cases(db: Db) {
  return {
    decide: (decision: Decision): Promise<CaseState> => db.tx((q) => decide(q, decision)),

    async caseById(id: number): Promise<Case | null> {
      return row(db, Case, 'select * from cases where id = $1', [id]);
    },

    /**
     * At most `limit` cases in any of `states`: appealed ones first, then by how many can have reported them
     * independently, then the newest. So a flood of reports from one place pushes nothing out of sight.
     */
    async casesIn(states: readonly CaseState[], limit = 300): Promise<Case[]> {
      return rows(
        db,
        Case,
        `select c.* from cases c
           left join (select case_id, least(count(distinct token), count(distinct network_no)) as reporters
                      from report group by case_id) r on r.case_id = c.id
         where c.state = any($1::text[])
         order by exists (select 1 from appeal a where a.case_id = c.id and a.state in ('open', 'credible')) desc,
           coalesce(r.reporters, 0) desc, c.last_report desc, c.id desc limit $2`,
        [states, limit],
      );
    },

    /** Cases in `states` about which an appeal waits, listed ones first: those still do harm if they are wrong. */
    async appealedCases(states: readonly CaseState[]): Promise<Case[]> {
      return rows(
        db,
        Case,
        `select * from cases c where state = any($1::text[]) and exists (
           select 1 from appeal a where a.case_id = c.id and a.state in ('open', 'credible'))
         order by (state = 'confirmed') desc, id limit 300`,
        [states],
      );
    },

    async identifiersOf(ids: readonly number[]): Promise<(Identifier & { case_id: number })[]> {
      return rows(
        db,
        z.extend(Identifier, { case_id: z.int() }),
        'select case_id, kind, value, listed from identifier where case_id = any($1::int[]) order by case_id, listed desc, kind, value',
        [ids],
      );
    },

    /** Who reported each case (distinct pairs) and how often. */
    async reportersOf(
      ids: readonly number[],
    ): Promise<{ case_id: number; token: string; network: number; reports: number }[]> {
      return rows(
        db,
        z.object({ case_id: z.int(), token: z.string(), network: z.int(), reports: z.int() }),
        `select case_id, coalesce(token, '') as token, network_no as network, count(*)::int as reports from report
         where case_id = any($1::int[]) group by 1, 2, 3 order by 1, 2, 3`,
        [ids],
      );
    },

    async reportsOf(id: number, limit = 100): Promise<FiledReport[]> {
      const found = await rows(
        db,
        Filed,
        'select received, token, network_no, reason, body from report where case_id = $1 order by received limit $2',
        [id, limit],
      );
      return found.map(({ received, token, network_no, reason, body }) => ({
        received,
        token,
        network: network_no,
        reason,
        report: body === null ? null : parseJson(Body, body),
      }));
    },

    /** Takes an appeal. `case` may be a number nobody knows: it is kept all the same, and nobody is told. */
    async fileAppeal(appeal: {
      receipt: string;
      case: number | null;
      contact: string | null;
      statement: string;
      reply: string | null;
      now: Date;
    }): Promise<void> {
      const named =
        appeal.case === null ? null : await row(db, Case, 'select * from cases where id = $1', [appeal.case]);
      const contact = appeal.contact?.trim() ?? '';
      const bare = contact.replace(/^@/, '').toLowerCase();
      const byContact =
        named || contact === ''
          ? null
          : await row(
              db,
              z.object({ id: z.int() }),
              `select c.id from cases c join identifier i on i.case_id = c.id
               where i.value = any($1::text[]) and i.kind not in ('url', 'wording')
               order by (c.state in ('confirmed', 'paused')) desc, c.id desc limit 1`,
              [[contact, bare, contact.replace(/[\s().-]/g, '')]],
            );
      await db.query(
        `insert into appeal (receipt, case_id, contact, statement, reply, received, state)
         values ($1, $2, $3, $4, $5, $6, 'open')`,
        [
          appeal.receipt,
          named?.id ?? byContact?.id ?? null,
          appeal.contact,
          appeal.statement,
          appeal.reply,
          appeal.now,
        ],
      );
    },

    async appealsOf(ids: readonly number[]): Promise<AppealRow[]> {
      return rows(
        db,
        AppealRow,
        `select id, case_id, contact, statement, reply, received, state, decided from appeal
         where case_id = any($1::int[]) order by id`,
        [ids],
      );
    },

    async looseAppeals(): Promise<AppealRow[]> {
      return rows(
        db,
        AppealRow,
        `select id, case_id, contact, statement, reply, received, state, decided from appeal
         where case_id is null and state = 'open' order by id limit 100`,
      );
    },

    /** A credible appeal pauses a listed case at once; a refused one needs its reason. */
    async judgeAppeal(judged: {
      appeal: number;
      credible: boolean;
      actor: string;
      because: string;
      now: Date;
    }): Promise<number | null> {
      const { actor, because, now } = judged;
      return db.tx(async (q) => {
        const found = await row(
          q,
          z.object({ id: z.int(), case_id: z.nullable(z.int()), state: z.string() }),
          'select id, case_id, state from appeal where id = $1 for update',
          [judged.appeal],
        );
        if (found?.state !== 'open') throw new NotPossible(`Appeal ${judged.appeal} is not open.`);
        const state = judged.credible ? 'credible' : 'refused';
        await q.query('update appeal set state = $2, decided = $3 where id = $1', [
          found.id,
          state,
          judged.credible ? null : now,
        ]);
        const action = judged.credible ? 'appeal-credible' : 'appeal-refused';
        await appendAudit(q, { at: now, actor, action, case: found.case_id, because, facts: { appeal: found.id } });
        if (judged.credible && found.case_id !== null) {
          const at = await row(q, Case, 'select * from cases where id = $1', [found.case_id]);
          if (at?.state === 'confirmed') await decide(q, { case: at.id, action: 'pause', actor, because, now });
        }
        return found.case_id;
      });
    },
  };
}
