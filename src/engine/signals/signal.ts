import type { ListHit } from '../../contract/feed';
import type { Identity } from '../../contract/identity';
import type { SignalId } from '../../contract/signals';
import type { Evidence, Finding, JudgeContext, SignalKind } from '../../contract/verdict';
import type { Pay } from '../pay';
import type { PlaceFound } from '../place';
import type { View } from '../view';

/** Kinds of evidence. `danger` without a damning signal needs two of them. */
export type Group = 'place' | 'pay' | 'contact' | 'process' | 'offer' | 'crime' | 'form' | 'list' | 'employer';

/** How much a finding says. `damning` is a danger by itself. */
export type Weight = 'weak' | 'plain' | 'strong' | 'damning';

/** A promised pay with the words it was read from. */
export interface PromisedPay extends Pay {
  evidence: Evidence;
}

/** Everything a signal may look at. */
export interface Scene {
  readonly view: View;
  readonly context: JudgeContext;
  readonly hits: readonly ListHit[];
  readonly identities: readonly Identity[];
  readonly pays: readonly PromisedPay[];
  readonly places: readonly PlaceFound[];
  /** Whether the whole text warns of scams; then only the list speaks. */
  readonly notice: boolean;
}

/** What a signal saw. */
export interface Seen {
  weight: Weight;
  evidence: Evidence[];
  slots?: Finding['slots'];
}

export interface Signal {
  id: SignalId;
  kind: SignalKind;
  group: Group;
  /** Looks for the signal; null if it is not there. Linear in the posting, no state, no clock. */
  find(scene: Scene): Seen | null;
}

/** At most as many quotes per finding as a person can take in. */
export const MAX_EVIDENCE = 4;

/** Evidence in reading order without overlaps, at most {@link MAX_EVIDENCE}. */
export function quoted(evidence: readonly Evidence[]): Evidence[] {
  const kept: Evidence[] = [];
  for (const item of evidence) {
    const clash = kept.some((other) => other.field === item.field && other.start < item.end && item.start < other.end);
    if (!clash) kept.push(item);
    if (kept.length === MAX_EVIDENCE) break;
  }
  return kept;
}
