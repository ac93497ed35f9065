/** Declarations of a rule or an inline style, lower case. Later ones win, important ones over all, as in a browser. */
export function declarations(style: string): Map<string, string> {
  const found = new Map<string, string>();
  const important = new Map<string, string>();
  for (const part of style.slice(0, 2_000).toLowerCase().split(';')) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const value = part.slice(colon + 1);
    const forced = value.includes('!');
    (forced ? important : found).set(part.slice(0, colon).trim(), value.replace(/!.*/, '').trim());
  }
  return new Map([...found, ...important]);
}

/** True for `0`, `0px`, `0.0em` and the like. */
const isZero = (value: string | undefined) => value !== undefined && /^0+(?:\.0+)?(?:px|em|rem|pt|%)?$/.test(value);
const isFarOff = (value: string | undefined) => value !== undefined && Number.parseFloat(value) <= -900;

/** How a style says it hides: all below it, or only what does not say otherwise itself. */
export type Claim = 'subtree' | 'inherited' | null;

/** What a set of declarations claims to hide. */
export function claimOfStyle(style: ReadonlyMap<string, string>): Claim {
  if (style.get('display') === 'none') return 'subtree';
  const clips = /hidden|clip/.test(`${style.get('overflow') ?? ''} ${style.get('overflow-y') ?? ''}`);
  const flat = (['height', 'width'] as const).some(
    (side) => (isZero(style.get(side)) || isZero(style.get(`max-${side}`))) && !style.has(`min-${side}`),
  );
  const away = isFarOff(style.get('left')) || isFarOff(style.get('top'));
  if (isZero(style.get('opacity')) || (flat && clips)) return 'subtree';
  if (away && /absolute|fixed/.test(style.get('position') ?? '')) return 'subtree';
  const unseen =
    /^(?:hidden|collapse)$/.test(style.get('visibility') ?? '') ||
    isZero(style.get('font-size')) ||
    style.get('color') === 'transparent' ||
    isFarOff(style.get('text-indent'));
  return unseen ? 'inherited' : null;
}

const SHEET_CHARS = 300_000;
const RULES = 3_000;
const MATCHES = 5_000;
const HIDING = ['display', 'visibility', 'opacity', 'height', 'max-height', 'width', 'max-width', 'left', 'top'];

interface Rule {
  selector: string;
  style: Map<string, string>;
}

/** Plain rules of the document's own `<style>` elements, in order. Rules inside `@media` and the like are left out. */
function rulesOf(document: Document): Rule[] {
  const rules: Rule[] = [];
  let chars = 0;
  for (const sheet of document.querySelectorAll('style')) {
    const media = sheet.getAttribute('media');
    if (media && !/\b(?:all|screen)\b/i.test(media)) continue;
    const source = (sheet.textContent ?? '').slice(0, SHEET_CHARS - chars);
    chars += source.length;
    let depth = 0;
    let start = 0;
    let selector = '';
    let at = false;
    for (let i = 0; i < source.length && rules.length < RULES; i++) {
      const letter = source[i];
      if (letter === '/' && source[i + 1] === '*') {
        const end = source.indexOf('*/', i + 2);
        if (end < 0) break;
        i = end + 1;
        if (depth === 0) start = i + 1;
      } else if (letter === '{') {
        if (depth++ === 0) {
          selector = source.slice(start, i).trim();
          at = selector.startsWith('@');
          start = i + 1;
        }
      } else if (letter === '}' && depth > 0) {
        if (--depth === 0) {
          if (!at) rules.push({ selector, style: declarations(source.slice(start, i)) });
          start = i + 1;
        }
      } else if (letter === ';' && depth === 0) start = i + 1;
    }
  }
  return rules;
}

function matches(document: Document, selector: string): Element[] {
  if (selector.length > 1_000 || selector.includes('::')) return [];
  try {
    return [...document.querySelectorAll(selector)].slice(0, MATCHES);
  } catch {
    return [];
  }
}

const claimsOfDocument = new WeakMap<Document, Map<Element, Exclude<Claim, null>>>();

/**
 * Elements that the document's own style sheets hide; for documents without lay-out. In doubt an element is not hidden:
 * any other rule that sets the same property for it takes the claim back.
 */
export function claimsOfSheets(document: Document): ReadonlyMap<Element, Exclude<Claim, null>> {
  const known = claimsOfDocument.get(document);
  if (known) return known;
  const claims = new Map<Element, Exclude<Claim, null>>();
  claimsOfDocument.set(document, claims);
  const rules = rulesOf(document);
  const hiding = rules.map((rule) => claimOfStyle(rule.style));
  rules.forEach(({ selector }, i) => {
    if (hiding[i]) for (const element of matches(document, selector)) claims.set(element, hiding[i]!);
  });
  if (claims.size === 0) return claims;
  rules.forEach(({ selector, style }, i) => {
    if (hiding[i] || !HIDING.some((name) => style.has(name))) return;
    for (const element of matches(document, selector)) claims.delete(element);
  });
  return claims;
}
