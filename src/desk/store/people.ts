import * as z from 'zod/mini';
import { type Db, row, rows } from '../db';
import { sha256 } from '../marks';

const Session = z.object({ moderator: z.string(), csrf: z.string(), admin: z.boolean() });

/** Moderators, their sessions, and partners who fetch the export. Keys and session ids are kept as hashes only. */
export function people(db: Db) {
  return {
    /**
     * Adds a moderator or sets a new password; `password` is the encoded argon2id hash. Ends their sessions. `admin`
     * makes them an admin or no longer one; without it they stay what they are. Returns whether they are one.
     */
    async saveModerator(name: string, password: string, now: Date, admin?: boolean): Promise<boolean> {
      return db.tx(async (q) => {
        const saved = await row(
          q,
          z.object({ admin: z.boolean() }),
          `insert into moderator (name, password, created, admin) values ($1, $2, $3, coalesce($4, false))
           on conflict (name) do update
             set password = excluded.password, admin = coalesce($4, moderator.admin)
           returning admin`,
          [name, password, now, admin ?? null],
        );
        await q.query('delete from session where moderator = $1', [name]);
        await q.query('delete from login_failure where name = $1', [name]);
        return saved!.admin;
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
      return row(
        db,
        Session,
        `select s.moderator, s.csrf, m.admin from session s join moderator m on m.name = s.moderator
         where s.id = $1 and s.expires > $2`,
        [sha256(id), now],
      );
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
