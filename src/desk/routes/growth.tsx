/** @jsxImportSource hono/jsx */
import { type Context, Hono } from 'hono';
import { type Deps, day, type Env } from '../deps';
import { formFields } from '../http';
import { BECAUSE_CHARS } from '../moderation';
import { plain } from '../scrub';
import { NotPossible } from '../store/cases';
import type { Waiting } from '../store/growth';
import { ActionForm } from './action-form';

/** Cases named one by one in the notice; of more than these the number is told. */
const SHOWN_CASES = 50;

const minute = (at: Date): string => `${day(at)} ${at.toISOString().slice(11, 16)} UTC`;

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What waits, for every moderator; the two forms for admins only. */
export function GrowthNotice(props: { waiting: Waiting; admin: boolean; csrf: string }) {
  const { waiting, admin, csrf } = props;
  const { name, entries, since } = waiting;
  const cases = [...new Set(entries.map((entry) => entry.case))].sort((a, b) => a - b);
  const fields = { waiting: name };
  return (
    <section id="growth" class="notice" aria-labelledby="growth-title">
      <h2 id="growth-title">Needs an admin's confirmation</h2>
      <p>
        Waiting since {minute(since)}: {counted(entries.length, 'entry', 'entries')} from{' '}
        {counted(cases.length, 'case', 'cases')}. With them the list would grow by more than a fifth and more than 500
        entries within a day. Everything else is published as always, removals at once.
      </p>
      <p>
        {cases.slice(0, SHOWN_CASES).map((id) => (
          <>
            <a href={`/moderate/cases/${id}`}>Case {id}</a>{' '}
          </>
        ))}
        {cases.length > SHOWN_CASES && `and ${cases.length - SHOWN_CASES} more`}
      </p>
      {admin ? (
        <>
          <ActionForm
            id="growth-confirm"
            to="/moderate/growth/confirm"
            csrf={csrf}
            fields={fields}
            button="Confirm and publish"
            about="Just these entries. What is decided later needs another confirmation."
            because="required"
          />
          <ActionForm
            id="growth-decline"
            to="/moderate/growth/decline"
            csrf={csrf}
            fields={fields}
            button="Decline"
            about="Cases with nothing else in the list are paused; in the others what waits is taken back."
            because="required"
          />
        </>
      ) : (
        <p class="quiet">Only an admin can confirm or decline this.</p>
      )}
    </section>
  );
}

/** POST /moderate/growth/confirm and /decline. Mounted behind the origin check, the session and its token. */
export function growthRoutes(
  { store, now }: Deps,
  published: (c: Context<Env>, id: null) => Promise<Response>,
): Hono<Env> {
  const routes = new Hono<Env>();
  routes.post('/:verdict', async (c) => {
    const verdict = c.req.param('verdict');
    if (verdict !== 'confirm' && verdict !== 'decline') return c.notFound();
    if (!c.get('admin')) return c.text('Only an admin can do this.', 403);
    const fields = await formFields(c);
    const because = plain(fields.because?.[0] ?? '')
      .trim()
      .slice(0, 1000);
    if (because.length < BECAUSE_CHARS) {
      return c.text(`A reason of at least ${BECAUSE_CHARS} characters is needed. Go back and write it.`, 400);
    }
    const word = { name: fields.waiting?.[0] ?? '', actor: c.get('moderator'), because, now: now() };
    try {
      await (verdict === 'confirm' ? store.confirmGrowth(word) : store.declineGrowth(word));
    } catch (error) {
      if (error instanceof NotPossible) return c.text(error.message, 409);
      throw error;
    }
    return published(c, null);
  });
  return routes;
}
