import type { PhraseGroup } from './group';

/** What honest English ads write about the licence, the selection, the hours and the skill. */
export const EN_RELIEF: readonly PhraseGroup[] = [
  {
    signal: 'shared',
    tag: 'licensed-agency',
    phrases: [
      'nea licence',
      'nea license',
      'poea license',
      'poea licensed',
      'dmw licensed',
      'dmw license',
      'licensed by the ministry',
      'ea license no',
      'ea reg no',
      'ea lic no',
      'moea license',
      'regd no',
      'recruitment licence no',
      'beoe license',
      'bmet licence',
      'mlc 2006',
    ],
  },
  {
    signal: 'shared',
    tag: 'staged-selection',
    phrases: [
      'two interviews',
      'second interview',
      'panel interview',
      'final interview',
      'initial interview',
      'only shortlisted',
      'walk in interview',
      'assessment test',
      'demo lesson',
      'trade test',
      'client interview',
    ],
  },
  {
    signal: 'shared',
    tag: 'set-hours',
    phrases: [
      '5 days a week',
      'five days a week',
      '40 hours a week',
      '9am to 6pm',
      'two days off per week',
      'weekends off',
    ],
  },
  {
    signal: 'shared',
    tag: 'qualification',
    phrases: [
      'diploma or degree',
      'nursing license',
      'high school diploma',
      'stcw',
      'degree holder',
      'college graduate',
    ],
  },
];
