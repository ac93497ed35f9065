/** Milliseconds after which an unanswered question is asked again. */
const WAITS = [5_000, 20_000, 60_000, 300_000];

/** Asks again, ever later, until there is an answer; a newer question takes the place of an older one. */
export class Patience {
  private tries = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Nobody answered: `again` runs after a while, or never after the last try. */
  failed(again: () => void): void {
    clearTimeout(this.timer);
    const wait = WAITS[this.tries++];
    if (wait !== undefined) this.timer = setTimeout(again, wait);
  }

  /** There was an answer, or there is another question: what waited is dropped. */
  settled(): void {
    clearTimeout(this.timer);
    this.tries = 0;
  }
}
