import { phraseSignal } from './phrase-signal';

/** Twelve hours and more a day, or two days off a month. */
export const longHours = phraseSignal({
  id: 'long-hours',
  kind: 'lure',
  group: 'offer',
  said: [{ tag: 'long-hours', one: 'weak', many: 'weak' }],
});
