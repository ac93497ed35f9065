// The sentences of src/locales as programs use them: parsed, English where a language has none yet. The build puts them
// into the package; the package carries no parser.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';
import { ROOT_DIR } from './build.mjs';

const FOLDER = join(ROOT_DIR, 'src/locales');

/** Tags of all languages (BCP 47), English first. */
export const LANGUAGES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json') && name !== 'tsconfig.json')
  .map((name) => name.replace('.json', ''))
  .sort((a, b) => Number(b === 'en') - Number(a === 'en') || (a < b ? -1 : 1));

/** Keys whose sentences a reader may have in plain words: those that stand in the warning. */
export const PLAIN = /^(?:level|signal|why|todo|stop|wrong|warning)\./;

const KNOWN_TYPES = new Set([0, 1, 6, 7]);

/**
 * The sentences of one language as they are written.
 * @param {string} language
 * @param {{ plain?: boolean, folder?: string }} [options]
 * @returns {Record<string, string>}
 */
export function written(language, { plain = false, folder = FOLDER } = {}) {
  return JSON.parse(readFileSync(join(folder, plain ? 'plain' : '', `${language}.json`), 'utf8'));
}

function checkParts(parts) {
  for (const part of parts) {
    if (!KNOWN_TYPES.has(part.type)) throw new Error('only slots and plurals are understood');
    for (const option of Object.values(part.options ?? {})) checkParts(option.value);
  }
}

/**
 * A sentence as the package carries it: text where nothing is filled in, else its parts.
 * @param {string} text ICU MessageFormat
 * @returns {string | import('../src/contract/sentences').SentencePart[]}
 */
export function parsed(text) {
  const parts = parse(text, { ignoreTag: true });
  checkParts(parts);
  return parts.every(({ type }) => type === 0) ? parts.map(({ value }) => value).join('') : parts;
}

/**
 * Every part of a sentence, those inside plurals too.
 * @param {ReturnType<typeof parsed>} sentence
 * @returns {import('../src/contract/sentences').SentencePart[]}
 */
export function partsOf(sentence) {
  if (typeof sentence === 'string') return [];
  return sentence.flatMap((part) =>
    part.type === 6 ? [part, ...Object.values(part.options).flatMap(({ value }) => partsOf(value))] : [part],
  );
}

/**
 * The sentences of one language, parsed. What it lacks is there in English, but not in plain words.
 * @param {string} language
 * @param {{ plain?: boolean }} [options]
 * @returns {import('../src/contract/sentences').Sentences}
 */
export function sentences(language, { plain = false } = {}) {
  const own = written(language, { plain });
  const whole = plain ? own : { ...written('en'), ...own };
  return Object.fromEntries(
    Object.entries(whole).map(([key, text]) => {
      try {
        return [key, parsed(text)];
      } catch (error) {
        throw new Error(`src/locales/${plain ? 'plain/' : ''}${language}.json, "${key}": ${error.message}`);
      }
    }),
  );
}

/**
 * Vite plugin: puts `locales/<tag>.json` and `locales/plain/<tag>.json` into the package and leaves the parser out.
 * @returns {import('vite').Plugin}
 */
export function localeFiles() {
  return {
    name: 'lurewatch-locales',
    config: () => ({
      resolve: {
        alias: [
          {
            find: /^@formatjs\/icu-messageformat-parser$/,
            replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
          },
        ],
      },
    }),
    generateBundle() {
      for (const language of LANGUAGES) {
        for (const plain of [false, true]) {
          this.emitFile({
            type: 'asset',
            fileName: `locales/${plain ? 'plain/' : ''}${language}.json`,
            source: JSON.stringify(sentences(language, { plain })),
          });
        }
      }
    },
  };
}
