import type { Answer } from '../contract/messages';
import type { Settings } from '../contract/settings';
import { fitsPin } from './pin';
import { readPolicy } from './policy';
import { lockedChanges, settings } from './settings';

/** Changes the settings if the PIN fits and nothing locked would change; says why not otherwise. Throws StorageFull. */
export async function guarded(
  pin: string | null,
  change: (known: Settings) => Settings,
): Promise<Answer<'save-settings'>> {
  const before = await settings.get();
  if (!(await fitsPin(pin))) return { settings: before, refused: 'pin' };
  const { policy } = await readPolicy();
  if (lockedChanges(before, change(before), policy).length > 0) return { settings: before, refused: 'locked' };
  return { settings: await settings.update(change), refused: null };
}
