import type { SignalId } from '../../contract/signals';
import { combination } from './combination';

const TELLING: readonly SignalId[] = ['travel-paid', 'messenger-only', 'abroad-direct', 'no-visa', 'leave-now'];

/** Desk, chat or phone work abroad with paid travel, only a messenger to answer to, or nobody named who hires. */
export const deskWorkAbroad = combination({
  id: 'desk-work-abroad',
  group: 'together',
  sides: [
    { signals: ['destination'], tags: ['overseas'] },
    { signals: ['scam-role'], tags: ['desk-lure'] },
    { signals: [...TELLING, 'hidden-employer'] },
  ],
  weight: 'plain',
  // Skill asked for; or a board's own listing, which leaves the employer's name out of the text.
  unless: ({ view }, earlier) =>
    view.found('skilled').length > 0 ||
    (view.field('jobLocation') !== undefined && !TELLING.some((signal) => earlier.has(signal))),
});
