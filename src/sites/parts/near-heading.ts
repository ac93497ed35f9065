import { isShown } from './hidden';
import { namesOf } from './main-content';
import { isPay } from './pay-chip';
import type { ShortFields } from './reading';
import { fieldText, oneLine } from './text';

/** Boxes pages name after what is in them, read only beside the ad's own heading. */
const NAMED_BOXES = {
  hiringOrganization:
    '[class*="company-name" i], [class*="companyName" i], [class*="company_name" i], [class*="comp-name" i], [class*="employer-name" i], [class*="employerName" i], [class*="org-name" i], [class$="company" i], [class*="company " i], [data-testid*="company-name" i], [data-test="employer-name"], [data-automation="advertiser-name"]',
  jobLocation:
    '[class*="job-location" i], [class*="jobLocation" i], [class*="location" i], [class*="workplace" i], [data-testid*="job-location" i], [data-automation="job-detail-location"]',
  baseSalary:
    '[class*="job-salary" i], [class*="jobSalary" i], [class*="salary" i], [class*="price" i], [data-testid*="salary" i], [data-automation="job-detail-salary"]',
} as const;
type NamedField = keyof typeof NAMED_BOXES;

const LONGEST = 120;

/** True if a box between the element and `root` is left out. */
export function isInside(element: Element, root: Element, skip: (element: Element) => boolean): boolean {
  let current = element.parentElement;
  for (let depth = 0; current && current !== root && depth < 64; depth++) {
    if (skip(current)) return true;
    current = current.parentElement;
  }
  return false;
}

/** "at Lumen Labs", as hiring pages write it; the stars and counts of reviews behind a name are no part of it. */
function employerName(box: Element): string {
  const link = [...box.querySelectorAll('a[href]')].find((one) => isCompanyLink(one));
  return (link && fieldText(link)) || fieldText(box).replace(/^at\s+/i, '');
}

/** Short fields in boxes that pages name after what is in them. */
export function readNamedBoxes(root: Element, skip: (element: Element) => boolean): ShortFields {
  const found: ShortFields = {};
  for (const [field, selector] of Object.entries(NAMED_BOXES) as [NamedField, string][]) {
    let looked = 0;
    for (const box of root.querySelectorAll(selector)) {
      if (++looked > 10) break;
      const text = field === 'hiringOrganization' ? employerName(box) : fieldText(box);
      if (!text || text.length > LONGEST || !isShown(box) || skip(box) || isInside(box, root, skip)) continue;
      if (field === 'baseSalary' ? !isPay(text) : box.querySelector('input, select, button, h1')) continue;
      found[field] = text;
      break;
    }
  }
  return found;
}

/** How addresses of an employer's own page begin, on boards of any language. */
const COMPANY_PATH =
  /\/(?:compan(?:y|ies|ia|ias)|empresas?|employers?|corp(?:oration)?s?|co_read|jobs-at|organi[sz]ations?|firms?|qy|gongsi|shops?|recruiters?|cmp|perusahaan|cong-ty)\/[^/]+|\/c\/[a-z][\w-]{3,}/i;

/** True for a link to the page of who hires. */
export function isCompanyLink(link: Element): boolean {
  const href = (link.getAttribute('href') ?? '').slice(0, 300);
  const words = (link.textContent ?? '').trim();
  // `/c/name/jobs/12/title` is an ad of theirs, and "reviews" or "all jobs" are no names.
  return (
    COMPANY_PATH.test(href) &&
    !/\/(?:jobs?|job-listings?|reviews?|salar\w*)\/.+/i.test(href) &&
    words.length > 1 &&
    words.length <= 80 &&
    !/^\d+ /.test(words)
  );
}

/** How places are often written: "Iloilo City, Philippines", "서울 마포구". */
const PLACE =
  /^(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|충청|전북|전남|전라|경북|경남|경상|제주)(?:특별시|광역시|특별자치시|특별자치도|도|시)?(?:\s|$)|^\p{Lu}[\p{L}.' -]{1,30}, \p{Lu}[\p{L}. ]{1,25}$/u;
/** Levels above the heading, characters of a box that still is its block, and leaves looked at in it. */
const LEVELS = 3;
const BLOCK_CHARS = 500;
const LEAVES = 80;

/** Company, place and pay that stand without a name or label in the heading's own block. */
function fromBlock(h1: Element, root: Element, skip: (element: Element) => boolean): ShortFields {
  let block = h1;
  for (let level = 0; level < LEVELS && block !== root; level++) {
    const around = block.parentElement;
    if (!around || around.localName === 'body' || (around.textContent ?? '').trim().length > BLOCK_CHARS) break;
    block = around;
  }
  const found: ShortFields = {};
  let looked = 0;
  for (const part of block.querySelectorAll('*')) {
    if (++looked > LEAVES) break;
    if (h1.contains(part) || skip(part) || isInside(part, block, skip) || !isShown(part)) continue;
    if (part.localName === 'a' && !found.hiringOrganization && isCompanyLink(part)) {
      found.hiringOrganization = fieldText(part);
      continue;
    }
    if (part.childElementCount > 0) continue;
    const text = fieldText(part);
    if (text === '' || text.length > 80) continue;
    if (!found.baseSalary && /\d/.test(text) && text.length <= 50 && !/[.。“”「」"]/.test(text) && isPay(text))
      found.baseSalary = text;
    else if (!found.jobLocation && PLACE.test(text)) found.jobLocation = text;
  }
  return found;
}

/** "Field Hydrologist at Tidewater Survey", "[누리빛] 오디오북 편집자": the page's title around the ad's own. */
function fromPageTitle(document: Document, title: string): ShortFields {
  const whole = oneLine(document.title ?? '').slice(0, 300);
  const at = title.length >= 3 ? whole.indexOf(title) : -1;
  if (at < 0) return {};
  const behind = /^ (?:at|@|bei|chez) ([^|–—·:]{2,60}?)(?:\s+[|–—·-]\s.*)?$/i.exec(whole.slice(at + title.length))?.[1];
  const before = /^\[([^\]]{2,40})\]\s*$/.exec(whole.slice(0, at))?.[1];
  const name = (before ?? behind)?.trim();
  return name ? { hiringOrganization: name } : {};
}

/** The short fields pages show without a label or name, in the heading's block or around the title. */
export function readNearHeading(
  document: Document,
  h1: Element | null,
  title: string,
  root: Element,
  skip: (element: Element) => boolean,
): ShortFields {
  return {
    ...fromPageTitle(document, title),
    ...(h1 ? fromBlock(h1, root, skip) : {}),
  };
}

const PREFIX = /(?:^|[\s_-])(?:label|badge|tag|cate|category|prefix|ico|icon|new)(?:$|[\s_-])/;

/** The words of a heading without the labels pages put in front of them. */
export function headingText(h1: Element): string {
  const bare = fieldText(h1, (inner) => PREFIX.test(namesOf(inner)));
  return bare.length >= 2 ? bare : fieldText(h1);
}
