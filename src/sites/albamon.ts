import type { Board } from './parts/board';
import { at, list, member, parseLoose, textOf } from './parts/json';
import { type Draft, emptyDraft, type Page } from './parts/reading';
import { oneLine } from './parts/text';

const PAY_KINDS: Record<string, string> = {
  HOURLY_WAGE: '시급',
  DAILY_WAGE: '일급',
  WEEKLY_WAGE: '주급',
  MONTHLY_WAGE: '월급',
  MONTHLY_SALARY: '월급',
  ANNUAL_SALARY: '연봉',
  YEARLY_SALARY: '연봉',
};
const STATE_CHARS = 5_000_000;
const QUERIES = 50;
const ROWS = 300;

function payOf(row: unknown): string {
  const pay = textOf(member(row, 'pay'));
  const key = textOf(at(row, 'payType', 'key'));
  const kind = textOf(at(row, 'payType', 'description')) || (Object.hasOwn(PAY_KINDS, key) ? PAY_KINDS[key]! : '');
  if (!pay) return '';
  return oneLine(`${kind} ${/^[\d,.]+$/.test(pay) ? `${pay}원` : pay}`);
}

/** The box around a link to an ad that holds no other ad's link. */
function cardOf(link: Element): Element {
  let card = link;
  for (let depth = 0; depth < 6; depth++) {
    const box = card.parentElement;
    if (!box || /^(?:ul|ol|main|body|section)$/.test(box.localName)) break;
    const others = new Set(
      [...box.querySelectorAll('a[href*="/jobs/detail/"]')].map((a) => adNumber(a.getAttribute('href') ?? '')),
    );
    if (others.size > 1) break;
    card = box;
  }
  return card;
}

const adNumber = (path: string) => /\/jobs\/detail\/(\d+)/.exec(path)?.[1] ?? null;

/** The cards' links by ad, as the page shows them now. */
function shownLinks(page: Page): Map<string, Element> {
  const links = new Map<string, Element>();
  let looked = 0;
  for (const link of page.document.querySelectorAll('a[href*="/jobs/detail/"]')) {
    if (++looked > ROWS * 3) break;
    const id = adNumber(link.getAttribute('href') ?? '');
    if (id && !links.has(id)) links.set(id, link);
  }
  return links;
}

/** Rows of the list in the state Next.js leaves in the page. It does not change when the visitor turns the pages. */
function rowsOf(page: Page): unknown[] {
  const source = page.document.querySelector('script#__NEXT_DATA__')?.textContent ?? '';
  if (source === '' || source.length > STATE_CHARS) return [];
  const queries = list(at(parseLoose(source), 'props', 'pageProps', 'dehydratedState', 'queries')).slice(0, QUERIES);
  return queries
    .flatMap((query) => {
      const base = at(query, 'state', 'data', 'base') ?? at(query, 'state', 'data');
      return ['normal', 'premium', 'special', 'platinum'].flatMap((name) => [...list(at(base, name, 'collection'))]);
    })
    .slice(0, ROWS);
}

function listData(page: Page): Draft[] {
  const links = shownLinks(page);
  const drafts: Draft[] = [];
  const seen = new Set<string>();
  for (const row of rowsOf(page)) {
    const id = textOf(member(row, 'recruitNo'));
    const title = oneLine(textOf(member(row, 'recruitTitle')));
    if (!/^\d+$/.test(id) || !title || seen.has(id)) continue;
    seen.add(id);
    const link = links.get(id) ?? null;
    // Once the page shows other ads, the state is that of an earlier page.
    if (links.size > 0 && !link) continue;
    const draft = emptyDraft('albamon', true);
    draft.fields = { title };
    const company = oneLine(textOf(member(row, 'companyName')));
    const place = oneLine(textOf(member(row, 'workplaceAddress')) || textOf(member(row, 'workplaceArea')));
    const pay = payOf(row);
    if (company) draft.fields.hiringOrganization = company;
    if (place) draft.fields.jobLocation = place;
    if (pay) draft.fields.baseSalary = pay;
    draft.url = new URL(`/jobs/detail/${id}`, page.url).href;
    draft.root = link && cardOf(link);
    drafts.push(draft);
  }
  return drafts;
}

/** Albamon. Class names are hashed: ads are read from JSON-LD and labels, lists from the Next.js state. */
export const albamon: Board = {
  id: 'albamon',
  hosts: ['albamon.com'],
  kindOf: (url) => {
    if (adNumber(url.pathname)) return 'detail';
    return /^\/(?:jobs\/[a-z-]+|total-search|search)(?:\/|$)/.test(url.pathname) ? 'list' : null;
  },
  adId: (url) => adNumber(url.pathname),
  details: [
    {
      root: ['main', '[role="main"]', '#__next'],
      fields: { title: ['h1', 'h2'] },
      body: [
        '[class*="detail-content" i]',
        '[class*="detailContent" i]',
        '[class*="recruit-content" i]',
        '[id*="detail-content" i]',
        'article',
      ],
      frame: 'iframe[src*="detail"], iframe[title*="상세"]',
    },
  ],
  panes: [],
  cards: [
    {
      card: 'li:has(a[href*="/jobs/detail/"])',
      fields: {
        title: ['a[href*="/jobs/detail/"] [class*="title" i]', '[class*="title" i]', 'a[href*="/jobs/detail/"]'],
        hiringOrganization: ['[class*="company" i]'],
        jobLocation: ['[class*="area" i], [class*="address" i], [class*="location" i]'],
        baseSalary: ['[class*="pay" i], [class*="salary" i]'],
      },
      link: ['a[href*="/jobs/detail/"]'],
    },
  ],
  listData,
};
