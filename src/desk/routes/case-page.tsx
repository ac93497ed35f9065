/** @jsxImportSource hono/jsx */

import { type Action, next } from '../moderation';
import type { AuditRecord } from '../store/audit';
import type { AppealRow, Case, FiledReport, Identifier } from '../store/cases';
import type { Wording } from '../wording';
import { ActionForm } from './action-form';
import { AppealView } from './appeal-view';
import { ConfirmForm } from './confirm-form';
import { Hostile, shown, visible } from './page';
import { ReportView } from './report-view';

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
