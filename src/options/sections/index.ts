import type { OptionsSection } from '../section';
import { Boards } from './Boards';
import { Consent } from './Consent';
import { Country } from './Country';
import { Feeds } from './Feeds';
import { Looks } from './Looks';
import { MuteList } from './MuteList';
import { Reset } from './Reset';
import { Signals } from './Signals';
import { Sites } from './Sites';
import { Strength } from './Strength';

/** The sections of the options, in their order on the page. */
export const SECTIONS: readonly OptionsSection[] = [
  { id: 'looks', title: 'options.looks', Section: Looks },
  { id: 'strength', title: 'options.strength', Section: Strength },
  { id: 'country', title: 'options.country', Section: Country },
  { id: 'boards', title: 'boards.title', Section: Boards },
  { id: 'sites', title: 'sites.title', Section: Sites },
  { id: 'signals', title: 'signs.title', Section: Signals },
  { id: 'mutes', title: 'mute.list', Section: MuteList },
  { id: 'feeds', title: 'feed.title', Section: Feeds },
  { id: 'consent', title: 'options.consent', Section: Consent },
  { id: 'reset', title: 'reset.title', Section: Reset },
];
