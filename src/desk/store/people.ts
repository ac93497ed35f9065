import * as z from 'zod/mini';
import { type Db, row, rows } from '../db';
import { sha256 } from '../marks';

const Session = z.object({ moderator: z.string(), csrf: z.string() });

/** Moderators, their sessions, and partners who fetch the export. Keys and session ids are kept as hashes only. */
export function people(db: Db) {
  return {
    /** Adds a moderator or sets a new password; `password` is the encoded argon2id hash. Ends their sessions. */
    async saveModerator(name: string, password: string, now: Date): Promise<void> {
      await db.tx(async (q) => {
        await q.query(
          `insert into moderator (name, password, created) values ($1, $2, $3)
           on conflict (name) do update set password = excluded.password`,
          [name, password, now],
        );
        await q.query('delete from session where moderator = $1', [name]);
        await q.query('delete from login_failure where name = $1', [name]);
      });
    },
    async passwordOf(name: string): Promise<string | null> {
      const found = await row(
        db,
        z.object({ password: z.string() }),
        'select password from moderator where name = $1',
        [name],
      );
      return found?.password ?? null;
    },
    async openSession(id: string, moderator: string, csrf: string, expires: Date): Promise<void> {
      await db.query('insert into session (id, moderator, csrf, expires) values ($1, $2, $3, $4)', [
        sha256(id),
        moderator,
        csrf,
        expires,
      ]);
    },
    async session(id: string, now: Date): Promise<z.infer<typeof Session> | null> {
      return row(db, Session, 'select moderator, csrf from session where id = $1 and expires > $2', [sha256(id), now]);
    },
    async endSession(id: string): Promise<void> {
      await db.query('delete from session where id = $1', [sha256(id)]);
    },
    async failures(name: string, since: Date): Promise<Date[]> {
      const found = await rows(
        db,
        z.object({ at: z.date() }),
        'select at from login_failure where name = $1 and at > $2 order by at',
        [name, since],
      );
      return found.map(({ at }) => at);
    },
    async addFailure(name: string, now: Date): Promise<void> {
      await db.query('insert into login_failure (name, at) values ($1, $2)', [name, now]);
    },
    async forgetFailures(name: string): Promise<void> {
      await db.query('delete from login_failure where name = $1', [name]);
    },
    async savePartner(name: string, key: string, now: Date): Promise<void> {
      await db.query(
        `insert into partner (name, key, created) values ($1, $2, $3)
         on conflict (name) do update set key = excluded.key`,
        [name, sha256(key), now],
      );
    },
    async partner(key: string): Promise<string | null> {
      const found = await row(db, z.object({ name: z.string() }), 'select name from partner where key = $1', [
        sha256(key),
      ]);
      return found?.name ?? null;
    },
  };
}
