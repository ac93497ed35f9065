import * as z from 'zod/mini';
import { FeedChoices } from './feed';
import { Mute } from './mutes';
import { Strength } from './verdict';

/** The languages we speak (BCP 47). src/locales has a file for each; docs/languages.md says how to add one. */
export const Language = z.enum(['ko', 'en', 'ja', 'zh-Hans', 'zh-Hant', 'vi', 'th', 'id']);
export type Language = z.infer<typeof Language>;

/** What the user chose. `language: auto` follows the browser; `readerCountry` is ISO 3166-1 alpha-2. */
export const Settings = z.object({
  language: z._default(z.union([Language, z.literal('auto')]), 'auto'),
  textSize: z._default(z.enum(['normal', 'large']), 'normal'),
  /** Warnings in short words, one idea a sentence. */
  plain: z._default(z.boolean(), false),
  strength: z._default(Strength, 'normal'),
  readerCountry: z._default(z.string().check(z.regex(/^[A-Z]{2}$/)), 'KR'),
  /** ISO instant of the consent to reporting, or null. Asked at the first report, never before. */
  reportConsent: z._default(z.nullable(z.string()), null),
  /** What the reader does not want to be warned about. */
  mutes: z._default(z.array(Mute), []),
  /** Lists beside the package's own. */
  feeds: z._default(FeedChoices, []),
});
export type Settings = z.infer<typeof Settings>;
