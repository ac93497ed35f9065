import type { ListHit } from '../../contract/feed';
import type { Identity } from '../../contract/identity';
import type { SignalId } from '../../contract/signals';
import type { Evidence, Finding, JudgeContext, SignalKind } from '../../contract/verdict';
import type { WordingLanguage } from '../model/wording';
import type { Pay } from '../pay';
import type { PlaceFound } from '../place';
import type { View } from '../view';

/** Kinds of evidence. `danger` without a damning signal needs two of them. */
export type Group =
  | 'place'
  | 'pay'
  | 'contact'
  | 'process'
  | 'offer'
  | 'crime'
  | 'form'
  | 'list'
  | 'employer'
  | 'wording'
  | 'together';

/** How much a finding says. `damning` is a danger by itself. */
export type Weight = 'weak' | 'plain' | 'strong' | 'damning';

/** A promised pay with the words it was read from. */
export interface PromisedPay extends Pay {
  evidence: Evidence;
}

/** The wording model's view of a posting. `sentences` is only worked out when it is asked for. */
export interface WordingSeen {
  readonly language: WordingLanguage;
  /** From 0 to 1. */
  readonly share: number;
  sentences(): Evidence[];
}

/** Everything a signal may look at. */
export interface Scene {
  readonly view: View;
  readonly context: JudgeContext;
  readonly hits: readonly ListHit[];
  readonly identities: readonly Identity[];
  readonly pays: readonly PromisedPay[];
  readonly places: readonly PlaceFound[];
  /** What the wording model makes of the text; null where it cannot tell. */
  readonly wording: WordingSeen | null;
  /** Whether the whole text warns of scams; then only the list speaks. */
  readonly notice: boolean;
}

/** What a signal saw. */
export interface Seen {
  weight: Weight;
  evidence: Evidence[];
  /** From 0 to 1: how much of the weight counts; all of it unless said. */
  share?: number;
  slots?: Finding['slots'];
}

/** What the signals before this one saw. */
export type Earlier = ReadonlyMap<SignalId, Seen>;

export interface Signal {
  id: SignalId;
  kind: SignalKind;
  group: Group;
  /** Looks for the signal; null if it is not there. Linear in the posting, no state, no clock. */
  find(scene: Scene, earlier: Earlier): Seen | null;
}

/** At most as many quotes per finding as a person can take in. */
export const MAX_EVIDENCE = 4;

/** Evidence in the order given, overlapping spans of a text joined, at most {@link MAX_EVIDENCE}. */
export function quoted(evidence: readonly Evidence[]): Evidence[] {
  const kept: Evidence[] = [];
  for (const item of evidence) {
    const clash = kept.findIndex((other) => overlap(other, item));
    if (clash >= 0) kept[clash] = joined(kept[clash]!, item);
    else if (kept.length < MAX_EVIDENCE) kept.push(item);
  }
  return kept;
}

/** Links all start at 0: only the same one overlaps itself. */
function overlap(a: Evidence, b: Evidence): boolean {
  if (a.field !== b.field) return false;
  return a.field === 'links' ? a.quote === b.quote : a.start < b.end && b.start < a.end;
}

function joined(a: Evidence, b: Evidence): Evidence {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  if (second.end <= first.end) return first;
  return { ...first, end: second.end, quote: first.quote + second.quote.slice(first.end - second.start) };
}
