import { openPage } from '../browser';
import { LIMITS } from '../contract/limits';
import type { PageState } from '../contract/messages';
import type { Posting } from '../contract/posting';
import type { Settings } from '../contract/settings';
import type { Blocklists } from './blocklists';
import { judgePage } from './judge-page';

const KEPT = 5;

/** Texts a person selected and asked about. In memory only: they may be private messages. */
const texts = new Map<string, string>();

/** Opens the popup's page for a selected text. */
export async function checkSelection(text: string): Promise<void> {
  const id = crypto.randomUUID();
  texts.set(id, text.slice(0, LIMITS.descriptionChars));
  for (const old of [...texts.keys()].slice(0, -KEPT)) texts.delete(old);
  await openPage(`src/popup/index.html?view=selection&id=${id}`);
}

/** The selected text judged like an ad somebody received, or null when it is no longer known. */
export async function selectionState(id: string, settings: Settings, list: Blocklists): Promise<PageState | null> {
  const description = texts.get(id);
  return description === undefined ? null : textState(description, settings, list);
}

/** A text judged like an ad somebody received. */
export async function textState(description: string, settings: Settings, list: Blocklists): Promise<PageState> {
  const postings: Posting[] = [{ description }];
  const verdicts = await judgePage(postings, settings, list);
  const page = { url: '', kind: 'message' as const, unreadable: null, postings, verdicts };
  return { ...page, quiet: [], addresses: [], paused: false, unjudged: false };
}
