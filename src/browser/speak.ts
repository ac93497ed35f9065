import { LIMITS } from '../contract/limits';
import type { Look } from '../contract/messages';
import type { Language, Settings } from '../contract/settings';
import { languageFor } from '../locales/language';
import { sayIn } from '../locales/load';
import { extensionUrl, uiLanguage } from './api';
import { build } from './build';
import { fetchBytes } from './net';

/** The language for a choice: `auto` follows the browser, as does one that this package does not offer. */
export function languageOf(chosen: Settings['language']): Language {
  const { languages } = build();
  return languages.find((one) => one === chosen) ?? languageFor(uiLanguage(), languages);
}

/** Reads what `t` needs to speak as `look` asks from the package. Await it before the first sentence. */
export function speak(look: Pick<Look, 'language' | 'plain'>): Promise<void> {
  return sayIn(look, async (path) => {
    const { bytes } = await fetchBytes(extensionUrl(path), { maxBytes: LIMITS.localeBytes });
    return new TextDecoder().decode(bytes);
  });
}

/** The look while nobody can say what the reader chose. */
export function usualLook(): Look {
  return { language: languageOf('auto'), textSize: 'normal', highContrast: false, plain: false };
}
