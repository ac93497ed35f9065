/** @jsxImportSource hono/jsx */
import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { Entry, EntryKind, Reason } from '../../contract/feed';
import { LIMITS } from '../../contract/limits';
import { InputError, parseInput } from '../../contract/parse';
import type { CaseState } from '../../contract/report';
import { type Deps, day, type Env } from '../deps';
import { greatFall } from '../growth';
import { formFields } from '../http';
import { type Action, BECAUSE_CHARS, ENOUGH, independent, mayConfirm } from '../moderation';
import { plain } from '../scrub';
import { type AppealRow, type Case, type Identifier, NotPossible } from '../store/cases';
import { APPEAL_DAYS } from '../store/list';
import { MOST_WORDINGS, wordingsOf } from '../wording';
import { limitBody } from './body';
import { CaseList, type CaseRow, inOrder, SHOW, type Show } from './case-list';
import { CasePage, moderatorActions, needsReason } from './case-page';
import { growthRoutes } from './growth';
import { loginRoutes, logOut, sameOrigin, withSession } from './login';
import { page } from './page';

const DAY = 86_400_000;

/** More contact points than this in one case are noise; those already listed come first. */
const SHOWN_IDENTIFIERS = 100;

const STATES: Record<Show, readonly CaseState[]> = {
  // Paused cases wait for a decision too.
  open: ['received', 'checking', 'paused'],
  listed: ['confirmed'],
  closed: ['not-enough-evidence', 'not-a-scam', 'withdrawn', 'expired'],
};

const Confirmation = z.object({
  reason: Reason,
  level: z.enum(['caution', 'danger']),
  days: z.int().check(z.gte(1), z.lte(LIMITS.entryDays)),
  because: z.string().check(z.maxLength(1000)),
});

/** /moderate: server-rendered, no script. Every POST passes the origin check and carries the session's token. */
export function moderateRoutes(deps: Deps) {
  const { store, publisher, now } = deps;
  const routes = new Hono<Env>();
  routes.use(limitBody(64 * 1024));
  routes.use(sameOrigin(deps.settings));
  routes.route('/', loginRoutes(deps));
  routes.use(withSession(deps));
  routes.post('/logout', (c) => logOut(c, deps));

  const overdue = ({ state, received }: AppealRow) =>
    (state === 'open' || state === 'credible') && now().getTime() - received.getTime() > APPEAL_DAYS * DAY;

  /** Who reported these cases, counted. */
  async function countsOf(ids: readonly number[]): Promise<Map<number, CaseRow['counts']>> {
    const reporters = await store.reportersOf(ids);
    return new Map(
      ids.map((id) => {
        const own = reporters.filter((reporter) => reporter.case_id === id);
        return [
          id,
          {
            reports: own.reduce((sum, { reports }) => sum + reports, 0),
            tokens: new Set(own.map(({ token }) => token)).size,
            networks: new Set(own.map(({ network }) => network)).size,
            independent: independent(own),
          },
        ];
      }),
    );
  }

  async function fall(): Promise<{ from: number; to: number } | null> {
    const to = (await store.lastPublication())?.entries ?? 0;
    const from = greatFall(await store.recentPublications(now()), to, now().toISOString());
    return from === null ? null : { from, to };
  }

  routes.get('/', async (c) => {
    const show = SHOW.find((name) => name === c.req.query('show')) ?? 'open';
    const files = await store.casesIn(STATES[show]);
    const ids = files.map(({ id }) => id);
    const appealed = show === 'open' ? await store.appealedCases([...STATES.listed, ...STATES.closed]) : [];
    const all = [...appealed, ...files];
    const allIds = [...appealed.map(({ id }) => id), ...ids];
    const [counts, known, appeals, loose, waiting, fell] = await Promise.all([
      countsOf(allIds),
      store.identifiersOf(allIds),
      store.appealsOf(allIds),
      show === 'open' ? store.looseAppeals() : [],
      store.waiting(),
      fall(),
    ]);
    // Bands say nothing to a person.
    const identifiers = known.filter(({ kind }) => kind !== 'wording');
    const rows = all.map((file) => ({
      case: file,
      counts: counts.get(file.id)!,
      identifiers: identifiers.filter(({ case_id }) => case_id === file.id),
      appeals: appeals.filter(({ case_id }) => case_id === file.id),
    }));
    return page(c, {
      title: 'Cases',
      lang: 'en',
      body: (
        <CaseList
          show={show}
          rows={inOrder(rows)}
          loose={loose}
          heldBack={publisher.heldBack()}
          publishes={publisher.ready}
          waiting={waiting}
          fell={fell}
          admin={c.get('admin')}
          moderator={c.get('moderator')}
          csrf={c.get('csrf')}
          overdue={overdue}
        />
      ),
    });
  });

  /** What a moderator is told of what became of a confirmation. What waits for an admin is told elsewhere. */
  async function publishedLine({ id, state, reason, level, reviewed, expires }: Case, listed: readonly Identifier[]) {
    if (!publisher.ready || state !== 'confirmed') return null;
    const entries = listed.flatMap(({ kind, value }) => {
      const entry = Entry.safeParse({ kind, value, reason, level, reviewed, expires, case: id });
      return entry.success ? [entry.data] : [];
    });
    if (entries.length === 0) return null;
    const due = await publisher.dueAt(entries);
    return due === null ? 'Published.' : `Will be published at ${due.toISOString().slice(11, 16)} UTC.`;
  }

  async function casePage(c: Context<Env>, id: number, problem: string | null, status: 200 | 400 | 409 = 200) {
    const file = await store.caseById(id);
    if (!file) return c.notFound();
    const [known, reports, counts, appeals, history, waiting] = await Promise.all([
      store.identifiersOf([id]),
      store.reportsOf(id),
      countsOf([id]),
      store.appealsOf([id]),
      store.historyOf(id),
      store.waitingOf(id),
    ]);
    const wording = known.filter(({ kind }) => kind === 'wording');
    const contacts = known.filter(({ kind }) => kind !== 'wording').slice(0, SHOWN_IDENTIFIERS);
    const unlistable = new Map<string, string>();
    for (const { kind, value } of contacts) {
      const why = kind === 'url' ? null : await publisher.problemWith(kind, value);
      if (why !== null) unlistable.set(`${kind}:${value}`, why);
    }
    const goingOut = known.filter(({ kind, value, listed }) => listed && !unlistable.has(`${kind}:${value}`));
    const view = {
      case: file,
      identifiers: [...contacts, ...wording],
      unlistable,
      reports,
      wordings: wordingsOf(reports),
      counts: counts.get(id)!,
      appeals,
      history,
      waiting,
      published: waiting > 0 ? null : await publishedLine(file, goingOut),
      csrf: c.get('csrf'),
      problem,
    };
    return page(c, { title: `Case ${id}`, lang: 'en', status, body: <CasePage view={view} overdue={overdue} /> });
  }

  const numberOf = (c: Context<Env>) => {
    const text = c.req.param('id') ?? '';
    return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0;
  };

  routes.get('/cases/:id', (c) => {
    const problem =
      c.req.query('unpublished') === undefined
        ? null
        : 'The decision is kept, but the list could not be published. It is tried again every minute.';
    return casePage(c, numberOf(c), problem);
  });

  /** After a decision: publish at once; a failure is told, and the clock in main.ts tries again. */
  async function published(c: Context<Env>, id: number | null) {
    let failed = false;
    try {
      await publisher.publishIfDue();
    } catch (error) {
      failed = true;
      console.error(`desk: publishing failed: ${(error as Error).message}`);
    }
    const to = id === null ? '/moderate' : `/moderate/cases/${id}${failed ? '?unpublished' : ''}`;
    return c.redirect(to, 303);
  }

  routes.post('/cases/:id/confirm', async (c) => {
    const id = numberOf(c);
    const fields = await formFields(c);
    const refuse = (problem: string) => casePage(c, id, problem, 400);
    let form: z.infer<typeof Confirmation>;
    try {
      form = parseInput(Confirmation, {
        reason: fields.reason?.[0],
        level: fields.level?.[0],
        days: Number(fields.days?.[0] || Number.NaN),
        because: plain(fields.because?.[0] ?? '').trim(),
      });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return refuse(`Not confirmed. ${error.message}.`);
    }
    const chosen = new Set(fields.recruiter ?? []);
    const known = await store.identifiersOf([id]);
    const contacts = known.flatMap(({ kind, value }) => {
      const parsed = EntryKind.safeParse(kind);
      if (kind === 'wording') return [];
      return parsed.success && chosen.delete(`${kind}:${value}`) ? [{ kind: parsed.data, value }] : [];
    });
    if (chosen.size > 0) return refuse('Not confirmed. A chosen contact does not belong to this case.');
    const ticked = new Set(fields.wording ?? []);
    const wordings = ticked.size === 0 ? [] : wordingsOf(await store.reportsOf(id));
    const texts = wordings.filter(({ name }) => ticked.delete(name));
    if (ticked.size > 0) return refuse('Not confirmed. A chosen wording does not belong to this case.');
    if (texts.length > MOST_WORDINGS) return refuse(`Not confirmed. Choose at most ${MOST_WORDINGS} wordings.`);
    const unfit = texts.find(({ problem }) => problem !== null);
    if (unfit) return refuse(`Not confirmed. A wording cannot be listed: ${unfit.problem}.`);
    if (contacts.length + texts.length === 0) {
      return refuse("Not confirmed. Choose at least one contact or wording that is the recruiter's.");
    }
    for (const { kind, value } of contacts) {
      const problem = await publisher.problemWith(kind, value);
      if (problem) return refuse(`Not confirmed. The ${kind} cannot be listed: ${problem}.`);
    }
    const count = (await countsOf([id])).get(id)!.independent;
    if (!mayConfirm(count, form.because)) {
      return refuse(
        `Not confirmed. There are ${count} independent reports, ${ENOUGH} are needed, or a written reason of at least ${BECAUSE_CHARS} characters.`,
      );
    }
    const at = now();
    const bands = new Set(texts.flatMap((wording) => wording.bands));
    return act(c, id, 'confirm', form.because, {
      listed: [...contacts, ...[...bands].map((value) => ({ kind: 'wording' as const, value }))],
      wordings: texts.length,
      reason: form.reason,
      level: form.level,
      reviewed: day(at),
      expires: day(new Date(at.getTime() + form.days * DAY)),
      independent: count,
      asked: fields.asked?.[0] === 'yes',
    });
  });

  async function act(
    c: Context<Env>,
    id: number,
    action: Action,
    because: string,
    confirm?: NonNullable<Parameters<typeof store.decide>[0]['confirm']>,
  ) {
    try {
      const actor = c.get('moderator');
      await store.decide({ case: id, action, actor, because, now: now(), ...(confirm ? { confirm } : {}) });
    } catch (error) {
      if (error instanceof NotPossible) return casePage(c, id, error.message, 409);
      throw error;
    }
    return published(c, id);
  }

  routes.post('/cases/:id/:action', async (c) => {
    const action = moderatorActions.find((name) => name === c.req.param('action'));
    if (!action) return c.notFound();
    const id = numberOf(c);
    const because = plain((await formFields(c)).because?.[0] ?? '')
      .trim()
      .slice(0, 1000);
    if (needsReason(action) && because.length < BECAUSE_CHARS) {
      return casePage(c, id, `A reason of at least ${BECAUSE_CHARS} characters is needed.`, 400);
    }
    return act(c, id, action, because);
  });

  routes.route('/growth', growthRoutes(deps, published));

  routes.post('/appeals/:id/:verdict', async (c) => {
    const verdict = c.req.param('verdict');
    if (verdict !== 'credible' && verdict !== 'refused') return c.notFound();
    const because = plain((await formFields(c)).because?.[0] ?? '')
      .trim()
      .slice(0, 1000);
    if (verdict === 'refused' && because.length < BECAUSE_CHARS) {
      return c.text(`A reason of at least ${BECAUSE_CHARS} characters is needed. Go back and write it.`, 400);
    }
    try {
      const credible = verdict === 'credible';
      const actor = c.get('moderator');
      const id = await store.judgeAppeal({ appeal: numberOf(c), credible, actor, because, now: now() });
      return await published(c, id);
    } catch (error) {
      if (error instanceof NotPossible) return c.text(error.message, 409);
      throw error;
    }
  });

  return routes;
}
