import type { Board } from './parts/board';

/**
 * Telegram's web previews (`t.me/s/channel`, one message with `?embed=1`); only where the reader allowed this host.
 * Each message is a post of its own; nobody gives it a title or a company.
 */
export const telegram: Board = {
  id: 'telegram',
  hosts: ['t.me', 'telegram.me'],
  kindOf: (url) => (/^\/s\/\w+/.test(url.pathname) || /^\/\w+\/\d+/.test(url.pathname) ? 'post' : null),
  adId: (url) => /^\/(?:s\/)?(\w+\/\d+)/.exec(url.pathname)?.[1] ?? null,
  details: [
    {
      root: ['.tgme_widget_message'],
      several: true,
      fields: { datePosted: ['.tgme_widget_message_date time'] },
      body: ['.tgme_widget_message_text.js-message_text', '.tgme_widget_message_text'],
      link: ['a.tgme_widget_message_date'],
    },
  ],
  panes: [],
  cards: [],
};
