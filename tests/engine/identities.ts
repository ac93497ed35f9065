import type { Link, Posting } from '../../src/contract/posting';
import { identify } from '../../src/engine';

/** What is found in a posting, each as `kind value`. */
export const read = (posting: Posting, country = 'KR'): string[] =>
  identify(posting, country).map(({ kind, value }) => `${kind} ${value}`);
/** The same of a description alone. */
export const text = (description: string, country = 'KR'): string[] => read({ description }, country);
/** A link of a page, as a posting has it. */
export const link = (address: string): Link => {
  const { protocol, host, pathname, search } = new URL(address);
  return { text: 'link', scheme: protocol.slice(0, -1), host, path: `${pathname}${search}` };
};
