import type { HelpKind, HelpStage } from '../contract/help';
import type { Key } from '../locales';

/** What one stage shows. Steps in their order, five at most: somebody afraid does not read a sixth. */
export interface StagePlan {
  /** Each step, or two of which the second is for readers whose country has no consular call centre we know. */
  steps: readonly (Key | readonly [consular: Key, embassy: Key])[];
  /** Whom to name first among the lines of the reader's country. */
  first: readonly HelpKind[];
  /** What follows the numbers. `message` is the English text, `outward` are the ways to report an ad elsewhere. */
  parts: readonly ('accept' | 'message' | 'rights' | 'outward' | 'pack')[];
  /** The question for the country in which help is needed; absent where the reader is at home. */
  place?: Key;
}

export const STAGES: Readonly<Record<HelpStage, StagePlan>> = {
  looking: {
    steps: [
      'stage.looking.company',
      'stage.looking.nothing',
      ['stage.looking.consular', 'stage.looking.embassy'],
      'stage.looking.show',
      'stage.looking.report',
    ],
    first: [],
    parts: ['outward'],
  },
  applied: {
    steps: [
      'stage.applied.stop',
      'stage.applied.bank',
      'stage.applied.keep',
      'stage.applied.papers',
      'stage.applied.tell',
    ],
    first: ['phone-fraud', 'bank-stop', 'anti-fraud', 'police'],
    parts: ['rights', 'outward'],
  },
  ticket: {
    steps: [
      'stage.ticket.no',
      ['stage.ticket.consular', 'stage.ticket.embassy'],
      'stage.ticket.airport',
      'stage.ticket.card',
      'stage.ticket.keep',
    ],
    first: ['consular', 'police'],
    parts: ['rights', 'pack'],
    place: 'call.place.ticket',
  },
  // Guards look through phones: nothing here may ask for keeping, installing or printing anything, and no step about
  // photos or places may stand before the first.
  there: {
    steps: [
      'stage.there.unseen',
      'stage.there.ask',
      'stage.there.where',
      'stage.there.photo',
      ['stage.there.family-consular', 'stage.there.family-embassy'],
    ],
    first: ['consular'],
    parts: ['message', 'accept', 'rights'],
    place: 'call.place.there',
  },
  relative: {
    steps: [
      'stage.relative.police',
      ['stage.relative.consular', 'stage.relative.embassy'],
      'stage.relative.careful',
      'stage.relative.prepare',
      'stage.relative.money',
    ],
    first: ['police', 'consular', 'trafficking'],
    parts: ['accept', 'message', 'rights'],
    place: 'call.place.relative',
  },
};

/** The steps of a stage as they are said to a reader whose country has a consular call centre, or has none we know. */
export function stepsOf(stage: HelpStage, consular: boolean): Key[] {
  return STAGES[stage].steps.map((step) => (typeof step === 'string' ? step : step[consular ? 0 : 1]));
}
