/** @jsxImportSource hono/jsx */
import { day } from '../deps';
import type { AppealRow } from '../store/cases';
import { ActionForm } from './action-form';
import { defanged, Hostile } from './page';

/** One appeal, and while it is open the two answers to it. */
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
