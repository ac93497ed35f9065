import type { JSX } from 'preact';
import type { SectionProps } from '../section';
import { Consent } from './Consent';
import { Country } from './Country';
import { Feeds } from './Feeds';
import { History } from './History';
import { Looks } from './Looks';
import { ManagedPolicy } from './ManagedPolicy';
import { MuteList } from './MuteList';
import { Strength } from './Strength';

/** The sections of the options, in their order on the page. */
export const SECTIONS: readonly { id: string; Section: (props: SectionProps) => JSX.Element }[] = [
  { id: 'looks', Section: Looks },
  { id: 'strength', Section: Strength },
  { id: 'country', Section: Country },
  { id: 'consent', Section: Consent },
  { id: 'mutes', Section: MuteList },
  { id: 'feeds', Section: Feeds },
  { id: 'history', Section: History },
  { id: 'policy', Section: ManagedPolicy },
];
