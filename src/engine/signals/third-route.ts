import { phraseSignal } from './phrase-signal';

/** The way leads over a third country, a border crossing or a pick-up by strangers. */
export const thirdRoute = phraseSignal({
  id: 'third-route',
  kind: 'lure',
  group: 'place',
  said: [{ tag: 'third-route', one: 'strong', many: 'strong' }],
});
