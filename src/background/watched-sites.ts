import { grantedSites, onSitesChanged, watchSites } from '../browser';

let last: Promise<unknown> = Promise.resolve();

/**
 * Has the content script run on every site the reader allowed beside the boards, and on no other. Registered scripts may
 * be dropped by an update of the extension, so this runs at every start.
 */
export function keepWatching(): Promise<void> {
  const turn = last.then(async () => watchSites(await grantedSites()));
  last = turn.catch((error: unknown) => console.error('the allowed sites are not watched', error));
  return turn;
}

onSitesChanged(() => void keepWatching().catch(() => undefined));
