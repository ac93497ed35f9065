import * as z from 'zod/mini';
import { parseInput } from '../contract/parse';
import { Language } from '../contract/settings';

declare const __LUREWATCH_BUILD__: unknown;

const url = z.nullable(z.url({ protocol: /^https?$/ }));

/** Settings fixed when the package was built; null where the build was given none. */
const Build = z.object({
  /** Addresses of the list, asked in this order; none where no list is configured. */
  feedUrls: z.array(z.url({ protocol: /^https?$/ })),
  /** Text of the first root file. */
  root: z.nullable(z.string()),
  /** Whether the package carries a first list. */
  seed: z.boolean(),
  deskUrl: url,
  /** The static https page that hands set-up codes over, or null. */
  setupPage: url,
  channel: z.enum(['release', 'dev', 'demo']),
  /** Languages that may be chosen: in a release those that lack no sentence. */
  languages: z.array(Language),
  version: z.string(),
});
export type Build = z.infer<typeof Build>;

const withSlash = (address: string): string => (address.endsWith('/') ? address : `${address}/`);

/** What this package was built with. Addresses end in a slash. Throws an InputError for a broken build. */
export function build(): Build {
  const settings = parseInput(Build, __LUREWATCH_BUILD__);
  const { feedUrls, deskUrl } = settings;
  return { ...settings, feedUrls: feedUrls.map(withSlash), deskUrl: deskUrl && withSlash(deskUrl) };
}
