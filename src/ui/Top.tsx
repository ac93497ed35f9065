import type { ComponentChildren } from 'preact';
import { type Language, t } from '../locales';

/**
 * Mark and name at the top of the extension's pages; test builds say so. `heading` where the page has no other title.
 */
export function Top({
  language,
  channel,
  heading = false,
  children,
}: {
  language: Language;
  channel: string;
  heading?: boolean;
  children?: ComponentChildren;
}) {
  const dev = channel === 'dev';
  return (
    <div class="top">
      <img src={dev ? '/icons/48-dev.png' : '/icons/48.png'} alt="" />
      {heading ? <h1 class="name">{t(language, 'name')}</h1> : <span class="name">{t(language, 'name')}</span>}
      {dev && <span class="tag">{t(language, 'popup.dev')}</span>}
      {children}
    </div>
  );
}
