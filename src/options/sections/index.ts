import type { OptionsSection } from '../section';
import { Boards } from './Boards';
import { Consent } from './Consent';
import { Country } from './Country';
import { Feeds } from './Feeds';
import { ForSomeone } from './ForSomeone';
import { History } from './History';
import { Looks } from './Looks';
import { ManagedPolicy } from './ManagedPolicy';
import { MuteList } from './MuteList';
import { Person } from './Person';
import { Pin } from './Pin';
import { Reset } from './Reset';
import { SettingsFile } from './SettingsFile';
import { SetUp } from './SetUp';
import { Signals } from './Signals';
import { Sites } from './Sites';
import { Strength } from './Strength';

/** The sections of the options, in their order on the page. */
export const SECTIONS: readonly OptionsSection[] = [
  { id: 'looks', title: 'options.looks', Section: Looks },
  { id: 'strength', title: 'options.strength', Section: Strength },
  { id: 'country', title: 'options.country', Section: Country },
  { id: 'person', title: 'person.title', Section: Person },
  { id: 'boards', title: 'boards.title', Section: Boards },
  { id: 'sites', title: 'sites.title', Section: Sites },
  { id: 'signals', title: 'signs.title', Section: Signals },
  { id: 'mutes', title: 'mute.list', Section: MuteList },
  { id: 'feeds', title: 'feed.title', Section: Feeds },
  { id: 'history', title: 'history.title', Section: History },
  { id: 'consent', title: 'options.consent', Section: Consent },
  { id: 'for-someone', title: 'setup.make.title', Section: ForSomeone },
  { id: 'set-up', title: 'setup.title', Section: SetUp },
  { id: 'pin', title: 'pin.title', Section: Pin },
  { id: 'settings-file', title: 'file.title', Section: SettingsFile },
  { id: 'policy', title: 'policy.title', Section: ManagedPolicy },
  { id: 'reset', title: 'reset.title', Section: Reset },
];
