import type { Look } from '../contract/messages';

/** What a root of ours says of the reader's look; tokens.css answers to it. */
export function dress({ textSize, highContrast }: Pick<Look, 'textSize' | 'highContrast'>) {
  return { 'data-size': textSize, 'data-contrast': highContrast ? 'high' : 'usual' };
}
