import { t } from '../../locales';
import { Choice } from '../Choice';
import { isLocked, type SectionProps } from '../section';

const STRENGTHS = ['quiet', 'normal', 'careful'] as const;

/** How much it takes before something is said, each by an example. */
export function Strength({ overview, language, save }: SectionProps) {
  return (
    <Choice
      name="strength"
      bare
      title={t(language, 'options.strength')}
      value={overview.settings.strength}
      locked={isLocked(overview, 'strength')}
      options={STRENGTHS.map((value) => ({
        value,
        label: t(language, `options.strength.${value}`),
        hint: t(language, `options.strength.${value}.example`),
      }))}
      onChange={(value) => void save({ strength: value })}
    />
  );
}
