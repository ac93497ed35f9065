import { render } from 'preact';
import { ask, build } from '../browser';
import type { Answer } from '../contract/messages';
import type { Verdict } from '../contract/verdict';
import { answerStep } from '../sites';
import { guardClicks } from '../ui/click-guard';
import { coversOf, holdViews, isOurs, type Mounted, mount } from '../ui/mount';
import parts from '../ui/parts.css?inline';
import { StopDialog } from '../ui/StopDialog';
import css from '../ui/stop.css?inline';
import tokens from '../ui/tokens.css?inline';

/** Times the dialog is lifted over dialogs the page opens meanwhile; a page in a loop wins, the badge remains. */
const LIFTS = 50;
const TICK = 100;

/** One ad whose answers are stopped first. `root` null: the page is about this ad alone. */
export interface Stopped {
  verdict: Verdict;
  root: Element | null;
  /** Tells the ad from others, so that it is asked about once. */
  key: string;
}

/**
 * Stands between the reader and an answer to an ad of the strong level: a click on "apply" or on a link to a person opens
 * a dialog of ours first. Going on always works. What the page does by script is not held up.
 */
export class Stopper {
  #ads: Stopped[] = [];
  #judged: Answer<'judge'> | null = null;
  #allowed = new Set<string>();
  #open: { mounted: Mounted; close(): void } | null = null;
  #listening = false;

  /** From now on stops answers to these ads, and to no others. */
  watch(ads: Stopped[], judged: Answer<'judge'>): void {
    this.#ads = ads;
    this.#judged = judged;
    if (ads.length === 0 || this.#listening) return;
    this.#listening = true;
    // Before the page's own listeners on anything below the window.
    window.addEventListener('click', this.#onClick, true);
    window.addEventListener('auxclick', this.#onClick, true);
  }

  clear(): void {
    this.#ads = [];
    this.#open?.close();
    if (!this.#listening) return;
    this.#listening = false;
    window.removeEventListener('click', this.#onClick, true);
    window.removeEventListener('auxclick', this.#onClick, true);
  }

  #onClick = (event: Event): void => {
    if (!event.isTrusted || this.#open || !(event instanceof MouseEvent) || event.button > 1) return;
    const path = event.composedPath();
    // Our own links to a person or a help line answer no ad. Demo builds show what is inside of us.
    if (path.some((node) => node instanceof Node && isOurs(node))) return;
    const clicked = path[0];
    if (!(clicked instanceof Element)) return;
    const answer = answerStep(clicked);
    const ad = answer && this.#adOf(answer.element, answer.step === 'apply');
    if (!ad || this.#allowed.has(ad.key)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#ask(ad, answer.element);
  };

  /** The ad an element answers. "Apply" often stands beside the ad: on a page about one ad it is that ad's. */
  #adOf(element: Element, isApply: boolean): Stopped | undefined {
    return (
      this.#ads.find(({ root }) => root?.contains(element)) ??
      (isApply ? this.#ads.find(({ root }) => root === null) : undefined) ??
      this.#ads.find(({ root }) => root === null)
    );
  }

  #ask(ad: Stopped, element: HTMLElement): void {
    const judged = this.#judged!;
    const mounted = mount({
      document,
      css: tokens + parts + css,
      open: build().channel === 'demo',
      topLayer: false,
      onLost: () => this.#open?.close(),
    });
    let refused = false;
    let lifts = 0;
    const release = holdViews();
    const dialog = () => mounted.container.querySelector('dialog');
    const close = () => {
      clearInterval(timer);
      unguard();
      release();
      this.#open = null;
      dialog()?.close();
      render(null, mounted.container);
      mounted.destroy();
    };
    const goOn = () => {
      this.#allowed.add(ad.key);
      close();
      element.click();
    };
    const draw = () =>
      render(
        <StopDialog
          look={judged.look}
          findings={ad.verdict.findings}
          help={judged.help}
          now={new Date()}
          refused={refused}
          onBack={close}
          onGoOn={goOn}
          onHelp={() => void ask('open-help', { stage: 'looking' }).catch(() => undefined)}
        />,
        mounted.container,
      );
    draw();
    const lift = () => {
      const ours = dialog();
      if (!ours) return;
      if (ours.open) ours.close();
      ours.showModal();
    };
    lift();
    const unguard = guardClicks(
      mounted.container,
      mounted.box,
      () => {
        refused = true;
        draw();
      },
      dialog() ?? undefined,
    );
    const timer = setInterval(() => {
      const ours = dialog();
      const covered = coversOf(mounted.box).some((cover) => cover.matches(':modal, :popover-open'));
      if (!ours?.open || covered) {
        if (++lifts > LIFTS) close();
        else lift();
      }
    }, TICK);
    this.#open = { mounted, close };
  }
}
