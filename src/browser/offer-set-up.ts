import { browser } from './api';

/**
 * Offers a code to the background (`offer-set-up` of contract/messages.ts), without the tables of all messages: the
 * script that calls it stays small. Nobody listening is no error: the page says in words what to do.
 */
export async function offerSetUp(code: string): Promise<void> {
  await browser.runtime.sendMessage({ lurewatch: 'offer-set-up', payload: { code } }).catch(() => undefined);
}
