import { LIMITS } from '../../contract/limits';
import type { Board, CardLayout, Layout, Selectors } from './board';
import { frameDocument } from './frames';
import { isShown } from './hidden';
import { readLabels } from './labels';
import { readImages, readLinks, webAddress } from './links';
import { isPay } from './pay-chip';
import { type Draft, emptyDraft, type Page, type ShortField } from './reading';
import { fieldText, joinTexts, type PlainText, readText } from './text';

/** Elements tried for one selector before the next. */
const TRIES = 12;
function shownMatches(root: ParentNode, selector: string): Element[] {
  const found: Element[] = [];
  let looked = 0;
  for (const element of root.querySelectorAll(selector)) {
    if (++looked > TRIES * 4 || found.length >= TRIES) break;
    if (isShown(element)) found.push(element);
  }
  return found;
}

type Names = Layout['fields'];

/** The employer's own box may stand inside the heading; it is no part of the title then. */
function withoutEmployer(title: Element, names: Names): string {
  const inside = (names.hiringOrganization ?? []).find((selector) => title.querySelector(selector));
  return inside ? fieldText(title, (element) => element.matches(inside)) : fieldText(title);
}

function readField(root: Element, field: ShortField, selectors: Selectors, names: Names, board: Board): string {
  for (const selector of selectors) {
    for (const element of shownMatches(root, selector)) {
      const raw =
        field === 'datePosted'
          ? (element.getAttribute('datetime') ?? fieldText(element))
          : (field === 'title' && withoutEmployer(element, names)) || fieldText(element);
      const text = board.tidy?.(field, raw).trim() ?? raw;
      if (text && (field !== 'baseSalary' || isPay(text))) return text;
    }
  }
  return '';
}

function readFields(root: Element, fields: Names, board: Board): Draft['fields'] {
  const found: Draft['fields'] = {};
  for (const [field, selectors] of Object.entries(fields) as [ShortField, Selectors][]) {
    const text = readField(root, field, selectors, fields, board);
    if (text) found[field] = text;
  }
  return found;
}

function firstText(root: ParentNode, selectors: Selectors): { element: Element; text: PlainText } | null {
  for (const selector of selectors) {
    for (const element of shownMatches(root, selector)) {
      const text = readText(element, { drawn: true });
      if (text.text || element.querySelector('img')) return { element, text };
    }
  }
  return null;
}

/** One ad as a layout sees it. `waiting`: the frame that should hold its text is out of reach or still empty. */
export interface SeenAd {
  draft: Draft;
  waiting: boolean;
}

function readAd(root: Element, layout: Layout, board: Board, page: Page): SeenAd | null {
  const base = page.url.href;
  const draft = emptyDraft(board.id, true);
  draft.root = root;
  draft.fields = { ...readLabels(root), ...readFields(root, layout.fields, board) };

  const bodies: PlainText[] = [];
  const holders: ParentNode[] = [root];
  const written = firstText(root, layout.body);
  if (written) bodies.push(written.text);
  let waiting = false;
  const frame = layout.frame ? root.querySelector(layout.frame) : null;
  if (frame) {
    const document = frameDocument(frame, page);
    const inside = document && firstText(document, layout.frameBody ?? []);
    if (inside) bodies.push(inside.text);
    else if (document?.body) bodies.push(readText(document.body));
    if (document?.body && layout.frameFields)
      Object.assign(draft.fields, readFields(document.body, layout.frameFields, board));
    if (document) holders.push(document);
    waiting = !document;
  }
  for (const selector of layout.sections ?? []) {
    const section = firstText(root, [selector]);
    if (section && section.element !== written?.element) bodies.push(section.text);
  }
  const body = joinTexts(bodies);
  if (body.text) draft.body = body;
  if (!draft.fields.title && !draft.body && !waiting) return null;
  const url = addressIn(root, layout.link ?? [], page);
  if (url) draft.url = url;
  draft.links = holders.flatMap((holder) => readLinks(holder, base));
  const pictured = [written?.element, ...holders.slice(1)].filter((holder) => holder !== undefined);
  draft.images = pictured.flatMap((holder) => readImages(holder, base));
  return { draft, waiting };
}

/** The ads a page shows in full, by the first layout that finds any. */
export function readAds(layouts: readonly Layout[], board: Board, page: Page): SeenAd[] {
  for (const layout of layouts) {
    for (const selector of layout.root) {
      const ads: SeenAd[] = [];
      for (const root of shownMatches(page.document, selector)) {
        const ad = readAd(root, layout, board, page);
        if (ad) ads.push(ad);
        if (ad && !layout.several) break;
      }
      if (ads.length > 0) return ads;
    }
  }
  return [];
}

/** The address an ad's own link leads to, or null. */
function addressIn(root: Element, selectors: Selectors, page: Page): string | null {
  for (const selector of selectors) {
    const link = root.matches(selector) ? root : root.querySelector(selector);
    const url = webAddress(link?.getAttribute('href'), page.url.href);
    if (url) return url;
  }
  return null;
}

function readCard(card: Element, layout: CardLayout, board: Board, page: Page): Draft | null {
  const draft = emptyDraft(board.id, true);
  draft.fields = readFields(card, layout.fields, board);
  if (!draft.fields.title) return null;
  draft.root = card;
  const url = addressIn(card, layout.link, page);
  if (url) draft.url = url;
  draft.links = readLinks(card, page.url.href);
  return draft;
}

function readCardOnce(card: Element, layout: CardLayout, board: Board, page: Page): Draft | null {
  const known = page.cards?.get(card);
  if (known) return known;
  const draft = readCard(card, layout, board, page);
  if (draft) page.cards?.set(card, draft);
  return draft;
}

/** The cards of a list, each with title, company, place, pay and address; doubles of one ad are left out. */
export function readCards(board: Board, page: Page): Draft[] {
  const data = board.listData?.(page) ?? [];
  if (data.length > 0) return data;
  for (const layout of board.cards) {
    const cards: Draft[] = [];
    const seen = new Set<string>();
    for (const element of page.document.querySelectorAll(layout.card)) {
      if (cards.length >= LIMITS.postings) break;
      const card = isShown(element) ? readCardOnce(element, layout, board, page) : null;
      if (!card) continue;
      const key = (card.url && board.adId(new URL(card.url))) || card.url || '';
      if (key && seen.has(key)) continue;
      seen.add(key);
      cards.push(card);
    }
    if (cards.length > 0) return cards;
  }
  return [];
}
