import type { ListHit } from '../../contract/feed';
import type { Posting } from '../../contract/posting';
import type { JudgeContext } from '../../contract/verdict';

/** One example ad. A bare string is its description. All texts are ours. */
export interface Case {
  posting: Posting;
  /** Words that must be among the quotes. */
  quote?: string;
  hits?: ListHit[];
  context?: Partial<JudgeContext>;
}

/** What a signal must see, and the honest look-alikes it must not. */
export interface Cases {
  /** For docs/signals.md: why it is a sign, where that is known from, which honest ads look alike. */
  about: { why: string; sources: string; honest: string };
  flags: readonly (string | Case)[];
  passes: readonly (string | Case)[];
}
