import type { Asked, FeedServer } from './server';

/** What of the feed a request asks for; `mark` is a background that tells where it is. */
export type Phase = 'head' | 'root' | 'delta' | 'snapshot' | 'mark';

/** Where in the answer to such a request: before it, in the middle of its body, or after its end. */
export interface Cut {
  phase: Phase;
  at: 'asked' | 'half' | 'sent';
}

export function phaseOf(path: string): Phase | null {
  if (path === '/head.json') return 'head';
  if (/^\/root\/\d+\.json$/.test(path)) return 'root';
  if (/^\/d\/\d+-\d+$/.test(path)) return 'delta';
  if (/^\/s\/[0-9a-f]{64}$/.test(path)) return 'snapshot';
  return path.startsWith('/mark/') ? 'mark' : null;
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Stops a server at any point of an answer: from then on it answers nobody until `light`. */
export class Cuts {
  /** Milliseconds before and within an answer: loopback is too quick to be hit in the middle. */
  pace = 0;
  #cut: (Cut & { reached: () => void }) | null = null;
  #dark: { lit: Promise<void>; light: () => void } | null = null;

  constructor(server: FeedServer) {
    server.gate = (asked, at) => this.#gate(asked, at);
  }

  /** Resolves when a sync has come so far; nothing is answered from then on. */
  at(cut: Cut): Promise<void> {
    return new Promise((reached) => {
      this.#cut = { ...cut, reached };
    });
  }

  /** Answers nobody: who asks has to wait, or goes away. */
  dark(): void {
    if (this.#dark) return;
    let light = () => {};
    const lit = new Promise<void>((done) => {
      light = done;
    });
    this.#dark = { lit, light };
  }

  /** Answers all again, also who has waited. */
  light(): void {
    this.#cut = null;
    this.#dark?.light();
    this.#dark = null;
  }

  async #gate({ path }: Asked, at: Cut['at']): Promise<void> {
    if (this.#cut?.phase === phaseOf(path) && this.#cut.at === at) {
      this.dark();
      this.#cut.reached();
      this.#cut = null;
    }
    if (at === 'sent') return;
    if (this.pace > 0) await pause(this.pace);
    await this.#dark?.lit;
  }
}
