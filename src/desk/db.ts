import type { PGlite, Transaction } from '@electric-sql/pglite';
import type { Pool, PoolClient } from 'pg';
import * as z from 'zod/mini';

/** One statement at a time; rows come back unparsed, see {@link rows}. Parameters are `$1`, `$2` ... */
export interface Queries {
  query(sql: string, params?: unknown[]): Promise<unknown[]>;
}

/** The two databases the desk runs on. SQL is kept to what PostgreSQL 15 knows. */
export interface Db extends Queries {
  /** Runs several statements without parameters: the schema. */
  script(sql: string): Promise<void>;
  /** Everything in `work` happens or nothing does. Await nothing but `q` inside: PGlite has one connection. */
  tx<T>(work: (q: Queries) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Runs a query and parses each row by `shape`. */
export async function rows<S extends z.ZodMiniType>(
  q: Queries,
  shape: S,
  sql: string,
  params: unknown[] = [],
): Promise<z.infer<S>[]> {
  return z.array(shape).parse(await q.query(sql, params));
}

/** As {@link rows}, for the first row only. */
export async function row<S extends z.ZodMiniType>(
  q: Queries,
  shape: S,
  sql: string,
  params: unknown[] = [],
): Promise<z.infer<S> | null> {
  return (await rows(q, shape, sql, params))[0] ?? null;
}

/** PostgreSQL in this process. The caller holds the lock of the folder (data-folder.ts). */
function fromPglite(lite: PGlite): Db {
  const queries = (q: PGlite | Transaction): Queries => ({
    query: async (sql, params) => (await q.query(sql, params)).rows,
  });
  return {
    ...queries(lite),
    script: async (sql) => void (await lite.exec(sql)),
    tx: (work) => lite.transaction((t) => work(queries(t))),
    close: () => lite.close(),
  };
}

/** A PostgreSQL server. */
function fromPool(pool: Pool): Db {
  const queries = (q: Pool | PoolClient): Queries => ({
    query: async (sql, params) => (await q.query(sql, params)).rows,
  });
  return {
    ...queries(pool),
    script: async (sql) => void (await pool.query(sql)),
    async tx(work) {
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        await client.query('begin');
        const result = await work(queries(client));
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch((failure: Error) => {
          broken = failure;
        });
        throw error;
      } finally {
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}

/** Opens PostgreSQL at `url` (postgres://...), or a PGlite folder. */
export async function openDb(at: { url: string } | { folder: string }): Promise<Db> {
  if ('url' in at) {
    const { default: pg } = await import('pg');
    const pool = new pg.Pool({ connectionString: at.url, max: 8, connectionTimeoutMillis: 10_000 });
    // An idle connection that breaks must not end the desk; the next query opens another.
    pool.on('error', (error) => console.error(`desk: database connection lost: ${error.message}`));
    return fromPool(pool);
  }
  const { PGlite } = await import('@electric-sql/pglite');
  return fromPglite(await PGlite.create(at.folder));
}
