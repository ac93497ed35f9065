import { phraseSignal } from './phrase-signal';

/** A messenger has to be installed, or the talk moves off the site. */
export const messengerInstall = phraseSignal({
  id: 'messenger-install',
  kind: 'lure',
  group: 'contact',
  said: [{ tag: 'messenger-install', one: 'plain', many: 'plain' }],
});
