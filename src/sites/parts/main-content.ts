import { isHidden, isShown } from './hidden';
import { oneLine } from './text';

/** Names that pages give the box an ad's text is in. Matched in order: the surest first. */
const AD_BOXES = [
  '#jobDescriptionText, #job-description, #jobdescription, #job_description, #JobDescriptionContainer, #postingbody, [data-automation="jobAdDetails"], [data-ui="job-description"], [data-automation-id="jobPostingDescription"], [data-testid*="job-description" i], [data-testid*="jobDescription" i], [data-test*="job-description" i]',
  '[id*="jobDescription" i], [class*="jobDescription" i], [class*="job-description" i], [class*="job_description" i], [class*="job__desc" i], [data-qa="vacancy-description"], [class*="jobdesc" i], [class*="job-desc" i], [class*="vacancy-desc" i], [class*="description__text"], [class*="job-sec-text"], [class*="job_msg"]',
  '[class*="job-detail" i], [class*="jobdetail" i], [class*="job_detail" i], [id*="job-detail" i], [id*="jobdetail" i], [class*="recruit-detail" i], [class*="posting-content" i], [class*="job-content" i], [class*="job-post" i], [class*="vacancy-detail" i]',
];

/** Names that pages give the box their main content is in. */
const MAINS =
  '[role="main"], main, article, #content, #contents, #container .content, .entry-content, .post-content, .view_content, .board_view';

/** Characters of the shortest text taken for an ad: lures of one line are the rule on plain pages. */
const AD_BOX_LEAST = 20;
const MAIN_LEAST = 30;
const CANDIDATES = 60;
const BLOCKS = 5_000;

const BOILERPLATE_WORDS =
  /(?:^|[\s_-])(?:nav|navi|navbar|navigation|gnb|lnb|snb|menu|footer|sidebar|aside|breadcrumbs?|cookies?|cookie-?\w*|consent|gdpr|related|similar|recommend\w*|recently|suggest\w*|share|sns|social|comments?|popup|modal|toast|login|signin|signup|subscribe|newsletter|pagination|paging|byline|(?:post|view|profile|article)[-_](?:info|meta)|message-user(?!-content)|advert\w*|ads?|promo\w*|skip)(?:$|[\s_-])/;
const BOILERPLATE_TAGS = new Set(['nav', 'footer', 'aside', 'dialog']);
const BOILERPLATE_ROLES = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'dialog',
  'alertdialog',
  'banner',
  'search',
  'menu',
]);

/** Headings over other ads. */
const OTHER_ADS =
  /similar (?:jobs?|positions?|roles?)|related (?:jobs?|positions?|searches)|recommended|you may also|people also|more jobs|other jobs|jobs you might|latest jobs|추천\s?(?:공고|채용|일자리|알바)|이런\s?(?:공고|알바|채용)|비슷한|유사\s?공고|관련\s?(?:공고|채용)|함께\s?(?:본|보는|많이)|다른\s?(?:공고|채용)|최근\s?본|인기\s?(?:공고|채용)|似た求人|おすすめ|関連(?:する)?求人|この求人を見た|相似职位|相似職缺|相關職缺|推荐职位|看过该职位|相關工作|類似職缺|other (?:announcements|vacancies|openings)|related job|việc làm (?:liên quan|tương tự|khác)|งานที่(?:คล้าย|เกี่ยวข้อง|ใกล้เคียง)|وظائف (?:مشابهة|ذات صلة|أخرى)|(?:समान|मिलती-जुलती) नौकरियाँ|lowongan (?:serupa|lain|terkait)|похожие вакансии|비슷한 포지션/i;

/** Class and id of an element as words: `relatedJobs_x1` becomes `related-jobs-x1`. */
export function namesOf(element: Element): string {
  const raw = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 500);
  return raw.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}

/** What a page says about a box in its names without naming it: `main--withSidebar`, `has-menu`. */
const MODIFIERS = /--[\w-]+|(?:^|(?<=[\s_]))(?:has|with|no|is)-[\w-]+/g;

/** True for an element that says by its tag, role or name that it is no part of what the page is about. */
export function isBoilerplate(element: Element): boolean {
  if (BOILERPLATE_TAGS.has(element.localName)) return true;
  const role = element.getAttribute('role');
  if (role && BOILERPLATE_ROLES.has(role)) return true;
  return BOILERPLATE_WORDS.test(namesOf(element).replace(MODIFIERS, ''));
}

/** True for a box of navigation, of other ads or of the page's own business. */
export function isClutter(box: Element): boolean {
  if (inBoilerplate(box)) return true;
  const top = box.closest('header');
  if (top && !top.closest('main, article, section')) return true;
  const first = box.firstElementChild;
  if (first && length(first) < 80 && OTHER_ADS.test(first.textContent ?? '')) return true;
  const before = box.previousElementSibling ?? box.parentElement?.firstElementChild;
  return (
    before !== null &&
    before !== undefined &&
    before !== box &&
    length(before) < 80 &&
    OTHER_ADS.test(before.textContent ?? '')
  );
}

function inBoilerplate(element: Element): boolean {
  let current: Element | null = element;
  for (let depth = 0; current && current.localName !== 'body' && depth < 64; depth++) {
    if (isBoilerplate(current) && !current.querySelector('h1')) return true;
    current = current.parentElement;
  }
  return false;
}

const length = (element: Element) => (element.textContent ?? '').trim().length;

/** Names of the bar at the top of a page. */
const TOP_BAR = /^(?:hd|header|head|top|gnb)(?:$|[-_])/;

/** Boards that put "title > name of the board" into an unseen `h1` of their top bar show the title over the text. */
function ownTitle(document: Document, h1: Element): Element | null {
  const bar = h1.parentElement;
  if (!bar || !TOP_BAR.test(bar.id.toLowerCase()) || bar.querySelector('article')) return null;
  const whole = oneLine(h1.textContent ?? '');
  for (const title of [...document.querySelectorAll('article h2, article h3, main h2, main h3')].slice(0, 20)) {
    const inner = [title, ...title.querySelectorAll('span')].find((part) => {
      const words = oneLine(part.textContent ?? '');
      return words.length >= 4 && whole.startsWith(words);
    });
    if (inner && isShown(inner)) return inner;
  }
  return null;
}

/** The page's own heading: the first shown `h1` with words in it, else a title that the document's title repeats. */
export function heading(document: Document): Element | null {
  const isOwn = (title: Element) =>
    isShown(title) &&
    !BOILERPLATE_TAGS.has(title.localName) &&
    !BOILERPLATE_TAGS.has(title.parentElement?.localName ?? '');
  let looked = 0;
  for (const h1 of document.querySelectorAll('h1')) {
    if (++looked > 20) break;
    const words = length(h1);
    if (words > 1 && words < 500 && isOwn(h1)) return ownTitle(document, h1) ?? h1;
  }
  const repeated = oneLine(document.title ?? '');
  looked = 0;
  for (const title of document.querySelectorAll('h2, h3, [class*="title" i], [class*="subject" i]')) {
    if (++looked > 100) break;
    const words = length(title) < 300 ? oneLine(title.textContent ?? '') : '';
    if (words.length >= 4 && repeated.includes(words) && !repeated.endsWith(words) && isOwn(title)) return title;
  }
  return null;
}

export interface MainContent {
  element: Element;
  /** True if the page itself names this the ad's text; else it is our guess. */
  named: boolean;
}

/** Whether the page names a box for a job's description, by one of the surest names. One look. */
export const hasAdBox = (document: Document): boolean => document.querySelector(AD_BOXES[0]!) !== null;

/** The box that holds the parts of an ad that go by one name (`job-detail-text`, `job-detail-table`), and little else. */
function boxAround(best: Element, boxes: readonly Element[]): Element | null {
  const parent = best.parentElement;
  if (!parent || parent.localName === 'body') return null;
  const together = boxes.filter((box) => box.parentElement === parent).reduce((sum, box) => sum + length(box), 0);
  return together > length(best) * 1.2 && together > length(parent) * 0.7 ? parent : null;
}

function adBox(document: Document): Element | null {
  for (const selector of AD_BOXES) {
    const all = [...document.querySelectorAll(selector)].slice(0, CANDIDATES);
    const outer = all.filter((one) => !all.some((other) => other !== one && other.contains(one)));
    // Many boxes of one name are the cards of a list.
    if (outer.length > 8) continue;
    const boxes = outer.filter((box) => length(box) >= AD_BOX_LEAST && isShown(box) && !inBoilerplate(box));
    if (boxes.length === 0) continue;
    const best = boxes.reduce((one, other) => (length(other) > length(one) ? other : one));
    return boxAround(best, boxes) ?? best;
  }
  return null;
}

/** The block whose paragraphs hold the most text that is no link (Readability's idea, simplified). */
export function densest(root: ParentNode): Element | null {
  const scores = new Map<Element, number>();
  const add = (element: Element | null, score: number) => {
    if (element && element.localName !== 'body' && element.localName !== 'html') {
      scores.set(element, (scores.get(element) ?? 0) + score);
    }
  };
  let looked = 0;
  for (const block of root.querySelectorAll('p, li, pre, td, dd, div, section')) {
    if (++looked > BLOCKS) break;
    let own = 0;
    for (let child = block.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) own += (child.nodeValue ?? '').trim().length;
      else if (/^(?:span|b|strong|em|i|u|font|br)$/.test((child as Element).localName ?? ''))
        own += (child.textContent ?? '').trim().length;
    }
    if (own < 15 || inBoilerplate(block) || isHidden(block)) continue;
    const box = block.localName === 'div' || block.localName === 'section' ? block : block.parentElement;
    add(box, own);
    add(box?.parentElement ?? null, own * 0.6);
    add(box?.parentElement?.parentElement ?? null, own * 0.3);
  }
  let best: Element | null = null;
  for (const [element, score] of scores) if (!best || score > scores.get(best)!) best = element;
  return best;
}

const LEVELS = 6;

/**
 * The block with the other sections of the same text around it: as far out as no heading of the page and hardly a link
 * comes in.
 */
function grown(block: Element, h1: Element | null): Element {
  let best = block;
  let inner = block;
  for (let level = 0; level < LEVELS; level++) {
    const around = inner.parentElement;
    if (!around || around.localName === 'body' || !h1 || around.contains(h1)) break;
    const gained = length(around) - length(best);
    const linked = linkLength(around) - linkLength(best);
    if (linked > gained * 0.3 || around.querySelector('form, nav, footer, aside')) break;
    if (gained > 0) best = around;
    inner = around;
  }
  return best;
}

const linkLength = (element: Element) =>
  [...element.querySelectorAll('a')].slice(0, 500).reduce((sum, link) => sum + length(link), 0);

/** The element that holds the page's ad or article, or null if the page has no text to speak of. */
export function findMain(document: Document): MainContent | null {
  const box = adBox(document);
  if (box) return { element: box, named: true };
  const h1 = heading(document);
  const shown = [...document.querySelectorAll(MAINS)]
    .slice(0, CANDIDATES)
    .filter((one) => length(one) >= MAIN_LEAST && isShown(one) && !BOILERPLATE_TAGS.has(one.localName));
  const around = h1
    ? shown.filter((one) => one.contains(h1))
    : shown.filter((one) => !shown.some((other) => other !== one && other.contains(one)));
  if (around.length > 0 && (h1 || around.length === 1)) {
    // From outside in, as long as the inner box still holds most of the text and not just a header.
    const choice = around.reduce((outer, inner) =>
      outer.contains(inner) && length(inner) >= length(outer) * 0.5 ? inner : outer,
    );
    return { element: choice, named: false };
  }
  const dense = densest(document);
  if (dense && length(dense) >= 40) return { element: grown(dense, h1), named: false };
  return document.body && length(document.body) > 0 ? { element: document.body, named: false } : null;
}

/** Children looked at to know a row of cards. */
const CARDS = 200;
/** Links that lead to a person, as selectors: quick even among a hundred thousand. */
const CONTACTS =
  'a[href^="tel:"], a[href^="mailto:"], a[href^="sms:"], a[href^="tg:"], a[href*="//t.me/"], a[href*="kakao.com/"], a[href*="wa.me/"], a[href*="whatsapp.com/"], a[href*="line.me/"], a[href*="lin.ee/"], a[href*="zalo.me/"], a[href*="weixin:"], a[href*="viber.com/"]';

/** True for a row of cards: four or more children, nearly each with a link, little text apiece, nobody to write to. */
function isCardRow(box: Element): boolean {
  let children = 0;
  let linked = 0;
  for (let child = box.firstChild; child && children < CARDS; child = child.nextSibling) {
    if (child.nodeType !== 1) continue;
    children++;
    const card = child as Element;
    if (card.localName === 'a' || card.querySelector('a[href]')) linked++;
  }
  if (children < 4 || linked / children < 0.8) return false;
  return children === CARDS || length(box) / children <= 300;
}

/**
 * Decides what under `main` is no part of the ad: navigation, other ads, cookie bars, comments. What holds most of the
 * text or the heading is never clutter, whatever it is called: names are the page's to choose.
 */
export function clutterIn(main: Element): (element: Element) => boolean {
  const clutter = new Set<Element>();
  const bulk = length(main) * 0.6;
  const isCore = (box: Element) => length(box) > bulk || box.querySelector('h1') !== null;
  let looked = 0;
  for (const title of main.querySelectorAll('h2, h3, h4, h5, strong, .title, [class*="heading"]')) {
    if (++looked > 500) break;
    const words = (title.textContent ?? '').trim();
    if (words.length > 80 || !OTHER_ADS.test(words)) continue;
    const box = title.parentElement;
    if (box && box !== main && main.contains(box) && !isCore(box)) {
      clutter.add(box);
      continue;
    }
    let next: Element | null = title;
    do {
      if (!isCore(next)) clutter.add(next);
      next = next.nextElementSibling;
    } while (next && next.localName !== title.localName);
  }
  // A form to fill in asks; it offers nothing, unless it names somebody to write to.
  for (const form of [...main.querySelectorAll('form')].slice(0, 20)) {
    if (form.querySelectorAll('input:not([type="hidden"]), textarea').length < 3 || isCore(form)) continue;
    if (form.querySelector(CONTACTS)) continue;
    const around = form.parentElement;
    const alone = around && around !== main && length(around) < length(form) + 300 && !isCore(around);
    clutter.add(alone ? around : form);
  }
  looked = 0;
  for (const box of main.querySelectorAll('ul, ol, tbody, div, section')) {
    if (++looked > BLOCKS) break;
    if (isCardRow(box) && !isCore(box) && !box.querySelector(CONTACTS)) clutter.add(box);
  }
  return (element) => clutter.has(element) || (element !== main && isBoilerplate(element) && !isCore(element));
}
