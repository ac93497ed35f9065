import { webAddress } from './links';
import type { Page } from './reading';

/** A written document has words or pictures; the empty one every frame starts with has neither. */
function isWritten(document: Document | null | undefined): document is Document {
  const body = document?.body;
  return !!body && ((body.textContent ?? '').trim() !== '' || body.querySelector('img') !== null);
}

/** Path and parameters of an address without order and fragment. */
function sameAd(address: string): string {
  try {
    const url = new URL(address);
    url.searchParams.sort();
    return `${url.host}${url.pathname}?${url.searchParams}`;
  } catch {
    return address;
  }
}

/**
 * The document in a frame: handed in by address, or reached from here if the frame is of the same origin. Null if it
 * is out of reach or nothing is written in it yet.
 */
export function frameDocument(frame: Element, page: Page): Document | null {
  const address = webAddress(frame.getAttribute('src') || frame.getAttribute('data-src'), page.url.href);
  if (address && page.frames.size > 0) {
    const wanted = sameAd(address);
    for (const [key, document] of page.frames) {
      if ((key === address || sameAd(key) === wanted) && isWritten(document)) return document;
    }
  }
  try {
    const inside = (frame as HTMLIFrameElement).contentDocument;
    return isWritten(inside) ? inside : null;
  } catch {
    return null;
  }
}
