import { extensionId, isFirefox } from '../browser';

/** The id that follows from the manifest's key, and Firefox's. A test holds them to manifest.json. */
export const CHROME_ID = 'ibbbdinnpfepikdnpjdpomffhiennkpf';
export const FIREFOX_ID = 'lurewatch@lurewatch.org';

/**
 * Ids by which policies name us. This browser's own is asked for; the others are those of our packages. A shop may give
 * another id: whoever makes the file does so in the browser it is for.
 */
export function extensionIds(): { chrome: string; firefox: string } {
  return isFirefox() ? { chrome: CHROME_ID, firefox: extensionId() } : { chrome: extensionId(), firefox: FIREFOX_ID };
}
