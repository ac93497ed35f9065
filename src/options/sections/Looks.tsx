import { build } from '../../browser';
import { Language } from '../../contract/settings';
import { t } from '../../locales';
import { LANGUAGE_NAMES } from '../../locales/language';
import { Choice } from '../Choice';
import { isLocked, type SectionProps } from '../section';

/** How warnings look and sound: language, size, contrast, plain words. */
export function Looks({ overview, language, save }: SectionProps) {
  const { settings } = overview;
  const { languages } = build();
  const offered = Language.options.filter((one) => languages.includes(one));
  return (
    <>
      <Choice
        name="language"
        title={t(language, 'options.language')}
        value={settings.language}
        locked={isLocked(overview, 'language')}
        options={[
          { value: 'auto' as const, label: t(language, 'options.language.auto') },
          ...offered.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value })),
        ]}
        onChange={(value) => void save({ language: value })}
      />
      <Choice
        name="text-size"
        title={t(language, 'options.text-size')}
        value={settings.textSize}
        locked={isLocked(overview, 'textSize')}
        options={[
          { value: 'normal', label: t(language, 'options.text-size.normal') },
          { value: 'large', label: t(language, 'options.text-size.large') },
        ]}
        onChange={(value) => void save({ textSize: value })}
      />
      <Choice
        name="contrast"
        title={t(language, 'options.contrast')}
        value={settings.highContrast ? 'high' : 'usual'}
        locked={isLocked(overview, 'highContrast')}
        options={[
          { value: 'usual', label: t(language, 'options.contrast.usual') },
          { value: 'high', label: t(language, 'options.contrast.high'), hint: t(language, 'options.contrast.hint') },
        ]}
        onChange={(value) => void save({ highContrast: value === 'high' })}
      />
      <Choice
        name="plain"
        title={t(language, 'options.plain')}
        value={settings.plain ? 'on' : 'off'}
        locked={isLocked(overview, 'plain')}
        options={[
          { value: 'off', label: t(language, 'options.plain.off') },
          { value: 'on', label: t(language, 'options.plain.on'), hint: t(language, 'options.plain.hint') },
        ]}
        onChange={(value) => void save({ plain: value === 'on' })}
      />
    </>
  );
}
