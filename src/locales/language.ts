import { Language } from '../contract/settings';

/** What speakers call their language. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  ko: '한국어',
  en: 'English',
  ja: '日本語',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  vi: 'Tiếng Việt',
  th: 'ไทย',
  id: 'Bahasa Indonesia',
};

function maximized(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).maximize();
  } catch {
    return null;
  }
}

/**
 * Which of our languages speaks to somebody whose browser speaks `tag` (BCP 47): the one of the same language and
 * script, English where there is none. So zh-TW, zh-HK and zh-MO are zh-Hant, every other Chinese is zh-Hans.
 */
export function languageFor(tag: string, offered: readonly Language[] = Language.options): Language {
  const wanted = maximized(tag);
  const found = offered.find((language) => {
    const ours = maximized(language);
    return ours?.language === wanted?.language && ours?.script === wanted?.script;
  });
  return found ?? 'en';
}
