/** @jsxImportSource hono/jsx */
import { BECAUSE_CHARS } from '../moderation';

/** A form of one button, with a written reason where the action may or must have one. `id` is its place on the page. */
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
