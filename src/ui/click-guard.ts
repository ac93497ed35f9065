import { coversOf, type VisibilityEntry, type VisibilityOptions } from './mount';

/** A warning younger than this takes no clicks: the page may have lured the pointer to where it appeared. */
const SETTLE = 500;

/** What a click is judged by. */
export interface ClickFacts {
  trusted: boolean;
  /** Milliseconds since the view was drawn. */
  age: number;
  /** Computed opacity of the view and of what it hangs on. */
  opacity: number;
  /** Top-layer elements of the page that lie over the view. */
  covers: number;
  /** What the browser says of its visibility; null where it cannot say. */
  visible: boolean | null;
}

/** Whether a click may act: one the reader can be thought to have meant. */
export function mayAct({ trusted, age, opacity, covers, visible }: ClickFacts): boolean {
  return trusted && age >= SETTLE && opacity >= 1 && covers === 0 && visible !== false;
}

/**
 * Stops every click inside `container` that the page may have tricked out of the reader; `refused` is called so that
 * the view can say what to do instead. `seen` is the box whose visibility counts. Returns a function that takes the guard away.
 */
export function guardClicks(
  container: HTMLElement,
  host: HTMLElement,
  refused: () => void,
  seen: Element = container,
): () => void {
  const view = host.ownerDocument.defaultView!;
  const born = performance.now();
  let visible: boolean | null = null;
  const options: VisibilityOptions = { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] };
  const observer = new IntersectionObserver((entries) => {
    visible = (entries.at(-1) as VisibilityEntry).isVisible ?? null;
  }, options);
  observer.observe(seen);

  const guard = (event: Event) => {
    const facts = {
      trusted: event.isTrusted,
      age: performance.now() - born,
      opacity: Math.min(
        Number(view.getComputedStyle(host).opacity),
        Number(view.getComputedStyle(host.ownerDocument.documentElement).opacity),
      ),
      covers: coversOf(host).length,
      visible,
    };
    if (mayAct(facts)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.isTrusted && facts.age >= SETTLE) refused();
  };
  container.addEventListener('click', guard, true);
  container.addEventListener('auxclick', guard, true);
  return () => {
    observer.disconnect();
    container.removeEventListener('click', guard, true);
    container.removeEventListener('auxclick', guard, true);
  };
}
