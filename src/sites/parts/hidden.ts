/** Inline declarations of an element, lower case. Later ones win, as in a browser. */
function declarations(style: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const part of style.slice(0, 2_000).toLowerCase().split(';')) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const value = part
      .slice(colon + 1)
      .replace('!important', '')
      .trim();
    found.set(part.slice(0, colon).trim(), value);
  }
  return found;
}

/** True for `0`, `0px`, `0.0em` and the like. */
const isZero = (value: string | undefined) => value !== undefined && /^0+(?:\.0+)?(?:px|em|rem|pt|%)?$/.test(value);
const isFarOff = (value: string | undefined) => value !== undefined && Number.parseFloat(value) <= -900;

/**
 * True if the element's own attributes take its text from a person's eyes: `hidden`, or an inline style that shows
 * nothing. Style sheets are not asked: that would cost a layout for every element.
 */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const inline = element.getAttribute('style');
  if (!inline) return false;
  const style = declarations(inline);
  const clips = /hidden|clip/.test(`${style.get('overflow') ?? ''} ${style.get('overflow-y') ?? ''}`);
  const flat = ['height', 'max-height', 'width', 'max-width'].some((side) => isZero(style.get(side)));
  return (
    style.get('display') === 'none' ||
    /^(?:hidden|collapse)$/.test(style.get('visibility') ?? '') ||
    isZero(style.get('opacity')) ||
    isZero(style.get('font-size')) ||
    style.get('color') === 'transparent' ||
    (flat && clips) ||
    isFarOff(style.get('text-indent')) ||
    (/absolute|fixed/.test(style.get('position') ?? '') && (isFarOff(style.get('left')) || isFarOff(style.get('top'))))
  );
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
