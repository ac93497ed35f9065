import type { Db } from './db';
import { audit } from './store/audit';
import { cases } from './store/cases';
import { growth } from './store/growth';
import { list } from './store/list';
import { people } from './store/people';
import { reports } from './store/reports';
import { SCHEMA } from './store/schema';

/** All SQL of the desk is behind this; the parts are in store/. */
export type Store = ReturnType<typeof parts>;

const parts = (db: Db) => ({
  ...reports(db),
  ...cases(db),
  ...list(db),
  ...growth(db),
  ...audit(db),
  ...people(db),
  close: () => db.close(),
});

/** Brings the schema up to date and returns the store. */
export async function openStore(db: Db): Promise<Store> {
  await db.script(SCHEMA);
  return parts(db);
}
