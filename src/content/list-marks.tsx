import { render } from 'preact';
import { build } from '../browser';
import type { Look } from '../contract/messages';
import type { Verdict } from '../contract/verdict';
import { CardMarks, type Mark } from '../ui/CardMarks';
import css from '../ui/card-marks.css?inline';
import { type Mounted, mount } from '../ui/mount';
import parts from '../ui/parts.css?inline';
import tokens from '../ui/tokens.css?inline';

/** Cards move with the page's own scrolling boxes, banners and late pictures: looked at this often, and on scrolling. */
const TICK = 500;
/** How far a mark's button reaches out of its card, in pixels (card-marks.css): so near to the edge it stays whole. */
const CORNER = 20;
/** Marks drawn at most. */
const MARKS = 100;

/** A flagged card of a list. */
export interface FlaggedCard {
  root: Element;
  verdict: Verdict;
  title: string;
}

/** Draws a mark at the corner of each flagged card, in one box of our own: nothing is put into the cards. */
export class ListMarks {
  #cards: FlaggedCard[] = [];
  #look: Look | null = null;
  #mounted: Mounted | null = null;
  #timer = 0;
  #frame = 0;
  #drawn = '';
  #inView = new WeakSet<Element>();
  #watcher: IntersectionObserver | null = null;

  show(cards: readonly FlaggedCard[], look: Look): void {
    this.#watcher?.disconnect();
    this.#cards = cards.slice(0, MARKS);
    this.#look = look;
    this.#drawn = '';
    if (this.#cards.length === 0) {
      this.clear();
      return;
    }
    if (!this.#mounted) {
      const open = build().channel === 'demo';
      this.#mounted = mount({
        document,
        css: tokens + parts + css,
        open,
        topLayer: false,
        at: 'page',
        onLost: () => this.clear(),
      });
      document.addEventListener('scroll', this.#later, { capture: true, passive: true });
      window.addEventListener('resize', this.#later, { passive: true });
      this.#timer = window.setInterval(() => document.hidden || this.#later(), TICK);
    }
    // A card scrolled out of its own box keeps its place in the window: only the browser knows that it is not seen.
    this.#watcher = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) this.#inView.add(target);
        else this.#inView.delete(target);
      }
      this.#later();
    });
    for (const { root } of this.#cards) this.#watcher.observe(root);
    this.#place();
  }

  clear(): void {
    clearInterval(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#watcher?.disconnect();
    document.removeEventListener('scroll', this.#later, true);
    window.removeEventListener('resize', this.#later);
    if (this.#mounted) render(null, this.#mounted.container);
    this.#mounted?.destroy();
    this.#mounted = null;
    this.#cards = [];
    this.#frame = 0;
  }

  #later = (): void => {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#place());
  };

  #place(): void {
    this.#frame = 0;
    if (!this.#mounted || !this.#look) return;
    const corner = this.#mounted.host.getBoundingClientRect();
    const marks = this.#cards.map(({ root, verdict, title }, i): Mark => {
      const box = root.getBoundingClientRect();
      return {
        key: `${i}`,
        level: verdict.level === 'danger' ? 'danger' : 'caution',
        title,
        findings: verdict.findings,
        left: Math.max(CORNER, Math.round(box.left - corner.left)),
        top: Math.max(CORNER, Math.round(box.top - corner.top)),
        shown: root.isConnected && box.width > 0 && this.#inView.has(root),
      };
    });
    const drawn = JSON.stringify(marks.map(({ left, top, shown }) => [left, top, shown]));
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    render(<CardMarks look={this.#look} marks={marks} now={new Date()} />, this.#mounted.container);
  }
}
