import { useState } from 'preact/hooks';
import { ask, speak } from '../browser';
import type { Answer } from '../contract/messages';
import type { Settings } from '../contract/settings';
import { type Key, t } from '../locales';
import { dressPage } from '../ui/page';
import { usePin } from '../ui/use-pin';

/** What the options know and how they save: every change at once, behind the PIN where there is one. */
export function useSave(first: Answer<'overview'>) {
  const [overview, setOverview] = useState(first);
  const [said, setSaid] = useState<Key | null>(null);
  const { asking, behindPin } = usePin();

  const reload = async (words: Key | null = null) => {
    const next = await ask('overview', { refresh: false });
    await speak(next.look);
    dressPage(document, next.look, t(next.look.language, 'options.title'));
    setOverview(next);
    setSaid(words);
  };

  return {
    overview,
    said,
    asking,
    behindPin,
    save: async (change: Partial<Settings>, words: Key = 'options.saved') => {
      setSaid(null);
      try {
        const settings = { ...overview.settings, ...change };
        const answer = await behindPin((pin) => ask('save-settings', { settings, pin }));
        await reload(answer === null ? null : answer.refused === 'locked' ? 'options.locked' : words);
      } catch {
        setSaid('options.save-failed');
      }
    },
    reload: (words?: Key) => reload(words ?? null).catch(() => setSaid('popup.failed')),
  };
}
