/** @jsxImportSource hono/jsx */
import type { Entry } from '../../contract/feed';
import { day } from '../deps';
import { ENOUGH } from '../moderation';
import type { AppealRow, Case, Identifier } from '../store/cases';
import type { Waiting } from '../store/growth';
import { AppealView } from './appeal-view';
import { GrowthNotice } from './growth';
import { shown } from './page';

export interface CaseRow {
  case: Case;
  identifiers: Identifier[];
  counts: { reports: number; tokens: number; networks: number; independent: number };
  appeals: AppealRow[];
}

/** Appealed cases first, then those ready for a decision, then the most reported. */
export function inOrder(rows: readonly CaseRow[]): CaseRow[] {
  const rank = ({ case: file, appeals, counts }: CaseRow) => {
    if (appeals.some(({ state }) => state === 'open' || state === 'credible')) return 0;
    const waiting = file.state === 'received' || file.state === 'checking';
    return waiting && counts.independent >= ENOUGH ? 1 : 2;
  };
  return [...rows].sort((a, b) => rank(a) - rank(b) || b.counts.independent - a.counts.independent);
}

export const SHOW = ['open', 'listed', 'closed'] as const;
export type Show = (typeof SHOW)[number];

export function CaseList(props: {
  show: Show;
  rows: CaseRow[];
  loose: AppealRow[];
  heldBack: { entry: Entry; problem: string }[];
  publishes: boolean;
  waiting: Waiting | null;
  /** A great fall of the list within a day. */
  fell: { from: number; to: number } | null;
  admin: boolean;
  moderator: string;
  csrf: string;
  overdue: (appeal: AppealRow) => boolean;
}) {
  const { show, rows, loose, heldBack, publishes, waiting, fell, admin, moderator, csrf, overdue } = props;
  return (
    <>
      <header>
        <nav aria-label="Cases">
          {SHOW.map((name) => (
            <>
              <a href={`/moderate?show=${name}`} aria-current={name === show ? 'page' : undefined}>
                {name}
              </a>{' '}
            </>
          ))}
        </nav>
        <form id="logout" method="post" action="/moderate/logout">
          <input type="hidden" name="csrf" value={csrf} />
          {moderator}{' '}
          <button type="submit" class="plain">
            Log out
          </button>
        </form>
      </header>
      <main>
        <h1>Cases: {show}</h1>
        {!publishes && (
          <p class="notice">This desk has no signing key: decisions are kept, but no list is published.</p>
        )}
        {waiting && <GrowthNotice waiting={waiting} admin={admin} csrf={csrf} />}
        {fell && (
          <p class="notice" id="fell">
            The list fell from {fell.from} to {fell.to} entries within a day. Removals are never held back; if nobody
            meant so many, look at the log.
          </p>
        )}
        {heldBack.map(({ entry, problem }) => (
          <p class="notice">
            Case {entry.case}: an identifier ({entry.kind}) is held back from the list: {problem}
          </p>
        ))}
        {loose.length > 0 && (
          <section>
            <h2>Appeals that name no case</h2>
            {loose.map((appeal) => (
              <AppealView appeal={appeal} csrf={csrf} overdue={overdue(appeal)} />
            ))}
          </section>
        )}
        {rows.length === 0 ? (
          <p>No cases here.</p>
        ) : (
          <div class="scroll">
            <table id="cases">
              <thead>
                <tr>
                  <th scope="col">Case</th>
                  <th scope="col">State</th>
                  <th scope="col">Identifiers</th>
                  <th scope="col">Reports</th>
                  <th scope="col">Last report</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ case: file, identifiers, counts, appeals }) => {
                  const waiting = appeals.filter(({ state }) => state === 'open' || state === 'credible');
                  return (
                    <tr>
                      <td>
                        <a class="case" href={`/moderate/cases/${file.id}`}>
                          Case {file.id}
                        </a>
                      </td>
                      <td>
                        {file.state}
                        {waiting.length > 0 && <strong class={waiting.some(overdue) ? 'urgent' : ''}> appealed</strong>}
                        {counts.independent >= ENOUGH && (file.state === 'received' || file.state === 'checking') && (
                          <strong> ready</strong>
                        )}
                      </td>
                      <td>
                        {identifiers.slice(0, 4).map((identifier) => (
                          <div>
                            {identifier.kind}: <bdi>{shown(identifier)}</bdi>
                          </div>
                        ))}
                        {identifiers.length > 4 && <div class="quiet">and {identifiers.length - 4} more</div>}
                      </td>
                      <td>
                        {counts.reports} from {counts.tokens} installs, {counts.networks} networks; {counts.independent}{' '}
                        independent
                      </td>
                      <td>{day(file.last_report)}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        )}
      </main>
    </>
  );
}
