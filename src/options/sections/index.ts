import type { JSX } from 'preact';
import type { SectionProps } from '../section';
import { Consent } from './Consent';
import { Country } from './Country';
import { Feeds } from './Feeds';
import { ForSomeone } from './ForSomeone';
import { Looks } from './Looks';
import { MuteList } from './MuteList';
import { Person } from './Person';
import { Pin } from './Pin';
import { SettingsFile } from './SettingsFile';
import { SetUp } from './SetUp';
import { Strength } from './Strength';

/** The sections of the options, in their order on the page. */
export const SECTIONS: readonly { id: string; Section: (props: SectionProps) => JSX.Element }[] = [
  { id: 'looks', Section: Looks },
  { id: 'strength', Section: Strength },
  { id: 'country', Section: Country },
  { id: 'person', Section: Person },
  { id: 'consent', Section: Consent },
  { id: 'mutes', Section: MuteList },
  { id: 'feeds', Section: Feeds },
  { id: 'for-someone', Section: ForSomeone },
  { id: 'set-up', Section: SetUp },
  { id: 'pin', Section: Pin },
  { id: 'settings-file', Section: SettingsFile },
];
