import { type Claim, claimOfStyle, claimsOfSheets, declarations } from './hiding';

const hasLayout = (element: Element) =>
  element.ownerDocument.defaultView !== null && typeof element.checkVisibility === 'function';

function claimOf(element: Element): Claim {
  const inline = element.getAttribute('style');
  const style = inline ? declarations(inline) : new Map<string, string>();
  if (element.hasAttribute('hidden') && !style.has('display')) return 'subtree';
  const claim = inline ? claimOfStyle(style) : null;
  if (claim || hasLayout(element)) return claim;
  return claimsOfSheets(element.ownerDocument).get(element) ?? null;
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
 * nothing; without lay-out the page's own style sheets too. Other elements are not asked: it would cost a style each. What counts as hidden is not judged,
 * so in doubt it is not: where a child may undo the style, and, in a browser, where the lay-out draws it all the same.
 */
export function isHidden(element: Element): boolean {
  const claim = claimOf(element);
  if (claim === null || (claim === 'inherited' && element.childElementCount > 0)) return false;
  return isDrawn(element, claim) !== true;
}

/**
 * True if the browser does not draw the element's own text, whatever hides it. Asks for its style only, never for a
 * lay-out; false where there is none to ask.
 */
export function isUndrawn(element: Element): boolean {
  if (!hasLayout(element)) return false;
  if (!element.checkVisibility({ opacityProperty: true })) return true;
  // What hides letters only may be undone further down.
  if (element.childElementCount > 0) return false;
  const style = element.ownerDocument.defaultView!.getComputedStyle(element);
  return style.visibility !== 'visible' || style.fontSize === '0px' || Number.parseFloat(style.textIndent) <= -900;
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
