/** Inline declarations of an element, lower case. Later ones win, important ones over all, as in a browser. */
function declarations(style: string): Map<string, string> {
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

/** How an inline style or attribute says it hides: all below it, or only what does not say otherwise itself. */
type Claim = 'subtree' | 'inherited' | null;

function claimOf(element: Element): Claim {
  const inline = element.getAttribute('style');
  const style = inline ? declarations(inline) : new Map<string, string>();
  const display = style.get('display');
  if (display === 'none' || (display === undefined && element.hasAttribute('hidden'))) return 'subtree';
  if (!inline) return null;
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

/** Whether the element is drawn in spite of its claim, by lay-out; null where there is none (a DOM library). */
function isDrawn(element: Element, claim: 'subtree' | 'inherited'): boolean | null {
  const view = element.ownerDocument.defaultView;
  if (!view || typeof element.checkVisibility !== 'function') return null;
  const style = view.getComputedStyle(element);
  if (style.display === 'none') return false;
  // Without a box of its own it hides nothing.
  if (style.display === 'contents') return true;
  if (claim === 'inherited') {
    const indent = Number.parseFloat(style.textIndent);
    return (
      style.visibility === 'visible' &&
      Number.parseFloat(style.fontSize) > 0 &&
      !/^rgba\(.*,\s*0\)$|^transparent$/.test(style.color) &&
      !(indent <= -900)
    );
  }
  const box = element.getBoundingClientRect();
  const isFlat = box.width < 2 || box.height < 2;
  const isAway = box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0;
  return Number(style.opacity) > 0 && !(isFlat && style.overflow !== 'visible') && !isAway;
}

/**
 * True if the element's own attributes take its text from a person's eyes: `hidden`, or an inline style that shows
 * nothing. Other elements are not asked: that would cost a layout for every one. What counts as hidden is not judged,
 * so in doubt it is not: where a child may undo the style, and, in a browser, where the lay-out draws it all the same.
 */
export function isHidden(element: Element): boolean {
  const claim = claimOf(element);
  if (claim === null || (claim === 'inherited' && element.childElementCount > 0)) return false;
  return isDrawn(element, claim) !== true;
}

/** Ancestors asked before giving up: a page may nest elements a hundred thousand deep. */
const ANCESTORS = 64;

/** True if neither the element nor one of its nearer ancestors is hidden. */
export function isShown(element: Element): boolean {
  let current: Element | null = element;
  for (let depth = 0; current && depth < ANCESTORS; depth++) {
    if (isHidden(current)) return false;
    current = current.parentElement;
  }
  return true;
}
