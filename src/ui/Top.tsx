import type { ComponentChildren } from 'preact';
import { type Language, t } from '../locales';

/** Mark and name at the top of the extension's pages; test builds say so. */
export function Top({
  language,
  channel,
  children,
}: {
  language: Language;
  channel: string;
  children?: ComponentChildren;
}) {
  const dev = channel === 'dev';
  return (
    <div class="top">
      <img src={dev ? '/icons/48-dev.png' : '/icons/48.png'} alt="" />
      <span class="name">{t(language, 'name')}</span>
      {dev && <span class="tag">{t(language, 'popup.dev')}</span>}
      {children}
    </div>
  );
}
