import { t } from '../../locales';
import type { SectionProps } from '../section';

/** Everything the reader turned off, newest first, each with its way back. */
export function MuteList({ overview, language, save }: SectionProps) {
  const { mutes } = overview.settings;
  return (
    <div class="field" data-part="mute-list">
      {mutes.length === 0 && <p>{t(language, 'mute.list.none')}</p>}
      <ul class="choices">
        {mutes.toReversed().map((mute) => (
          <li key={`${mute.kind} ${mute.value}`}>
            <span>
              {t(language, `mute.kind.${mute.kind}`)}: {mute.label}
            </span>{' '}
            <button
              type="button"
              class="link"
              data-part="mute-undo"
              onClick={() => void save({ mutes: mutes.filter((one) => one !== mute) }, 'mute.undone')}
            >
              {t(language, 'mute.undo')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
