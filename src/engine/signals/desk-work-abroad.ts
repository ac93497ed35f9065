import { combination } from './combination';

/** Desk, chat or phone work abroad with paid travel, high pay or only a messenger to answer to. */
export const deskWorkAbroad = combination({
  id: 'desk-work-abroad',
  group: 'together',
  sides: [
    { signals: ['destination'], tags: ['overseas'] },
    { signals: ['scam-role'], tags: ['desk-lure'] },
    {
      signals: ['travel-paid', 'messenger-only', 'abroad-direct', 'no-visa', 'leave-now'],
    },
  ],
  weight: 'plain',
  // Skill asked for, or an employer one can look up.
  unless: ({ view }) => view.found('skilled').length > 0,
});
