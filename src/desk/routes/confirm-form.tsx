/** @jsxImportSource hono/jsx */
import { REASONS } from '../../contract/feed';
import { LIMITS } from '../../contract/limits';
import { BECAUSE_CHARS, ENOUGH } from '../moderation';
import type { FiledReport } from '../store/cases';
import type { CaseView } from './case-page';
import { shown } from './page';
import { WordingField } from './wordings';

function commonest(reports: readonly FiledReport[]): string {
  const counts = new Map<string, number>();
  for (const { reason } of reports) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const first = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  return REASONS.some((reason) => reason === first) ? first! : 'other';
}

/** The form that puts a case into the list: which contacts, which wording, why, how strongly and for how long. */
export function ConfirmForm({ view, to }: { view: CaseView; to: string }) {
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
