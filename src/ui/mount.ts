/** How a view is put on a page. */
export interface MountOptions {
  document: Document;
  /** The view's own rules. */
  css: string;
  /** Only demo builds: lets tests look into the shadow root. */
  open: boolean;
  /** Draw above everything the page draws, and go back there when covered. */
  topLayer: boolean;
  /** `page`: a box without size at the page's corner, for marks that move with the page; else a corner of the window. */
  at?: 'corner' | 'page';
  /** The page took the view out so often that we stopped; the toolbar badge remains. */
  onLost?: () => void;
}

export interface Mounted {
  /** Render the view into this. */
  container: HTMLElement;
  host: HTMLElement;
  destroy(): void;
}

export const HOST_NAME = 'lw-note';
/** Our own hosts. A page can name its elements like ours. */
const OURS = new WeakSet<Element>();
const TICK = 100;
/** Times a view is put back or lifted during its life. */
const TRIES = 150;
/** A view that is gone before the next frame this many times running has lost against the page's own observer. */
const LOST = 20;
/** After this many ticks the search for covers, which walks the page, runs every fifth tick only. */
const EAGER_TICKS = 30;

// `!important` of a shadow root's :host beats every rule of the page, inline ones too (facts: measured in Chromium and
// Firefox). `medium` follows the reader's own font size; the page's rem does not reach us.
const PLACES = {
  top: 'position: fixed !important; inset: 0 0 auto auto !important; width: auto !important; height: auto !important;',
  bottom:
    'position: fixed !important; inset: auto 0 0 auto !important; width: auto !important; height: auto !important;',
  page: 'position: absolute !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important;',
} as const;

const hostRules = (zoom: number, side: keyof typeof PLACES) => `:host {
  all: initial !important;
  display: block !important;
  ${PLACES[side]}
  margin: 0 !important;
  max-width: 100vw !important;
  z-index: 2147483647 !important;
  direction: ltr !important;
  font-size: medium !important;
  pointer-events: auto !important;
  ${zoom === 1 ? '' : `zoom: ${zoom} !important;`}
}`;

/**
 * Makes the one shadow root a view lives in: a child of `<html>`, closed, in the top layer if asked. A timer puts it
 * back when the page takes it out, covers it or zooms it away. Never an observer: two observers that answer each other
 * hang the tab.
 */
export function mount({ document, css, open, topLayer, at = 'corner', onLost }: MountOptions): Mounted {
  const host = document.createElement(HOST_NAME);
  OURS.add(host);
  const root = host.attachShadow({ mode: open ? 'open' : 'closed' });
  const hostSheet = new CSSStyleSheet();
  const viewSheet = new CSSStyleSheet();
  viewSheet.replaceSync(css);
  root.adoptedStyleSheets = [hostSheet, viewSheet];
  const container = document.createElement('div');
  root.append(container);

  let tries = 0;
  let snatched = 0;
  let ticks = 0;
  let drawn = '';
  let side: keyof typeof PLACES = at === 'page' ? 'page' : topLayer ? 'top' : 'bottom';

  const draw = () => {
    const zoom = document.documentElement.currentCSSZoom || 1;
    const rules = hostRules(Math.abs(zoom - 1) < 0.01 ? 1 : 1 / zoom, side);
    if (rules !== drawn) hostSheet.replaceSync(rules);
    drawn = rules;
  };
  const lift = () => {
    if (!topLayer || typeof host.showPopover !== 'function') return;
    if (host.getAttribute('popover') !== 'manual') host.setAttribute('popover', 'manual');
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
  };
  const place = () => {
    document.documentElement.append(host);
    draw();
    lift();
    // Taken out before it could be painted, again and again: the page's own observer answers, and it is faster.
    requestAnimationFrame(() => {
      snatched = host.parentNode === document.documentElement ? 0 : snatched + 1;
    });
  };

  const stop = () => {
    clearInterval(timer);
    document.removeEventListener('keydown', onKey, true);
    host.remove();
  };
  const tick = () => {
    ticks++;
    if (!document.documentElement) return;
    if (host.parentNode !== document.documentElement) {
      tries++;
      if (snatched >= LOST || tries >= TRIES) {
        stop();
        onLost?.();
      } else place();
      return;
    }
    draw();
    if (host.inert) host.inert = false;
    if (!topLayer || tries >= TRIES) return;
    const fell = host.getAttribute('popover') !== 'manual' || !host.matches(':popover-open');
    if (fell || ((ticks < EAGER_TICKS || ticks % 5 === 0) && coversOf(host).length > 0)) {
      tries++;
      lift();
    }
  };

  // WCAG 2.4.11: where the reader's Tab lands under us, we step to the other edge.
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Tab' || side === 'page') return;
    setTimeout(() => {
      const focused = document.activeElement;
      if (!focused || focused === host || focused === document.body) return;
      if (!within(focused.getBoundingClientRect(), host.getBoundingClientRect())) return;
      side = side === 'top' ? 'bottom' : 'top';
      draw();
    });
  };

  const timer = setInterval(tick, TICK);
  document.addEventListener('keydown', onKey, true);
  place();
  return { container, host, destroy: stop };
}

/**
 * The page's own elements that may lie over `host`. In the top layer a small box is enough: its backdrop, which cannot
 * be measured, covers everything. A dialog that is not modal only covers what it overlaps.
 */
export function coversOf(host: HTMLElement): Element[] {
  const box = host.getBoundingClientRect();
  return [...host.ownerDocument.querySelectorAll(':popover-open, :modal, dialog[open]')].filter(
    (element) =>
      !OURS.has(element) && (element.matches(':popover-open, :modal') || overlap(element.getBoundingClientRect(), box)),
  );
}

const overlap = (a: DOMRect, b: DOMRect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const within = (inner: DOMRect, outer: DOMRect) =>
  inner.width > 0 &&
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;
