/** @jsxImportSource hono/jsx */
import type { Identifier } from '../store/cases';
import { MOST_WORDINGS, type Wording } from '../wording';
import { Hostile } from './page';

/** More wordings than this in one case are noise; those already listed come first. */
const SHOWN_WORDINGS = 10;

/** The part of the confirmation that lists an ad's wording. Nothing is ticked that was not listed before. */
export function WordingField(props: { wordings: Wording[]; identifiers: Identifier[]; reports: number }) {
  const { wordings, identifiers, reports } = props;
  const known = new Set(
    identifiers.flatMap(({ kind, value, listed }) => (kind === 'wording' && listed ? [value] : [])),
  );
  const isListed = ({ bands }: Wording) => bands.every((band) => known.has(band));
  if (wordings.length === 0) return null;
  const shown = [...wordings].sort((a, b) => Number(isListed(b)) - Number(isListed(a))).slice(0, SHOWN_WORDINGS);
  return (
    <fieldset id="wordings">
      <legend>The ad's wording</legend>
      <p>
        Right only if the text is the recruiter's own and not copied from an honest ad: near copies of it get a warning,
        whoever placed them. At most {MOST_WORDINGS}.
      </p>
      {shown.map((wording) => (
        <label class="row">
          <input
            type="checkbox"
            name="wording"
            value={wording.problem === null ? wording.name : ''}
            checked={isListed(wording)}
            disabled={wording.problem !== null}
          />
          <span>
            In {wording.reports} of {reports} reports:{' '}
            {wording.text === null ? (
              <span class="quiet">
                {wording.problem === null
                  ? 'no report carries its text, so read the ad itself first'
                  : `cannot be listed: ${wording.problem}`}
              </span>
            ) : (
              <Hostile text={wording.text} />
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
