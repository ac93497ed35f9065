import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Db } from '../../src/desk/db';
import { passwordFits } from '../../src/desk/password';
import { DATABASES, type Desk, logIn, makeDesk } from './make';

// The real check runs; it is only counted.
vi.mock('../../src/desk/password', { spy: true });

describe.each(DATABASES)('login on $name', ({ open }) => {
  let db: Db;
  let stop: () => Promise<void>;
  let desk: Desk;
  beforeAll(async () => {
    ({ db, stop } = await open());
  }, 120_000);
  afterAll(() => stop());
  beforeEach(async () => {
    desk = await makeDesk(db);
    return () => desk.remove();
  });

  test('one network has thirty attempts in a quarter of an hour, whatever the names', { timeout: 60_000 }, async () => {
    const tries = Array.from({ length: 33 }, (_, n) => logIn(desk, `name ${n}`, 'wrong password', `198.51.7.${n}`));
    vi.mocked(passwordFits).mockClear();
    const statuses = (await Promise.all(tries)).map(({ answer }) => answer.status);
    expect(statuses.filter((status) => status === 403)).toHaveLength(30);
    expect(statuses.filter((status) => status === 429)).toHaveLength(3);
    expect(passwordFits).toHaveBeenCalledTimes(30);
    // The right password is not looked at either.
    const held = await logIn(desk, undefined, undefined, '198.51.7.200');
    expect(held.answer.status).toBe(429);
    expect(held.answer.headers.get('retry-after')).toBe('900');
    expect(passwordFits).toHaveBeenCalledTimes(30);
    expect((await logIn(desk, undefined, undefined, '198.51.8.1')).answer.status).toBe(303);
    desk.clock.at = new Date(desk.clock.at.getTime() + 901_000);
    expect((await logIn(desk, undefined, undefined, '198.51.7.200')).answer.status).toBe(303);
    expect(JSON.stringify(await db.query('select * from taken'))).not.toContain('198.51');
  });

  test("failures are kept for moderators' names only", async () => {
    for (const name of ['nobody', 'mina', 'Mina', '']) {
      expect((await logIn(desk, name, 'wrong password')).answer.status).toBe(403);
    }
    expect(await db.query('select name from login_failure')).toEqual([{ name: 'mina' }]);
  });
});
