import type { Runtime } from 'webextension-polyfill';
import type * as z from 'zod/mini';
import {
  type Answer,
  type Ask,
  type Asking,
  MESSAGES,
  type MessageName,
  TAB_MESSAGES,
  type TabAnswer,
  type TabAsk,
  type TabMessageName,
} from '../contract/messages';
import { parseInput } from '../contract/parse';
import { browser } from './api';

/** The other side did not answer in time, is gone, or answered an error. */
export class BackgroundError extends Error {
  override readonly name = 'BackgroundError';
}

/**
 * Who sent a message. `page` is true for the extension's own pages, false for content scripts; `url` as the browser says.
 * `secret` is true in a private window: nothing about its pages may be kept.
 */
export interface Sender {
  tabId: number | null;
  page: boolean;
  url: string | null;
  secret: boolean;
}

type Wire = { lurewatch: string; payload: unknown };
type Reply = { ok: true; answer: unknown } | { ok: false; error: string };
type Row = { ask: z.ZodMiniType; answer: z.ZodMiniType };

const TIMEOUT = 5_000;

function isWire(message: unknown): message is Wire {
  return typeof message === 'object' && message !== null && typeof (message as Wire).lurewatch === 'string';
}

function within<T>(promise: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new BackgroundError('no answer in time')), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function exchange(row: Row, send: Promise<unknown>, timeout: number): Promise<unknown> {
  let reply: Reply | undefined;
  try {
    reply = (await within(send, timeout)) as Reply | undefined;
  } catch (error) {
    throw error instanceof BackgroundError ? error : new BackgroundError(String(error));
  }
  if (!reply) throw new BackgroundError('nobody answered');
  if (!reply.ok) throw new BackgroundError(reply.error);
  return parseInput(row.answer, reply.answer);
}

async function answer(row: Row, message: Wire, serve: (payload: unknown) => Promise<unknown>): Promise<Reply> {
  try {
    return { ok: true, answer: await serve(parseInput(row.ask, message.payload)) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Asks the background. Rejects with BackgroundError after `timeout` milliseconds, or with what went wrong there. */
export function ask<N extends MessageName>(name: N, payload: Asking<N>, timeout = TIMEOUT): Promise<Answer<N>> {
  const send = browser.runtime.sendMessage({ lurewatch: name, payload } satisfies Wire);
  return exchange(MESSAGES[name], send, timeout) as Promise<Answer<N>>;
}

/** One function for each message to the background. */
export type Service = { [N in MessageName]: (payload: Ask<N>, sender: Sender) => Promise<Answer<N>> };

/** What a content script may ask; everything else is answered to our own pages only. */
const FROM_CONTENT: ReadonlySet<string> = new Set<MessageName>([
  'judge',
  'report',
  'report-preview',
  'report-undo',
  'report-flush',
  'offer-set-up',
  'open-help',
]);

/** Serves the background's table. One listener; unknown messages are left alone. */
export function serve(service: Service): void {
  browser.runtime.onMessage.addListener((message: unknown, from: Runtime.MessageSender) => {
    if (!isWire(message) || !Object.hasOwn(MESSAGES, message.lurewatch)) return undefined;
    const name = message.lurewatch as MessageName;
    const page = from.url?.startsWith(browser.runtime.getURL('')) ?? false;
    if (!page && !FROM_CONTENT.has(name)) return Promise.resolve({ ok: false, error: `${name} is for our own pages` });
    const call = service[name] as (payload: unknown, sender: Sender) => Promise<unknown>;
    return answer(MESSAGES[name], message, (payload) => {
      const secret = from.tab?.incognito ?? false;
      return call(payload, { tabId: from.tab?.id ?? null, page, url: from.url ?? null, secret });
    });
  });
}

/** Asks a tab's content script. Rejects with BackgroundError if there is none. */
export function askTab<N extends TabMessageName>(
  tabId: number,
  name: N,
  payload: TabAsk<N>,
  timeout = TIMEOUT,
): Promise<TabAnswer<N>> {
  const send = browser.tabs.sendMessage(tabId, { lurewatch: name, payload } satisfies Wire, { frameId: 0 });
  return exchange(TAB_MESSAGES[name], send, timeout) as Promise<TabAnswer<N>>;
}

/** Serves a content script's table. Page scripts cannot reach this: only the extension's own contexts can. */
export function serveTab(service: { [N in TabMessageName]: (payload: TabAsk<N>) => Promise<TabAnswer<N>> }): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (!isWire(message) || !Object.hasOwn(TAB_MESSAGES, message.lurewatch)) return undefined;
    const name = message.lurewatch as TabMessageName;
    return answer(TAB_MESSAGES[name], message, (payload) =>
      (service[name] as (p: unknown) => Promise<unknown>)(payload),
    );
  });
}
