import { LIMITS } from '../../contract/limits';
import { isShown } from './hidden';
import { fieldOfLabel } from './labels';
import { readLinks, webAddress } from './links';
import { isClutter, namesOf } from './main-content';
import { isCompanyLink } from './near-heading';
import { isPay } from './pay-chip';
import { type Draft, emptyDraft, type Page, type ShortField } from './reading';
import { fieldText, oneLine } from './text';

/** Boxes looked at, cards that make a list, and characters of the longest card. */
const BOXES = 3_000;
const LEAST = 3;
const CARD_CHARS = 700;
const LEAVES = 60;
/** Rows looked at as a list, the heaviest first. */
const ROWS = 6;

/** Names pages give the parts of a card. */
const NAMED: readonly (readonly [ShortField, RegExp])[] = [
  ['hiringOrganization', /company|corp|employer|organi[sz]ation|advertiser|firma|hoesa|biz-?name|store-?name|shop/],
  ['jobLocation', /location|locality|area|region|place|city|address|addr|workplace|jiyeok/],
  ['baseSalary', /salary|pay|wage|income|compensation|remuneration|price|gaji|luong/],
  ['datePosted', /date|posted|time-?ago/],
];

/** How Korean places begin, and how places elsewhere are often written; and what only employers' names have. */
const PLACE =
  /^(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|충청|전북|전남|전라|경북|경남|경상|제주|전국|해외|재택)|^\p{Lu}[\p{L}.' -]{1,30}, \p{Lu}[\p{L}. ]{1,25}$/u;
const EMPLOYER = /\(주\)|㈜|주식회사|株式会社|有限公司|\b(?:inc|ltd|llc|gmbh|corp|pte|plc)\b/i;

/** A row of cards, each with the link that is its title. */
interface Cards {
  box: Element;
  cards: { element: Element; link: Element }[];
}

const textLength = (element: Element) => (element.textContent ?? '').trim().length;

/** The link of a card that is its title: in a heading, else the one with the most words. */
function titleLink(card: Element, page: Page): Element | null {
  const links = card.matches('a[href]') ? [card] : [...card.querySelectorAll('a[href]')].slice(0, 20);
  let best: Element | null = null;
  let bestScore = 0;
  for (const link of links) {
    const url = webAddress(link.getAttribute('href'), page.url.href);
    if (!url || new URL(url).pathname === page.url.pathname) continue;
    const words = oneLine(link.textContent ?? '').length;
    if (words < 4) continue;
    const headed = link.closest('h1, h2, h3, h4, h5') !== null || link.querySelector('h1, h2, h3, h4, h5') !== null;
    const named = /title|subject/.test(namesOf(link)) ? 100 : 0;
    const score = Math.min(words, 80) + (headed ? 200 : 0) + named - (isCompanyLink(link) ? 150 : 0) + 150;
    if (score > bestScore) [best, bestScore] = [link, score];
  }
  return best;
}

/** The shape of a child, by which cards of one list are alike: its tag and the first of its names. */
const shapeOf = (child: Element) => `${child.localName} ${(child.getAttribute('class') ?? '').split(/\s+/)[0] ?? ''}`;

function cardsOf(box: Element, page: Page): Cards | null {
  const shapes = new Map<string, Element[]>();
  let looked = 0;
  for (let child = box.firstElementChild; child && ++looked <= LIMITS.postings * 2; child = child.nextElementSibling) {
    const length = textLength(child);
    if (length >= 8 && length <= CARD_CHARS) shapes.set(shapeOf(child), [...(shapes.get(shapeOf(child)) ?? []), child]);
  }
  const alike = [...shapes.values()].reduce((most, one) => (one.length > most.length ? one : most), [] as Element[]);
  if (alike.length < LEAST) return null;
  const cards = alike.flatMap((element) => {
    const link = titleLink(element, page);
    return link ? [{ element, link }] : [];
  });
  const addresses = new Set(cards.map(({ link }) => link.getAttribute('href')));
  return cards.length >= LEAST && cards.length >= alike.length * 0.7 && addresses.size > cards.length * 0.7
    ? { box, cards }
    : null;
}

/** Columns of a table by its head: which field each is. */
function columnsOf(row: Element): (ShortField | undefined)[] {
  const head = row.closest('table')?.querySelector('tr:has(th)');
  return head ? [...head.children].map((cell) => fieldOfLabel(oneLine(cell.textContent ?? ''))) : [];
}

function readCard({ element, link: guess }: Cards['cards'][number], page: Page): Draft {
  const draft = emptyDraft('generic', false);
  draft.root = element;
  const columns = element.localName === 'tr' ? columnsOf(element) : [];
  const titled = element.children[columns.indexOf('title')]?.querySelector('a[href]');
  const link = titled ?? guess;
  const heading = link.querySelector('h1, h2, h3, h4, h5, [class*="title" i], [class*="subject" i]');
  const { fields } = draft;
  fields.title = (heading && fieldText(heading)) || fieldText(link);
  const set = (field: ShortField, part: Element) => {
    const text = fieldText(part);
    if (!fields[field] && text && text !== fields.title && text.length <= 120) fields[field] = text;
  };
  columns.forEach((field, i) => {
    const cell = element.children[i];
    if (field && field !== 'title' && cell) set(field, cell);
  });
  const unnamed: string[] = [];
  let looked = 0;
  for (const part of element.querySelectorAll('*')) {
    if (++looked > LEAVES) break;
    if (part === link || part.contains(link) || textLength(part) > 120) continue;
    if (part.localName === 'a' && isCompanyLink(part)) set('hiringOrganization', part);
    const names = namesOf(part);
    for (const [field, pattern] of NAMED) {
      if (!pattern.test(names) || (field === 'baseSalary' && !/\d/.test(part.textContent ?? ''))) continue;
      set(field, part);
      break;
    }
    if (part.childElementCount > 0 || link.contains(part)) continue;
    const text = fieldText(part);
    if (isPay(text)) set('baseSalary', part);
    else if (text && text.length <= 40 && !Object.values(fields).includes(text)) unnamed.push(text);
  }
  if (!fields.jobLocation) {
    const place = unnamed.find((text) => PLACE.test(text)) ?? (unnamed.length === 1 ? unnamed[0] : undefined);
    if (place && !EMPLOYER.test(place)) fields.jobLocation = place;
  }
  const employer = fields.hiringOrganization ? undefined : unnamed.find((text) => EMPLOYER.test(text));
  if (employer) fields.hiringOrganization = employer;
  const url = webAddress(link.getAttribute('href'), page.url.href);
  if (url) draft.url = url;
  draft.links = readLinks(element, page.url.href);
  return draft;
}

function readCardOnce(card: Cards['cards'][number], page: Page): Draft {
  const draft = page.cards?.get(card.element) ?? readCard(card, page);
  page.cards?.set(card.element, draft);
  return draft;
}

/**
 * The list of ads on a page nobody described to us: the largest row of alike boxes, each with a link of its own and some
 * sign of a job beside it. Null if there is none.
 */
export function readCardList(page: Page): { drafts: Draft[]; box: Element } | null {
  const found: { row: Cards; weight: number }[] = [];
  let looked = 0;
  for (const box of page.document.querySelectorAll('ul, ol, tbody, main, section, div')) {
    if (++looked > BOXES) break;
    const row = box.childElementCount < LEAST ? null : cardsOf(box, page);
    if (row) found.push({ row, weight: weight(row) });
  }
  found.sort((a, b) => b.weight - a.weight);
  // A menu has links too; ads say who pays, what or where.
  for (const { row } of found.slice(0, ROWS)) {
    if (isClutter(row.box) || !isShown(row.box)) continue;
    const drafts = row.cards
      .filter(({ element }) => isShown(element))
      .slice(0, LIMITS.postings)
      .map((card) => readCardOnce(card, page));
    const telling = drafts.filter(({ fields }) => fields.baseSalary || fields.hiringOrganization || fields.jobLocation);
    if (telling.length >= Math.max(2, drafts.length / 2)) return { drafts, box: row.box };
  }
  return null;
}

const weight = ({ cards }: Cards) => cards.reduce((sum, { element }) => sum + Math.min(textLength(element), 200), 0);
