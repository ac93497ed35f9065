import type { Look } from '../contract/messages';

/** Gives an extension page its language and title, for readers and for screen readers. */
export function dressPage(document: Document, look: Look, title: string): void {
  document.documentElement.lang = look.language;
  document.title = title;
}
