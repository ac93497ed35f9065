// What the sentences lack: npm run package refuses to run while anything does.
import { fileURLToPath } from 'node:url';
import { LANGUAGES, PLAIN, written } from './locales.mjs';

/**
 * Sentences that a language has not got, in the order of languages and keys. Without them a reader would see English,
 * or, where `plain` is true, the usual sentence instead of the plain one.
 * @param {string} [folder] where the files are, for tests
 * @returns {{ language: string, key: string, plain: boolean }[]}
 */
export function missingSentences(folder) {
  const keys = Object.keys(written('en', { folder }));
  return LANGUAGES.flatMap((language) =>
    [false, true].flatMap((plain) => {
      const has = written(language, { plain, folder });
      return keys
        .filter((key) => (!plain || PLAIN.test(key)) && !Object.hasOwn(has, key))
        .map((key) => ({ language, key, plain }));
    }),
  );
}

/** Languages that lack no sentence; a release offers no other. */
export function completeLanguages() {
  const missing = new Set(missingSentences().flatMap(({ language, plain }) => (plain ? [] : [language])));
  return LANGUAGES.filter((language) => !missing.has(language));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const missing = missingSentences();
  for (const { language, key, plain } of missing) console.log(`${plain ? 'plain/' : ''}${language}.json: ${key}`);
  process.exitCode = missing.length === 0 ? 0 : 1;
}
