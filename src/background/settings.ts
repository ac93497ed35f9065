import { item, languageOf, speak } from '../browser';
import type { Look } from '../contract/messages';
import { Settings } from '../contract/settings';

const DEFAULTS = Settings.parse({});

/** What the user chose. */
export const settings = item('settings', Settings, DEFAULTS);

/** The look with `auto` resolved. */
export function lookOf({ language, textSize, plain }: Settings): Look {
  return { language: languageOf(language), textSize, plain };
}

/** The look, once `t` can speak as it asks. */
export async function spokenLook(chosen: Settings): Promise<Look> {
  const look = lookOf(chosen);
  await speak(look);
  return look;
}
