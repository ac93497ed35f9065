/** @jsxImportSource hono/jsx */

import { REASONS } from '../../contract/feed';
import { LIMITS } from '../../contract/limits';
import { day } from '../deps';
import { type Action, BECAUSE_CHARS, ENOUGH, next } from '../moderation';
import type { AuditRecord } from '../store/audit';
import type { AppealRow, Case, FiledReport, Identifier } from '../store/cases';
import type { Wording } from '../wording';
import { defanged, Hostile, visible } from './page';
import { WordingField } from './wordings';

export interface CaseView {
  case: Case;
  identifiers: Identifier[];
  /** Contact points that may not be listed, and why, by `kind:value`. */
  unlistable: Map<string, string>;
  reports: FiledReport[];
  wordings: Wording[];
  counts: { reports: number; tokens: number; networks: number; independent: number };
  appeals: AppealRow[];
  history: AuditRecord[];
  /** How many of its entries wait for an admin. */
  waiting: number;
  /** Whether its confirmed contacts are out, or when they will be; null where none is to be. */
  published: string | null;
  csrf: string;
  /** What went wrong or well with the last action. */
  problem: string | null;
}

const DEFANGED = new Set(['url', 'domain', 'path', 'email']);
export const shown = ({ kind, value }: { kind: string; value: string }): string =>
  DEFANGED.has(kind) ? defanged(value) : visible(value);

function commonest(reports: readonly FiledReport[]): string {
  const counts = new Map<string, number>();
  for (const { reason } of reports) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const first = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  return REASONS.some((reason) => reason === first) ? first! : 'other';
}

export function ActionForm(props: {
  id: string;
  to: string;
  csrf: string;
  button: string;
  about: string;
  because?: 'optional' | 'required';
  /** Further hidden fields. */
  fields?: Record<string, string>;
}) {
  const { id, to, csrf, button, about, because, fields = {} } = props;
  return (
    <form id={id} method="post" action={to}>
      <input type="hidden" name="csrf" value={csrf} />
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {because && (
        <>
          <label for={`${id}-because`}>
            Reason {because === 'required' ? `(at least ${BECAUSE_CHARS} characters)` : '(optional)'}
          </label>
          <textarea id={`${id}-because`} name="because" rows={2} maxlength={1000} required={because === 'required'} />
        </>
      )}
      <button type="submit" class="plain">
        {button}
      </button>{' '}
      <span class="quiet">{about}</span>
    </form>
  );
}

function ConfirmForm({ view, to }: { view: CaseView; to: string }) {
  const { identifiers, unlistable, counts, csrf } = view;
  const enough = counts.independent >= ENOUGH;
  const contacts = identifiers.filter(({ kind }) => kind !== 'url' && kind !== 'wording');
  return (
    <form id="confirm" method="post" action={to}>
      <input type="hidden" name="csrf" value={csrf} />
      <fieldset>
        <legend>This is the recruiter's contact</legend>
        {contacts.length === 0 && <p>No contact point was reported.</p>}
        {contacts.map(({ kind, value, listed }) => {
          const name = `${kind}:${value}`;
          const problem = unlistable.get(name);
          return (
            <label class="row">
              <input
                type="checkbox"
                name="recruiter"
                value={problem === undefined ? name : ''}
                checked={listed}
                disabled={problem !== undefined}
              />
              <span>
                {kind}: <bdi>{shown({ kind, value })}</bdi>
                {problem && <span class="quiet"> (cannot be listed: {problem})</span>}
              </span>
            </label>
          );
        })}
      </fieldset>
      <WordingField wordings={view.wordings} identifiers={identifiers} reports={view.reports.length} />
      <label for="reason">Reason code</label>
      <select id="reason" name="reason">
        {REASONS.map((reason) => (
          <option value={reason} selected={reason === (view.case.reason ?? commonest(view.reports))}>
            {reason}
          </option>
        ))}
      </select>
      <label for="level">Level</label>
      <select id="level" name="level">
        {(['danger', 'caution'] as const).map((level) => (
          <option value={level} selected={level === view.case.level}>
            {level}
          </option>
        ))}
      </select>
      <label for="days">Days until it expires (1 to {LIMITS.entryDays})</label>
      <input id="days" type="number" name="days" min="1" max={LIMITS.entryDays} value={LIMITS.entryDays} required />
      <label class="row">
        <input type="checkbox" name="asked" value="yes" />
        <span>The advertiser was asked before this listing</span>
      </label>
      <label for="because">
        Written reason{' '}
        {enough
          ? '(optional)'
          : `(needed: fewer than ${ENOUGH} independent reports; at least ${BECAUSE_CHARS} characters)`}
      </label>
      <textarea id="because" name="because" rows={3} maxlength={1000} required={!enough} />
      <p>
        <button type="submit">{view.case.state === 'confirmed' ? 'Review again' : 'Confirm'}</button>
      </p>
    </form>
  );
}

function ReportView({ filed, number }: { filed: FiledReport; number: number }) {
  const { report } = filed;
  return (
    <article class="report">
      <h3>
        Report {number}, {day(filed.received)}: {visible(filed.reason)}, network {filed.network}
      </h3>
      {report === null ? (
        <p class="quiet">Its contents were erased.</p>
      ) : (
        <dl>
          {(['title', 'company', 'site'] as const).map((name) =>
            report[name] === undefined ? null : (
              <>
                <dt>{name}</dt>
                <dd>
                  <Hostile text={report[name]} />
                </dd>
              </>
            ),
          )}
          {report.url !== undefined && (
            <>
              <dt>address</dt>
              <dd>
                <bdi>{defanged(report.url)}</bdi>
              </dd>
            </>
          )}
          <dt>contacts</dt>
          <dd>
            {report.contacts.length === 0
              ? 'none'
              : report.contacts.map((contact) => `${contact.kind}: ${shown(contact)}`).join(', ')}
          </dd>
          <dt>seen by the engine {visible(report.engine)}</dt>
          <dd>
            {report.level}: {report.signals.map(visible).join(', ') || 'no signal'}
          </dd>
          {report.quotes.map(({ signal, quote }) => (
            <>
              <dt>{visible(signal)}</dt>
              <dd>
                <blockquote>
                  <Hostile text={quote} />
                </blockquote>
              </dd>
            </>
          ))}
          {report.note !== undefined && (
            <>
              <dt>note</dt>
              <dd>
                <blockquote>
                  <Hostile text={report.note} />
                </blockquote>
              </dd>
            </>
          )}
          {report.text !== undefined && (
            <>
              <dt>text of the ad</dt>
              <dd>
                <pre>
                  <Hostile text={report.text} />
                </pre>
              </dd>
            </>
          )}
        </dl>
      )}
    </article>
  );
}

export function AppealView({ appeal, csrf, overdue }: { appeal: AppealRow; csrf: string; overdue: boolean }) {
  const { id, state, received, statement, contact, reply } = appeal;
  return (
    <article class="appeal">
      <h3>
        Appeal {id}, {day(received)}: {state}
        {overdue && <strong class="urgent"> overdue</strong>}
      </h3>
      {contact !== null && (
        <p>
          About: <bdi>{defanged(contact)}</bdi>
        </p>
      )}
      {statement === null ? (
        <p class="quiet">Its contents were erased.</p>
      ) : (
        <blockquote>
          <Hostile text={statement} />
        </blockquote>
      )}
      {reply !== null && (
        <p>
          Answer to: <Hostile text={reply} />
        </p>
      )}
      {state === 'open' && (
        <>
          <ActionForm
            id={`appeal-credible-${id}`}
            to={`/moderate/appeals/${id}/credible`}
            csrf={csrf}
            button="Credible: pause now"
            about="A listed case leaves the list at once."
          />
          <ActionForm
            id={`appeal-refused-${id}`}
            to={`/moderate/appeals/${id}/refused`}
            csrf={csrf}
            button="Refuse"
            about="The case stays as it is."
            because="required"
          />
        </>
      )}
    </article>
  );
}

const SIMPLE: { action: Action; button: string; about: string; because: 'optional' | 'required' }[] = [
  { action: 'check', button: 'Start checking', about: 'Reporters see that somebody is on it.', because: 'optional' },
  {
    action: 'clear',
    button: 'Not a scam',
    about: 'Closes the case; its contents go after 30 days.',
    because: 'optional',
  },
  {
    action: 'lack',
    button: 'Not enough evidence',
    about: 'As above. New reports open a new case.',
    because: 'optional',
  },
  { action: 'pause', button: 'Pause', about: 'Leaves the list until it is resumed.', because: 'required' },
  { action: 'resume', button: 'Resume', about: 'Back on the list as it was.', because: 'required' },
  {
    action: 'remove',
    button: 'Remove',
    about: 'Leaves the list for good; the case is withdrawn.',
    because: 'required',
  },
];

/** Actions whose form asks for a reason that must be there. */
export const needsReason = (action: Action): boolean =>
  SIMPLE.some((row) => row.action === action && row.because === 'required');

export const moderatorActions: readonly Action[] = SIMPLE.map(({ action }) => action);

export function CasePage({ view, overdue }: { view: CaseView; overdue: (appeal: AppealRow) => boolean }) {
  const { case: file, counts, identifiers, csrf } = view;
  const to = (action: string) => `/moderate/cases/${file.id}/${action}`;
  return (
    <main>
      <p>
        <a href="/moderate">All cases</a>
      </p>
      <h1>
        Case {file.id}: <span id="state">{file.state}</span>
      </h1>
      {view.problem && (
        <p class="notice" role="alert" id="problem">
          {view.problem}
        </p>
      )}
      <p id="counts">
        {counts.reports} reports, {counts.tokens} installs, {counts.networks} networks, {counts.independent} independent
        of each other.
      </p>
      {file.reviewed && (
        <p>
          Reviewed {file.reviewed}, expires {file.expires}: {file.reason}, {file.level}.
          {view.published && <span id="published"> {view.published}</span>}
        </p>
      )}
      {view.waiting > 0 && (
        <p class="notice" id="waiting">
          {view.waiting} of its entries are not in the list yet:{' '}
          <a href="/moderate">they need an admin's confirmation</a>.
        </p>
      )}
      {file.follows !== null && (
        <p>
          The same contact stood in <a href={`/moderate/cases/${file.follows}`}>case {file.follows}</a>.
        </p>
      )}
      <ul id="identifiers">
        {identifiers
          .filter(({ kind }) => kind !== 'wording')
          .map((identifier) => (
            <li>
              {identifier.kind}: <bdi>{shown(identifier)}</bdi>
              {identifier.listed && ' (confirmed as the recruiter’s)'}
            </li>
          ))}
        {identifiers.some(({ kind, listed }) => kind === 'wording' && listed) && (
          <li>the ad's wording (confirmed as the recruiter’s)</li>
        )}
      </ul>
      {view.appeals.length > 0 && (
        <section>
          <h2>Appeals</h2>
          {view.appeals.map((appeal) => (
            <AppealView appeal={appeal} csrf={csrf} overdue={overdue(appeal)} />
          ))}
        </section>
      )}
      {next(file.state, 'confirm') && (
        <section>
          <h2>Confirm</h2>
          <ConfirmForm view={view} to={to('confirm')} />
        </section>
      )}
      <section>
        <h2>Other decisions</h2>
        {SIMPLE.filter(({ action }) => next(file.state, action)).map(({ action, button, about, because }) => (
          <ActionForm id={action} to={to(action)} csrf={csrf} button={button} about={about} because={because} />
        ))}
        {moderatorActions.every((action) => !next(file.state, action)) && <p>This case is closed.</p>}
      </section>
      <section>
        <h2>Reports</h2>
        {view.reports.map((filed, at) => (
          <ReportView filed={filed} number={at + 1} />
        ))}
        {counts.reports > view.reports.length && <p>Only the first {view.reports.length} are shown.</p>}
      </section>
      <section>
        <h2>History</h2>
        <ol id="history">
          {view.history.map(({ at, actor, action, because, facts }) => (
            <li>
              {at.slice(0, 16).replace('T', ' ')} UTC, {visible(actor)}: <strong>{action}</strong>
              {facts &&
                ` (${Object.entries(facts)
                  .map(([name, value]) => `${name} ${value}`)
                  .join(', ')})`}
              {because && (
                <>
                  : <Hostile text={because} />
                </>
              )}
            </li>
          ))}
        </ol>
      </section>
    </main>
  );
}
