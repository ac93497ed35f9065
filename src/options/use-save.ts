import { useState } from 'preact/hooks';
import { ask, speak } from '../browser';
import type { Answer } from '../contract/messages';
import type { Settings } from '../contract/settings';
import { type Key, t } from '../locales';
import { dressPage } from '../ui/page';

/** A change that waits for the PIN. */
interface Waiting {
  change: Partial<Settings>;
  words: Key;
}

/** What the options know and how they save: every change at once, behind the PIN where there is one. */
export function useSave(first: Answer<'overview'>) {
  const [overview, setOverview] = useState(first);
  const [said, setSaid] = useState<Key | null>(null);
  /** Typed once, it holds until the page is left. */
  const [pin, setPin] = useState<string | null>(null);
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const [wrongPin, setWrongPin] = useState(false);

  const reload = async (words: Key | null = null) => {
    const next = await ask('overview', { refresh: false });
    await speak(next.look);
    dressPage(document, next.look, t(next.look.language, 'options.title'));
    setOverview(next);
    setSaid(words);
  };
  const attempt = async ({ change, words }: Waiting, typed: string | null) => {
    const settings = { ...overview.settings, ...change };
    const { refused } = await ask('save-settings', { settings, pin: typed });
    if (refused === 'pin') {
      setWrongPin(typed !== null);
      setWaiting({ change, words });
      return;
    }
    setPin(typed);
    setWaiting(null);
    setWrongPin(false);
    await reload(refused === 'locked' ? 'options.locked' : words);
  };
  const guarded = (wanted: Waiting, typed: string | null) =>
    attempt(wanted, typed).catch(() => setSaid('options.save-failed'));

  return {
    overview,
    said,
    pin,
    /** Shown while a change waits: give the PIN, or leave things as they were. */
    asking: waiting && {
      wrong: wrongPin,
      give: (typed: string) => void guarded(waiting, typed),
      leave: () => {
        setWaiting(null);
        void reload();
      },
    },
    save: (change: Partial<Settings>, words: Key = 'options.saved') => {
      setSaid(null);
      return guarded({ change, words }, pin);
    },
    reload: (words?: Key) => reload(words ?? null).catch(() => setSaid('popup.failed')),
  };
}
