import * as z from 'zod/mini';
import { InputError, parseJson } from '../contract/parse';
import { Settings } from '../contract/settings';
import type { SettingChange } from '../contract/setup';
import type { Strength } from '../contract/verdict';

// All settings as one file, to move to another device. The PIN, the history and the reports stay where they are.

const KIND = 'lurewatch-settings';
const SettingsFile = z.strictObject({
  kind: z.literal(KIND),
  version: z.literal(1),
  settings: z.strictObject(Settings.shape),
});

/** Longest file that is read, in UTF-16 units. */
export const FILE_CHARS = 2_000_000;

const STRICTNESS: Record<Strength, number> = { quiet: 0, normal: 1, careful: 2 };

/** The file's text: JSON a person can read. The consent to reporting stays behind: it was given on this device. */
export function writeSettingsFile(settings: Settings): string {
  const moved = { ...settings, reportConsent: null, pauses: [], welcomed: null };
  return `${JSON.stringify({ kind: KIND, version: 1, settings: moved }, null, 2)}\n`;
}

/** Reads a settings file for a reader who has `current`. Throws an InputError that names the wrong field. */
export function readSettingsFile(text: string, current: Settings): Settings {
  const { settings } = parseJson(SettingsFile, text.slice(0, FILE_CHARS));
  // What was said or done on this device is not a matter of files.
  return { ...settings, reportConsent: current.reportConsent, welcomed: current.welcomed };
}

/** {@link readSettingsFile}, or the field at fault ('' for what is no settings file at all). */
export function fileOrProblem(text: string, current: Settings): { settings: Settings } | { field: string } {
  try {
    return { settings: readSettingsFile(text, current) };
  } catch (error) {
    if (error instanceof InputError) return { field: error.field };
    throw error;
  }
}

const personOf = ({ person }: Settings) =>
  person === null ? '' : [person.name, person.phone, person.mail].filter(Boolean).join(', ');

/** Every way in which `next` differs from `before`, what lowers protection first. Pure. */
export function changesOf(before: Settings, next: Settings): SettingChange[] {
  const changes: SettingChange[] = [];
  const add = (what: SettingChange['what'], value: string, lowers = false) =>
    changes.push({ id: `${what}:${value}`, what, value, lowers });
  if (STRICTNESS[next.strength] < STRICTNESS[before.strength]) add('weaker', next.strength, true);
  if (STRICTNESS[next.strength] > STRICTNESS[before.strength]) add('stricter', next.strength);
  for (const host of next.boardsOff) if (!before.boardsOff.includes(host)) add('board-off', host, true);
  for (const host of before.boardsOff) if (!next.boardsOff.includes(host)) add('board-on', host);
  const muteKey = ({ kind, value }: Settings['mutes'][number]) => `${kind} ${value}`;
  const known = new Set(before.mutes.map(muteKey));
  const coming = new Set(next.mutes.map(muteKey));
  for (const mute of next.mutes) if (!known.has(muteKey(mute))) add('mute-added', muteKey(mute), true);
  for (const mute of before.mutes) if (!coming.has(muteKey(mute))) add('mute-removed', muteKey(mute));
  for (const { host } of next.pauses) {
    if (!before.pauses.some((pause) => pause.host === host)) add('pause-added', host, true);
  }
  const feedKey = ({ name, root, addresses }: Settings['feeds'][number]) =>
    `${name} ${addresses[0]} ${root.slice(0, 8)}`;
  for (const feed of next.feeds) {
    // A list of somebody else's can raise false alarms about honest people: the reader decides.
    if (!before.feeds.some(({ root }) => root === feed.root)) add('feed-added', feedKey(feed), true);
  }
  for (const feed of before.feeds) {
    if (!next.feeds.some(({ root }) => root === feed.root)) add('feed-removed', feedKey(feed), true);
  }
  if (personOf(before) !== personOf(next)) {
    if (next.person === null) add('person-removed', personOf(before), true);
    else add('person-set', personOf(next), true);
  }
  if (next.language !== before.language) add('language', next.language);
  if (next.textSize !== before.textSize) add('text-size', next.textSize);
  if (next.highContrast !== before.highContrast) add('high-contrast', String(next.highContrast));
  if (next.plain !== before.plain) add('plain', String(next.plain));
  // It decides which bans and which help lines count.
  if (next.readerCountry !== before.readerCountry) add('country', next.readerCountry, true);
  if (next.keepHistory !== before.keepHistory) add('history', String(next.keepHistory), next.keepHistory);
  return changes.sort((a, b) => Number(b.lowers) - Number(a.lowers));
}

/** Ids of changes that lower protection and that the reader has not accepted. */
export function unaccepted(changes: readonly SettingChange[], accepted: readonly string[]): string[] {
  return changes.flatMap(({ id, lowers }) => (lowers && !accepted.includes(id) ? [id] : []));
}
