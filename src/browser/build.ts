import * as z from 'zod/mini';
import { parseInput } from '../contract/parse';

declare const __LUREWATCH_BUILD__: unknown;

const url = z.nullable(z.url({ protocol: /^https?$/ }));

/** Settings fixed when the package was built; null where the build was given none. */
const Build = z.object({
  feedUrl: url,
  /** Text of the first root file. */
  root: z.nullable(z.string()),
  deskUrl: url,
  channel: z.enum(['release', 'dev', 'demo']),
  version: z.string(),
});
export type Build = z.infer<typeof Build>;

const withSlash = (address: string | null): string | null =>
  address && (address.endsWith('/') ? address : `${address}/`);

/** What this package was built with. Addresses end in a slash. Throws an InputError for a broken build. */
export function build(): Build {
  const settings = parseInput(Build, __LUREWATCH_BUILD__);
  return { ...settings, feedUrl: withSlash(settings.feedUrl), deskUrl: withSlash(settings.deskUrl) };
}
