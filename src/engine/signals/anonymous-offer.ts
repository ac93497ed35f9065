import { type Combination, combination } from './combination';
import type { Signal } from './signal';

const OFFER: Combination['sides'][number] = {
  signals: [
    'vague-offer',
    'home-income',
    'vague-courier',
    'task-work',
    'unsolicited-offer',
    'guaranteed-income',
    'instant-pay',
    'instant-hire',
    'implausible-pay',
    'debt-lure',
    'upfront-fee',
    'evasive-spelling',
  ],
  tags: ['easy-income', 'high-pay-word', 'income-guaranteed'],
};
const NAMELESS = combination({
  id: 'anonymous-offer',
  group: 'together',
  sides: [
    OFFER,
    { signals: ['messenger-only', 'messenger-install'], tags: ['contact-me'] },
    { signals: ['hidden-employer'] },
  ],
  weight: 'plain',
});
/** A name costs nothing to type: it changes little while a messenger is the only way to ask for its owner. */
const NAMED = combination({
  id: 'anonymous-offer',
  group: 'together',
  sides: [OFFER, { signals: ['messenger-only', 'messenger-install'] }],
  weight: 'plain',
  unless: (_, earlier) =>
    (earlier.get('messenger-only')?.weight ?? 'weak') === 'weak' && !earlier.has('messenger-install'),
});

/** Money is offered by somebody without a name, or with no more than a name, to be answered in private. */
export const anonymousOffer: Signal = {
  ...NAMELESS,
  find: (scene, earlier) => NAMELESS.find(scene, earlier) ?? NAMED.find(scene, earlier),
};
