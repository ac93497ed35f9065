import type { Entry } from '../../src/contract/feed';
import { chance, makeEntry } from './make';

/** A list that lives: each step some entries go, some come, some are reviewed again. */
export class LivingList {
  readonly #next: () => number;
  readonly #entries = new Map<string, Entry>();
  #made = 0;

  constructor(seed: number) {
    this.#next = chance(seed);
  }

  below(limit: number): number {
    return Math.floor(this.#next() * limit);
  }

  step(most: number): Entry[] {
    const names = [...this.#entries.keys()];
    for (let i = this.below(most + 1); i > 0 && names.length > 0; i--) {
      this.#entries.delete(names.splice(this.below(names.length), 1)[0]!);
    }
    for (let i = this.below(most + 1); i > 0; i--) this.#put(`handle_${this.#made++}`);
    for (let i = this.below(4); i > 0 && names.length > 0; i--) this.#put(names[this.below(names.length)]!);
    return [...this.#entries.values()];
  }

  #put(value: string): void {
    const day = String(1 + this.below(28)).padStart(2, '0');
    this.#entries.set(
      value,
      makeEntry({
        value,
        level: this.below(2) ? 'danger' : 'caution',
        reviewed: `2026-${10 + this.below(3)}-${day}`,
        expires: `2027-0${1 + this.below(4)}-${day}`,
        case: this.below(this.below(10) === 0 ? 2 ** 32 : 100_000),
      }),
    );
  }
}
