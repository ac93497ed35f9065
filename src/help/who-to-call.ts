import type { HelpStage, Place } from '../contract/help';
import { placeLines, type SourcedHelpLine, sourcedHelpLines } from '../engine/facts/help-lines';
import { STAGES } from './stages';

/** Whom to call, most urgent first. */
export interface Calls {
  /** Numbers of the country in which help is needed. */
  here: SourcedHelpLine[];
  /** Numbers of the reader's own country that the reader can dial. */
  home: SourcedHelpLine[];
  /** Numbers of the own country that answer only there: for the family of somebody who is abroad. */
  family: SourcedHelpLine[];
  /** Whether the own country has a consular call centre we know. */
  consular: boolean;
}

/** Short numbers answer in their own country only; with `+` in front they answer from everywhere. */
const fromAbroad = ({ number }: SourcedHelpLine) => number?.startsWith('+') ?? false;

/**
 * Whom a reader of `country` (ISO 3166-1 alpha-2) calls in a stage. `place` is the country they are in, go to, or look
 * for somebody in; null while they have not said.
 */
export function whoToCall(stage: HelpStage, country: string, place: Place | null): Calls {
  const own = sourcedHelpLines(country);
  const { first } = STAGES[stage];
  const rank = ({ what }: SourcedHelpLine) => (first.includes(what) ? first.indexOf(what) : first.length);
  const home = own.toSorted((a, b) => rank(a) - rank(b));
  const here = stage !== 'ticket' && place !== null && place !== country ? placeLines(place) : [];
  const consular = own.some(({ what }) => what === 'consular');
  if (stage !== 'there' || place === country) return { here, home, family: [], consular };
  const family = home.filter((line) => !fromAbroad(line) && (line.what === 'police' || line.what === 'trafficking'));
  return { here, home: home.filter(fromAbroad), family, consular };
}
