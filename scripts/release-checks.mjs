// What must be true before a package goes to people, and can only be seen to by a person: help numbers that somebody
// has called or looked up lately, and sentences in every language.
import { existsSync } from 'node:fs';
import { runnerImport } from 'vite';

/** A confirmed help line is asked about again after so many days. */
export const CONFIRMED_FOR_DAYS = 180;

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * @param {string} text `YYYY-MM-DD`
 * @returns {number} days since 1970, NaN where it is no day of the calendar
 */
function dayOf(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return Number.NaN;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? Number.NaN : time / DAY_MS;
}

/**
 * Help lines that nobody has confirmed lately. A wrong number does harm, so a release waits for a person.
 * @param {readonly { confirmedBy?: string, confirmedOn?: string, country?: string, what?: string, number?: string, url?: string }[]} rows
 * @param {string} today `YYYY-MM-DD`
 * @returns {string[]} one sentence a row
 */
export function helpProblems(rows, today) {
  const now = dayOf(today);
  if (Number.isNaN(now)) throw new Error(`today must be YYYY-MM-DD, not ${today}`);
  return rows.flatMap((row) => {
    const name = ['country', 'what', 'number', 'url'].flatMap((key) => row[key] ?? []).join(' ');
    if (!row.confirmedBy?.trim()) return [`${name}: nobody has confirmed this help line (confirmedBy is empty).`];
    const day = dayOf(row.confirmedOn ?? '');
    if (Number.isNaN(day)) return [`${name}: confirmedOn must be YYYY-MM-DD, not "${row.confirmedOn ?? ''}".`];
    if (day > now) return [`${name}: confirmedOn is ${row.confirmedOn}, which is yet to come.`];
    if (now - day > CONFIRMED_FOR_DAYS)
      return [`${name}: confirmed ${now - day} days ago (${row.confirmedOn}); ask again after ${CONFIRMED_FOR_DAYS}.`];
    return [];
  });
}

async function helpRows() {
  const file = new URL('../src/engine/facts/help-lines.ts', import.meta.url);
  const { module } = await runnerImport(file.pathname, { configFile: false, logLevel: 'error' });
  return module.SOURCED_HELP_LINES;
}

/** `missingSentences()` of scripts/locales-check.mjs: `{ language, key, plain }` of each sentence a language lacks. */
async function sentenceProblems() {
  const file = new URL('./locales-check.mjs', import.meta.url);
  if (!existsSync(file)) return [];
  const { missingSentences } = await import(file.href);
  return missingSentences().map(
    ({ language, key, plain }) => `${plain ? 'plain/' : ''}${language}.json lacks the sentence ${key}.`,
  );
}

/**
 * Everything only a person can mend. A release is refused while there is any; a dev package lists it.
 * @param {string} today `YYYY-MM-DD`
 * @returns {Promise<string[]>}
 */
export async function releaseProblems(today) {
  return [...(await sentenceProblems()), ...helpProblems(await helpRows(), today)];
}
