import { LIMITS } from '../contract/limits';
import { readJobPosting } from './parts/job-posting';
import { readImages, readLinks, webAddress } from './parts/links';
import { clutterIn } from './parts/main-content';
import type { Draft, Page } from './parts/reading';
import { fieldText, oneLine, type PlainText, readText } from './parts/text';

/** The two ways to mark schema.org properties on elements. */
const DIALECTS = [
  { reader: 'microdata', item: '[itemtype*="schema.org/JobPosting" i]', scope: '[itemscope]', property: 'itemprop' },
  {
    reader: 'rdfa',
    item: '[typeof~="JobPosting" i], [typeof$=":JobPosting" i]',
    scope: '[typeof]',
    property: 'property',
  },
] as const;
type Dialect = (typeof DIALECTS)[number];

const PROPERTIES = 400;

function contentOf(element: Element): string {
  const told = element.getAttribute('content') ?? element.getAttribute('datetime');
  if (told !== null) return oneLine(told);
  if (element.localName === 'meta' || element.localName === 'link') return '';
  return fieldText(element);
}

/** An item and the items in it as the object its JSON-LD would be, without long texts. */
function asObject(item: Element, dialect: Dialect, depth: number): { [key: string]: unknown } {
  const object: { [key: string]: unknown } = Object.create(null);
  let looked = 0;
  for (const element of item.querySelectorAll(`[${dialect.property}]`)) {
    if (++looked > PROPERTIES) break;
    if (element.parentElement?.closest(dialect.scope) !== item) continue;
    const names = (element.getAttribute(dialect.property) ?? '').split(/\s+/).slice(0, 4);
    for (const raw of names) {
      const name = raw.replace(/^.*:/, '');
      if (!/^[a-zA-Z]{2,40}$/.test(name) || name in object || name === 'description') continue;
      const nested = element.matches(dialect.scope) && depth < 4;
      object[name] = nested ? asObject(element, dialect, depth + 1) : contentOf(element);
    }
  }
  return object;
}

/** The description with what stands beside it in one box: duties, requirements, how to apply. */
function readWhole(described: Element, item: Element, dialect: Dialect): PlainText {
  const around = described.parentElement;
  const whole =
    around && around !== item && item.contains(around) && !around.querySelector(`h1, [${dialect.property}="title"]`);
  return whole ? readText(around, { skip: clutterIn(around) }) : readText(described);
}

/** JobPosting items marked up with microdata or RDFa, in the page's order. */
export function readMicrodata(page: Page): Draft[] {
  const drafts: Draft[] = [];
  for (const dialect of DIALECTS) {
    for (const item of page.document.querySelectorAll(dialect.item)) {
      if (drafts.length >= LIMITS.postings) break;
      const draft = readJobPosting({ ...asObject(item, dialect, 0) }, (node) => node, page, dialect.reader);
      const described = item.querySelector(`[${dialect.property}~="description"]`);
      if (described) {
        const told = described.getAttribute('content');
        const body = told === null ? readWhole(described, item, dialect) : { text: told, hidden: [] };
        if (body.text) draft.body = body;
      }
      if (!draft.fields.title && !draft.body) continue;
      draft.root = item;
      draft.links = readLinks(item, page.url.href);
      draft.images = readImages(item, page.url.href);
      const url = webAddress(item.querySelector(`[${dialect.property}="url"]`)?.getAttribute('href'), page.url.href);
      if (url) draft.url = url;
      drafts.push(draft);
    }
    if (drafts.length > 0) break;
  }
  return drafts;
}
