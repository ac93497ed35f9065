import * as z from 'zod/mini';
import { item } from '../browser';
import { HISTORY, SeenAd } from '../contract/history';
import type { PageKind, Posting } from '../contract/posting';
import type { Settings } from '../contract/settings';
import type { Verdict } from '../contract/verdict';
import { DAY, today } from './clock';
import { cutUrl } from './report-text';

/** Warnings that were shown, oldest first. In `storage.local`, which no browser carries to another device. */
const stored = item('history', z.array(SeenAd), []);

/** Pages that are one ad. A list is no visit to its ads, and in mail or chat the address alone tells who writes to whom. */
const NOTED: ReadonlySet<PageKind> = new Set<PageKind>(['detail', 'split', 'post']);

/** The beginning of a title, never half a letter. */
function cutTitle(title: string): string {
  const line = title.replace(/\s+/g, ' ').trim();
  if (line.length <= HISTORY.titleChars) return line;
  return line.slice(0, HISTORY.titleChars).replace(/[\ud800-\udbff]$/, '');
}

/** What is noted about a warning, or null where there is none or the page has no address. `id` is a new one. Pure. */
export function seenAd(url: string, posting: Posting, verdict: Verdict, now: Date, id: string): SeenAd | null {
  const cut = cutUrl(posting.url ?? url) ?? cutUrl(url);
  if (verdict.level === 'none' || cut === undefined) return null;
  const signals = verdict.findings.filter(({ kind }) => kind !== 'relief').map(({ signal }) => signal);
  return {
    id,
    time: now.toISOString(),
    url: cut,
    title: cutTitle(posting.title ?? ''),
    level: verdict.level,
    signals: [...new Set(signals)],
  };
}

/** The history without what is too old, or from a day yet to come (a clock that was wrong). Pure. */
export function fresh(known: readonly SeenAd[], now: Date): SeenAd[] {
  const from = new Date(now.getTime() - HISTORY.days * DAY).toISOString();
  const until = new Date(now.getTime() + DAY).toISOString();
  return known.filter(({ time }) => time >= from && time <= until).slice(-HISTORY.entries);
}

/** The history with these: an ad seen again on the same day is one line, as it was seen last. Pure. */
export function withSeen(known: readonly SeenAd[], seen: readonly SeenAd[], now: Date): SeenAd[] {
  const nameOf = ({ time, url, title }: SeenAd) => JSON.stringify([today(new Date(time)), url, title]);
  const names = new Set(seen.map(nameOf));
  return fresh([...known.filter((one) => !names.has(nameOf(one))), ...seen], now);
}

/** What a page's warnings were about. `secret`: in a private window. */
export interface Shown {
  url: string;
  kind: PageKind;
  postings: readonly Posting[];
  verdicts: readonly Verdict[];
  /** For each posting: nothing was drawn. */
  quiet: readonly boolean[];
  secret: boolean;
}

/** Notes the warnings of a page, if the reader asked for a history. Throws StorageFull. */
export async function noteShown(shown: Shown, { keepHistory }: Settings, now = new Date()): Promise<void> {
  const { url, kind, postings, verdicts, quiet, secret } = shown;
  if (!keepHistory || secret || !NOTED.has(kind)) return;
  // Beside an open ad stand the cards of others.
  const opened = kind === 'split' ? verdicts.slice(0, 1) : verdicts;
  const seen = opened.flatMap((verdict, i) => {
    const one = quiet[i] ? null : seenAd(url, postings[i]!, verdict, now, crypto.randomUUID());
    return one ? [one] : [];
  });
  if (seen.length > 0) await stored.update((known) => withSeen(known, seen, now));
}

/** What is noted, newest first. Where the reader asks for no history, there is none, however it came. */
export async function readHistory({ keepHistory }: Settings, now = new Date()): Promise<SeenAd[]> {
  if (!keepHistory) {
    await wipeHistory();
    return [];
  }
  const known = await stored.get();
  const kept = fresh(known, now);
  if (kept.length < known.length) await stored.set(kept);
  return kept.toReversed();
}

/** Forgets one by its id, or all of it. */
export async function wipeHistory(id: string | null = null): Promise<void> {
  await stored.update((known) => (id === null ? [] : known.filter((one) => one.id !== id)));
}
