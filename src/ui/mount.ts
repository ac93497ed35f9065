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
  /** What the view's place on the screen is measured by. */
  box: HTMLElement;
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
/** Times a view is lifted because something we cannot name may lie over it. */
const BLIND_LIFTS = 600;
/** After this many ticks the search for covers, which walks the page, runs every fifth tick only. */
const EAGER_TICKS = 30;

// `!important` of a shadow root's :host beats every rule of the page, inline ones too (facts: measured in Chromium and
// Firefox). `medium` follows the reader's own font size; the page's rem does not reach us.
const PLACES = {
  top: 'position: fixed !important; inset: 0 0 auto auto !important; width: 0 !important; height: 0 !important;',
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
}

/* A page may style these of our host, and only these. */
:host::before,
:host::after {
  display: none !important;
  content: none !important;
}

/* Promoted is what stands inside our root: the page gets neither the element nor its toggle events. */
.box[popover] {
  position: fixed;
  inset: ${side === 'bottom' ? 'auto 0 0 auto' : '0 0 auto auto'};
  width: auto;
  max-width: 100vw;
  height: auto;
  margin: 0;
  padding: 0;
  border: 0;
  overflow: visible;
  background: none;
  color: inherit;
}`;

/** Letters nobody can know beforehand, for names that a page could otherwise take first. */
const anyName = (): string => `x${crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36)}`;

/**
 * Makes the one shadow root a view lives in: a child of `<html>`, closed, in the top layer if asked. A timer puts it
 * back when the page takes it out, covers it or zooms it away. Never an observer: two observers that answer each other
 * hang the tab.
 */
export function mount({ document, css, open, topLayer, at = 'corner', onLost }: MountOptions): Mounted {
  const key = anyName();
  // A page that knew the name could define an element of it.
  const host = document.createElement(open ? HOST_NAME : `lw-${key}`);
  claim(host);
  const root = host.attachShadow({ mode: open ? 'open' : 'closed' });
  const hostSheet = new CSSStyleSheet();
  const viewSheet = new CSSStyleSheet();
  // Custom properties reach into a root, and a page can register their names as something else.
  viewSheet.replaceSync(css.replace(/--(?=[a-z])/g, `--${key}-`));
  const container = document.createElement('div');
  const inner = document.createElement('div');
  inner.className = 'box';
  inner.append(container);
  root.append(inner);
  const box = topLayer ? inner : host;

  let tries = 0;
  let snatched = 0;
  let ticks = 0;
  let blind = 0;
  let drawn = '';
  let side: keyof typeof PLACES = at === 'page' ? 'page' : topLayer ? 'top' : 'bottom';

  const draw = () => {
    const zoom = document.documentElement.currentCSSZoom || 1;
    const rules = hostRules(Math.abs(zoom - 1) < 0.01 ? 1 : 1 / zoom, side);
    if (rules !== drawn) hostSheet.replaceSync(rules);
    drawn = rules;
  };
  const lift = () => {
    if (!topLayer || typeof inner.showPopover !== 'function') return;
    if (inner.getAttribute('popover') !== 'manual') inner.setAttribute('popover', 'manual');
    if (inner.matches(':popover-open')) inner.hidePopover();
    inner.showPopover();
  };
  const place = () => {
    document.documentElement.append(host);
    // Lost on the way through another document.
    root.adoptedStyleSheets = [hostSheet, viewSheet];
    draw();
    lift();
    // Taken out before it could be painted, again and again: the page's own observer answers, and it is faster.
    requestAnimationFrame(() => {
      snatched = host.parentNode === document.documentElement ? 0 : snatched + 1;
    });
  };

  // Covers in the page's own closed roots show in no list. Chromium says whether we are seen (IntersectionObserver v2);
  // Firefox does not, so there we go up every three seconds, unless the reader is at it.
  let seen: boolean | null = null;
  const watcher = new IntersectionObserver(
    (entries) => {
      const last = entries.at(-1) as VisibilityEntry;
      seen = last.isIntersecting ? (last.isVisible ?? null) : true;
    },
    { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] } as VisibilityOptions,
  );
  if (topLayer) watcher.observe(container);
  const mayBeCovered = () => (seen === null ? ticks % 30 === 0 : !seen && ticks % 3 === 0);
  const isInUse = () =>
    inner.matches(':hover, :focus-within') || [...inner.querySelectorAll('.body')].some((body) => body.scrollTop > 0);

  const stop = () => {
    clearInterval(timer);
    watcher.disconnect();
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
    if (!topLayer || tries >= TRIES || held > 0) return;
    const fell = !inner.matches(':popover-open');
    if (fell || ((ticks < EAGER_TICKS || ticks % 5 === 0) && coversOf(box).length > 0)) {
      tries++;
      lift();
    } else if (mayBeCovered() && blind < BLIND_LIFTS && !isInUse()) {
      blind++;
      lift();
    }
  };

  // WCAG 2.4.11: where the reader's Tab lands under us, we step to the other edge.
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Tab' || side === 'page') return;
    setTimeout(() => {
      const focused = document.activeElement;
      if (!focused || focused === host || focused === document.body) return;
      if (!within(focused.getBoundingClientRect(), box.getBoundingClientRect())) return;
      side = side === 'top' ? 'bottom' : 'top';
      draw();
    });
  };

  const timer = setInterval(tick, TICK);
  document.addEventListener('keydown', onKey, true);
  place();
  return { container, host, box, destroy: stop };
}

let held = 0;

/** Keeps our views from going up while a dialog of ours is open over them. Returns what ends it. */
export function holdViews(): () => void {
  held++;
  let open = true;
  return () => {
    if (open) held--;
    open = false;
  };
}

/** Makes an element known as a host of ours. */
export const claim = (host: Element): void => void OURS.add(host);

/** Whether a node is a host of ours. */
export const isOurs = (node: Node): boolean => OURS.has(node as Element);

// IntersectionObserver v2; Firefox has no `isVisible` and ignores the options.
export type VisibilityOptions = IntersectionObserverInit & { trackVisibility: boolean; delay: number };
export type VisibilityEntry = IntersectionObserverEntry & { isVisible?: boolean };

/**
 * The page's own elements that may lie over `view`. In the top layer a small box is enough: its backdrop, which cannot
 * be measured, covers everything. A dialog that is not modal only covers what it overlaps.
 */
export function coversOf(view: HTMLElement): Element[] {
  const box = view.getBoundingClientRect();
  return [...view.ownerDocument.querySelectorAll(':popover-open, :modal, dialog[open]')].filter(
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
