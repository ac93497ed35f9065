import { useState } from 'preact/hooks';
import { ask } from '../browser';
import type { Mute } from '../contract/mutes';
import type { Settings } from '../contract/settings';
import { type Key, type Language, t } from '../locales';

interface MuteListProps {
  language: Language;
  settings: Settings;
  onChanged(settings: Settings): void;
}

/** Everything the reader turned off, newest first, each with its way back. */
export function MuteList({ language, settings, onChanged }: MuteListProps) {
  const [said, setSaid] = useState<Key | null>(null);
  const undo = async (mute: Mute) => {
    try {
      const { settings: next } = await ask('mute', { mute, on: false });
      onChanged(next);
      setSaid('mute.undone');
    } catch {
      setSaid('mute.failed');
    }
  };
  return (
    <section class="field" data-part="mute-list">
      <h2>{t(language, 'mute.list')}</h2>
      <p role="status">{said && t(language, said)}</p>
      {settings.mutes.length === 0 && <p>{t(language, 'mute.list.none')}</p>}
      <ul class="choices">
        {settings.mutes.toReversed().map((mute) => (
          <li key={`${mute.kind} ${mute.value}`}>
            <span>
              {t(language, `mute.kind.${mute.kind}`)}: {mute.label}
            </span>{' '}
            <button type="button" class="link" data-part="mute-undo" onClick={() => void undo(mute)}>
              {t(language, 'mute.undo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
