import * as z from 'zod/mini';
import { InputError, parseJson } from '../contract/parse';
import type { Person } from '../contract/person';
import { Settings } from '../contract/settings';
import type { SettingChange } from '../contract/setup';
import type { Strength } from '../contract/verdict';

// Settings as a file, to move to another device or to hand to a relative. It names as many settings as it likes; what it
// does not name stays. The PIN, the history and the reports stay where they are.

const KIND = 'lurewatch-settings';
const SettingsFile = z.strictObject({
  kind: z.literal(KIND),
  version: z.literal(1),
  settings: z.strictObject(Settings.shape),
});
/** The same, to see which settings a file names: the one above fills in the usual values of the others. */
const Named = z.object({ settings: z.record(z.string(), z.unknown()) });

/** Longest file that is read, in UTF-16 units. */
export const FILE_CHARS = 2_000_000;

const STRICTNESS: Record<Strength, number> = { quiet: 0, normal: 1, careful: 2 };

/** What was said or done on this device is not a matter of files: they do not carry it and cannot change it. */
const OF_THIS_DEVICE = ['reportConsent', 'pauses', 'welcomed'] as const satisfies readonly (keyof Settings)[];

/** The settings that may move to another device. */
export function withoutThisDevice(settings: Settings): Partial<Settings> {
  return Object.fromEntries(
    Object.entries(settings).filter(([name]) => !(OF_THIS_DEVICE as readonly string[]).includes(name)),
  );
}

/** The file's text: JSON a person can read. */
export function writeSettingsFile(settings: { [Name in keyof Settings]?: Settings[Name] | undefined }): string {
  return `${JSON.stringify({ kind: KIND, version: 1, settings }, null, 2)}\n`;
}

/** Reads a settings file for a reader who has `current`. Throws an InputError that names the wrong field. */
export function readSettingsFile(text: string, current: Settings): Settings {
  if (text.length > FILE_CHARS) throw new InputError('', 'is too long');
  const { settings } = parseJson(SettingsFile, text);
  const named = Object.keys(parseJson(Named, text).settings);
  const given = Object.entries(withoutThisDevice(settings)).filter(([name]) => named.includes(name));
  return { ...current, ...Object.fromEntries(given) };
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

/** `key` tells changes apart where what a person is shown of them may be the same. */
function change(what: SettingChange['what'], value: string, lowers = false, key = value): SettingChange {
  return { id: `${what}:${key}`, what, value, lowers, person: null };
}

/** What stands in `next` and not in `before`, told apart by all there is of it. */
function added<T>(before: readonly T[], next: readonly T[], keyOf: (one: T) => string): T[] {
  const known = new Set(before.map(keyOf));
  return next.filter((one) => !known.has(keyOf(one)));
}

const self = (text: string) => text;
const sayMute = ({ kind, value }: Settings['mutes'][number]) => `${kind} ${value}`;
const sayFeed = ({ name, root, addresses }: Settings['feeds'][number]) =>
  `${name} ${addresses.join(' ')} ${root.slice(0, 8)}`;
const sayPerson = ({ name, phone, mail }: Person) => [name, phone, mail].filter(Boolean).join(', ');

/**
 * How a change of each setting is told, and whether it lowers protection: warns less, has somebody else decide or be
 * asked, or notes more. A setting without a line here does not compile.
 */
const CHANGES: { [Name in keyof Settings]: (before: Settings, next: Settings) => SettingChange[] } = {
  strength: (before, next) =>
    next.strength === before.strength
      ? []
      : STRICTNESS[next.strength] < STRICTNESS[before.strength]
        ? [change('weaker', next.strength, true)]
        : [change('stricter', next.strength)],
  boardsOff: (before, next) => [
    ...added(before.boardsOff, next.boardsOff, self).map((host) => change('board-off', host, true)),
    ...added(next.boardsOff, before.boardsOff, self).map((host) => change('board-on', host)),
  ],
  mutes: (before, next) => [
    ...added(before.mutes, next.mutes, sayMute).map((mute) => change('mute-added', sayMute(mute), true)),
    ...added(next.mutes, before.mutes, sayMute).map((mute) => change('mute-removed', sayMute(mute))),
  ],
  // A list of somebody else's can raise false alarms about honest people, and one from another address can be kept old.
  feeds: (before, next) => [
    ...added(before.feeds, next.feeds, (feed) => JSON.stringify(feed)).map((feed) =>
      change('feed-added', sayFeed(feed), true, JSON.stringify(feed)),
    ),
    ...added(next.feeds, before.feeds, ({ root }) => root).map((feed) =>
      change('feed-removed', sayFeed(feed), true, feed.root),
    ),
  ],
  person: ({ person: before }, { person: next }) => {
    if (JSON.stringify(before) === JSON.stringify(next)) return [];
    return next === null
      ? [change('person-removed', before ? sayPerson(before) : '', true)]
      : [{ ...change('person-set', sayPerson(next), true, JSON.stringify(next)), person: next }];
  },
  // It decides which bans and which help lines count.
  readerCountry: (before, next) =>
    next.readerCountry === before.readerCountry ? [] : [change('country', next.readerCountry, true)],
  keepHistory: (before, next) =>
    next.keepHistory === before.keepHistory ? [] : [change('history', String(next.keepHistory), next.keepHistory)],
  language: (before, next) => (next.language === before.language ? [] : [change('language', next.language)]),
  textSize: (before, next) => (next.textSize === before.textSize ? [] : [change('text-size', next.textSize)]),
  highContrast: (before, next) =>
    next.highContrast === before.highContrast ? [] : [change('high-contrast', String(next.highContrast))],
  plain: (before, next) => (next.plain === before.plain ? [] : [change('plain', String(next.plain))]),
  reportConsent: () => [],
  pauses: () => [],
  welcomed: () => [],
};

/** Every way in which `next` differs from `before`, what lowers protection first. Pure. */
export function changesOf(before: Settings, next: Settings): SettingChange[] {
  const changes = Object.values(CHANGES).flatMap((tell) => tell(before, next));
  return changes.sort((a, b) => Number(b.lowers) - Number(a.lowers));
}

/** Ids of changes that lower protection and that the reader has not accepted. */
export function unaccepted(changes: readonly SettingChange[], accepted: readonly string[]): string[] {
  return changes.flatMap(({ id, lowers }) => (lowers && !accepted.includes(id) ? [id] : []));
}
