import { item, uiLanguage } from '../browser';
import type { Look } from '../contract/messages';
import { Settings } from '../contract/settings';

const DEFAULTS = Settings.parse({});

/** What the user chose. */
export const settings = item('settings', Settings, DEFAULTS);

/** The look with `auto` resolved: Korean where the browser speaks Korean, English elsewhere. */
export function lookOf(chosen: Settings): Look {
  const auto = uiLanguage().toLowerCase().startsWith('ko') ? 'ko' : 'en';
  return { language: chosen.language === 'auto' ? auto : chosen.language, textSize: chosen.textSize };
}
