/** @jsxImportSource hono/jsx */
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

const POLICY =
  "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; img-src data:";

/** Answers with a whole page: no script at all, nothing loaded but the desk's own style sheet, never framed. */
export function page(
  c: Context,
  { title, lang, status = 200, body }: { title: string; lang: string; status?: ContentfulStatusCode; body: Child },
): Response | Promise<Response> {
  c.header('Content-Security-Policy', POLICY);
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('X-Frame-Options', 'DENY');
  // Not no-referrer: browsers then send `Origin: null` with our own forms, and the origin check would refuse them.
  c.header('Referrer-Policy', 'same-origin');
  c.header('Cache-Control', 'no-store');
  const whole = (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/desk.css" />
      </head>
      <body>{body}</body>
    </html>
  );
  return c.html(html`<!DOCTYPE html>${whole}`, status);
}

/**
 * Text as a moderator may read it: letters that reorder or hide others are shown by their number, and addresses are
 * written so that nothing on the moderator's side turns them into links.
 */
export const visible = (text: string): string =>
  text
    .replace(/http(?=s?:\/\/)/gi, 'hxxp')
    .replace(
      /[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3164\ufeff]/g,
      (letter) => `⟨U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
    );

/** An address nobody opens by accident: `hxxps://board[.]example/job`. */
export const defanged = (text: string): string => visible(text).replaceAll('.', '[.]');

const DEFANGED = new Set(['url', 'domain', 'path', 'email']);
/** A contact point as a moderator may read it. */
export const shown = ({ kind, value }: { kind: string; value: string }): string =>
  DEFANGED.has(kind) ? defanged(value) : visible(value);

export function Hostile({ text }: { text: string }) {
  return <bdi>{visible(text)}</bdi>;
}
