import type { JSX } from 'preact';
import type { Answer } from '../contract/messages';
import type { Lockable, Settings } from '../contract/settings';
import type { Key, Language } from '../locales';
import type { BehindPin } from '../ui/use-pin';

/** What every section of the options gets. */
export interface SectionProps {
  overview: Answer<'overview'>;
  language: Language;
  now: Date;
  /** Saves a change at once (asks for the PIN where there is one) and says `words`, or why it could not. */
  save(change: Partial<Settings>, words?: Key): Promise<void>;
  /** Runs a change by another message; asks for the PIN where there is one. */
  behindPin: BehindPin;
  /** Asks for the overview again, after a section changed something by a message of its own. */
  reload(words?: Key): Promise<void>;
}

/** A section: `title` is its heading (h2) and its place in the contents, so headings inside start at h3. */
export interface OptionsSection {
  id: string;
  title: Key;
  Section(props: SectionProps): JSX.Element | null;
}

/** Whether the administrator fixed one of these. */
export function isLocked({ locked }: Answer<'overview'>, ...names: Lockable[]): boolean {
  return names.some((name) => locked.includes(name));
}
