import { LIMITS } from '../../contract/limits';
import type { Posting, UnreadableReason } from '../../contract/posting';
import { findPane, isBoardPage, isJobAd, isPost, mayBeJobAd, meta, readGeneric } from '../generic';
import type { StructuredPage } from '../json-ld';
import { readMicrodata } from '../microdata';
import { assemble } from './assemble';
import type { Board } from './board';
import { readCardList } from './card-list';
import { share } from './conflicts';
import { readAds, readCards, type SeenAd } from './layout';
import { heading } from './main-content';
import { type Draft, emptyDraft, type Page, type SiteReading } from './reading';
import { fieldText, oneLine, seenChars } from './text';

export const NOTHING: SiteReading = { kind: 'none', postings: [], unreadable: null, roots: [] };

/** Fewer visible characters than this beside a picture: the picture is the ad. */
const CAPTION = 40;
/** Structured text at least this long tells the ad even if its visible form is a picture. */
const TOLD = 200;

/** The structured posting that is this page's own, not one of other ads it carries along; null if none is. */
function ownOf(drafts: readonly Draft[], page: Page, title: string, adId: string | null): Draft | null {
  if (drafts.length <= 1) return drafts[0] ?? null;
  const titles = [title, meta(page.document, 'og:title'), oneLine(page.document.title ?? '')].filter(
    (one) => one !== '',
  );
  let best: Draft | null = null;
  let bestScore = 1;
  for (const draft of drafts) {
    let score = 0;
    const url = draft.url ? new URL(draft.url) : null;
    if (url && (url.pathname === page.url.pathname || (adId && draft.url!.includes(adId))) && url.pathname !== '/')
      score += 3;
    const own = draft.fields.title;
    if (own && titles.some((one) => one === own)) score += 3;
    else if (own && titles.some((one) => share(own, one) > 0.9)) score += 2;
    if (score > bestScore) {
      best = draft;
      bestScore = score;
    }
  }
  return best;
}

/** Postings of cards that were put together before; a card that is read anew is another draft. */
const known = new WeakMap<Draft, { at: string; posting: Posting }>();

function postingOf(draft: Draft, page: Page, site: string): Posting {
  const at = page.url.href;
  const before = known.get(draft);
  if (before?.at === at) return before.posting;
  const posting = assemble([draft], draft.url ?? at, site);
  known.set(draft, { at, posting });
  return posting;
}

function listOf(drafts: readonly Draft[], page: Page, site: string): SiteReading {
  const kept = drafts.slice(0, LIMITS.postings);
  return {
    kind: 'list',
    postings: kept.map((draft) => postingOf(draft, page, site)),
    unreadable: null,
    roots: kept.map((draft) => draft.root),
  };
}

/** Why an ad that was found could not be read as a whole, or null. */
function troubleWith(drafts: readonly Draft[], waiting: boolean): UnreadableReason | null {
  const visible = drafts.find((draft) => draft.bodySeen && (draft.body || draft.images.length > 0));
  const told = drafts.some((draft) => !draft.bodySeen && draft.body && seenChars(draft.body) >= TOLD);
  if (visible && visible.images.length > 0 && !told && (!visible.body || seenChars(visible.body) < CAPTION))
    return 'image-only';
  if (waiting && !told) return 'not-loaded';
  return drafts.some((draft) => draft.body) ? null : 'not-loaded';
}

const BLOCK_TITLES =
  /접근\s?차단|보안\s?정책|비정상적인 접근|자동입력 방지|access denied|just a moment|attention required|security check|are you a robot|robot check|captcha|pardon our interruption|additional verification|verify you are human|request blocked|403 forbidden/i;
const BLOCK_MARKS = '#challenge-form, #challenge-running, .cf-error-details, #px-captcha, #cf-wrapper, [id^="distil"]';

/** True if the board shows its guard against robots in place of the page. */
function isBlocked(page: Page): boolean {
  const { document } = page;
  if (document.querySelector(BLOCK_MARKS)) return true;
  const said = `${document.title ?? ''} ${heading(document)?.textContent ?? ''}`.slice(0, 500);
  return BLOCK_TITLES.test(said) && (document.body?.textContent ?? '').length < 5_000;
}

function boardAds(
  board: Board,
  page: Page,
  seen: readonly SeenAd[],
  structured: StructuredPage,
  kind: 'detail' | 'split' | 'post',
): SiteReading {
  const adId = board.adId(page.url);
  const site = board.id;
  // Of several ads one under the other, the one the address names comes first.
  const ordered = [...seen].sort((a, b) => Number(isNamed(b, adId)) - Number(isNamed(a, adId)));
  const told = ownOf(structured.drafts, page, ordered[0]?.draft.fields.title ?? '', adId);
  const titled = emptyDraft(board.id, false);
  titled.fields = board.fromTitle?.(oneLine(page.document.title ?? '')) ?? {};

  let unreadable: UnreadableReason | null = null;
  const postings = ordered.map((ad, index) => {
    const sources = index === 0 && told ? [told, ad.draft] : [ad.draft];
    if (index === 0) sources.push(titled);
    // A picture or an empty frame among many posts says nothing about the page.
    if (kind !== 'post' || ordered.length === 1) unreadable ??= troubleWith(sources, ad.waiting);
    const own = kind === 'post' || index > 0 ? ad.draft.url : undefined;
    return assemble(sources, own ?? page.url.href, site);
  });
  return { kind, postings, unreadable, roots: ordered.map((ad) => ad.draft.root) };
}

/** True if the element of the ad, or one around it, carries the ad's id in its own (`jview-0-55115949`). */
function isNamed(ad: SeenAd, adId: string | null): boolean {
  const root = ad.draft.root;
  if (!adId || !root) return false;
  return (
    [root, root.parentElement].some((element) => element?.id.endsWith(adId)) ||
    root.querySelector(`iframe[src*="${adId.replace(/[^\w-]/g, '')}"]`) !== null
  );
}

/** A page of a board we know. */
export function readBoard(board: Board, page: Page, structured: StructuredPage): SiteReading {
  const kind = board.kindOf(page.url);
  if (kind === null) return structured.drafts.length > 0 ? readAnyPage(page, structured, board.id) : NOTHING;
  if (kind === 'list') return boardList(board, page, structured);
  if (kind === 'post') return boardPosts(board, page, structured);

  const seen = readAds(board.details, board, page);
  const told = ownOf(structured.drafts, page, '', board.adId(page.url));
  const whole = seen.some((ad) => ad.draft.fields.title && (ad.draft.body || ad.draft.images.length > 0 || ad.waiting));
  if (whole || (seen.length > 0 && told?.body)) return boardAds(board, page, seen, structured, 'detail');
  if (isBlocked(page)) return { ...NOTHING, kind, unreadable: 'blocked' };

  // The board's own names are gone, or part of them: what machines are told, then the page as any other.
  const generic = readGeneric(page);
  const sources = [told, ...seen.map((ad) => ad.draft), readMicrodata(page)[0], generic].filter((one) => !!one);
  const sure = told?.body || (generic && isJobAd(page, generic, structured.types));
  if (!sure && seen.length > 0) return boardAds(board, page, seen, structured, 'detail');
  if (!sure) return { ...NOTHING, kind, unreadable: 'layout-changed' };
  return {
    kind,
    postings: [assemble(sources, page.url.href, board.id)],
    unreadable: told?.body ? troubleWith(sources, false) : seen.length > 0 ? null : 'layout-changed',
    roots: [seen[0]?.draft.root ?? generic?.root ?? null],
  };
}

/** What people wrote in a feed, a channel or a forum: each is read, none is taken for an ad. */
function boardPosts(board: Board, page: Page, structured: StructuredPage): SiteReading {
  const seen = readAds(board.posts ?? board.details, board, page)
    .filter((ad) => ad.draft.body || ad.waiting || ad.draft.images.length > 0)
    .slice(0, LIMITS.postings);
  if (seen.length > 0) return boardAds(board, page, seen, structured, 'post');
  if (isBlocked(page)) return { ...NOTHING, kind: 'post', unreadable: 'blocked' };
  return { ...NOTHING, kind: 'post', unreadable: board.adId(page.url) ? 'layout-changed' : null };
}

function boardList(board: Board, page: Page, structured: StructuredPage): SiteReading {
  const cards = readCards(board, page);
  const panes = readAds(board.panes, board, page);
  const open = board.adId(page.url);
  if (panes.length > 0) {
    const split = boardAds(board, page, panes.slice(0, 1), { ...structured, drafts: [] }, 'split');
    const others = listOf(
      cards.filter((card) => !open || !card.url || board.adId(new URL(card.url)) !== open),
      page,
      board.id,
    );
    return {
      ...split,
      postings: [...split.postings, ...others.postings].slice(0, LIMITS.postings),
      roots: [...split.roots, ...others.roots].slice(0, LIMITS.postings),
    };
  }
  // The address names an open ad that is not there: not yet, or no longer where we look.
  const waiting = open !== null && board.panes.length > 0;
  if (cards.length > 0) {
    const list = listOf(cards, page, board.id);
    return waiting ? { ...list, kind: 'split', unreadable: 'not-loaded' } : list;
  }
  if (structured.drafts.length > 0) return listOf(structured.drafts, page, board.id);
  if (isBlocked(page)) return { ...NOTHING, kind: 'list', unreadable: 'blocked' };
  return { ...NOTHING, kind: waiting ? 'split' : 'list', unreadable: waiting ? 'not-loaded' : null };
}

/** Text of its own, as a share of its cards' text, that makes a page an ad with a list beside it. */
const PROSE = 0.8;

/** A list of ads, each with a card, where the cards are what the page is about. */
function cardList(page: Page, site: string, generic: Draft | null): SiteReading | null {
  const list = readCardList(page);
  if (!list) return null;
  const titles = list.drafts.map(({ fields }) => fields.title ?? '');
  const pane = findPane(page.document, list.box, titles);
  const open = pane && readGeneric(page, pane);
  if (open) {
    const others = listOf(
      list.drafts.filter(({ fields }) => fields.title !== open.fields.title),
      page,
      site,
    );
    return {
      kind: 'split',
      postings: [assemble([open], page.url.href, site), ...others.postings].slice(0, LIMITS.postings),
      unreadable: troubleWith([open], false),
      roots: [open.root, ...others.roots].slice(0, LIMITS.postings),
    };
  }
  if (generic?.bodySeen) return null;
  const cards = list.drafts.reduce((sum, { root }) => sum + (root?.textContent ?? '').trim().length, 0);
  const body = generic?.body;
  const within =
    list.drafts.filter(({ fields }) => body?.text.includes(fields.title ?? '')).length / list.drafts.length;
  return body && seenChars(body) - within * cards > cards * PROSE ? null : listOf(list.drafts, page, site);
}

/** A page of a site we have no adapter for. */
export function readAnyPage(page: Page, structured: StructuredPage, site: string): SiteReading {
  const micro = readMicrodata(page);
  const marked = structured.drafts.length > 0 ? structured.drafts : micro;
  if (marked.length === 0 && !mayBeJobAd(page)) return NOTHING;
  const h1 = heading(page.document);
  const own = ownOf(marked, page, h1 ? fieldText(h1) : '', null);
  if (marked.length > 0 && !own) return listOf(marked, page, site);

  const generic = readGeneric(page);
  let kind: 'detail' | 'post' = 'detail';
  if (!own) {
    const list = cardList(page, site, generic);
    if (list) return list;
    if (!generic || !isJobAd(page, generic, structured.types)) {
      if (!generic || !isPost(page, generic, structured.types)) return NOTHING;
      kind = 'post';
    } else if (isBoardPage(page)) kind = 'post';
  }
  const item = structured.drafts.length > 0 ? (micro.length === 1 ? micro[0] : undefined) : undefined;
  const sources = [own, item, generic].filter((one) => !!one);
  return {
    kind,
    postings: [assemble(sources, page.url.href, site)],
    unreadable: troubleWith(sources, false),
    roots: [own?.root ?? item?.root ?? generic?.root ?? null],
  };
}
