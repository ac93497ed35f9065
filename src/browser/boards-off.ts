import * as z from 'zod/mini';
import { Host } from '../contract/settings';
import { item } from './storage';

/**
 * Boards that are switched off, as the background last worked them out from settings and policy. Content scripts look
 * here before they read a page, and need not wake the background for it.
 */
const stored = item('boards-off', z.array(Host), []);

export async function noteBoardsOff(hosts: readonly string[]): Promise<void> {
  const known = await stored.get();
  if (known.join() !== hosts.join()) await stored.set([...hosts]);
}

/** Whether the board of this host is switched off. */
export async function isBoardOff(host: string): Promise<boolean> {
  const off = await stored.get().catch(() => []);
  return off.some((board) => host === board || host.endsWith(`.${board}`));
}
