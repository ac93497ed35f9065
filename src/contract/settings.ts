import * as z from 'zod/mini';
import { FeedChoices } from './feed';
import { Mute } from './mutes';
import { Person } from './person';
import { Strength } from './verdict';

/** The languages we speak (BCP 47). src/locales has a file for each; docs/languages.md says how to add one. */
export const Language = z.enum(['ko', 'en', 'ja', 'zh-Hans', 'zh-Hant', 'vi', 'th', 'id']);
export type Language = z.infer<typeof Language>;

export const TextSize = z.enum(['normal', 'large']);

/** ISO 3166-1 alpha-2. */
export const Country = z.string().check(z.regex(/^[A-Z]{2}$/, 'must be two capital letters'));

/** A host name in lower case, punycode, without `www.`. */
export const Host = z.string().check(z.regex(/^[a-z0-9.-]{1,253}$/, 'must be a host name'));

/** No warnings are drawn on this host until the ISO instant `until`; the toolbar badge stays. */
export const Pause = z.object({ host: Host, until: z.string() });
export type Pause = z.infer<typeof Pause>;

/** What the user chose. `language: auto` follows the browser; `readerCountry` decides which help and which bans count. */
export const Settings = z.object({
  language: z._default(z.union([Language, z.literal('auto')]), 'auto'),
  textSize: z._default(TextSize, 'normal'),
  highContrast: z._default(z.boolean(), false),
  /** Warnings in short words, one idea a sentence. */
  plain: z._default(z.boolean(), false),
  strength: z._default(Strength, 'normal'),
  readerCountry: z._default(Country, 'KR'),
  /** ISO instant of the consent to reporting, or null. Asked at the first report, never before. */
  reportConsent: z._default(z.nullable(z.string()), null),
  /** What the reader does not want to be warned about. */
  mutes: z._default(z.array(Mute), []),
  /** Lists beside the package's own. */
  feeds: z._default(FeedChoices, []),
  /** Hosts of boards that are not watched. */
  boardsOff: z._default(z.array(Host).check(z.maxLength(300)), []),
  pauses: z._default(z.array(Pause).check(z.maxLength(300)), []),
  /** Whom the reader can ask before answering an ad. */
  person: z._default(z.nullable(Person), null),
  /** Whether warnings that were shown are noted on this device. */
  keepHistory: z._default(z.boolean(), false),
  /** ISO instant at which the welcome page was done with, or null. */
  welcomed: z._default(z.nullable(z.string()), null),
});
export type Settings = z.infer<typeof Settings>;

/** Names of settings an administrator can fix. Never the history: whoever reads decides what is kept of it. */
export const LOCKABLE = [
  'language',
  'textSize',
  'highContrast',
  'plain',
  'strength',
  'readerCountry',
  'feeds',
  'boardsOff',
  'person',
  'mutes',
  'pauses',
] as const satisfies readonly (keyof Settings)[];
export const Lockable = z.enum(LOCKABLE);
export type Lockable = z.infer<typeof Lockable>;
