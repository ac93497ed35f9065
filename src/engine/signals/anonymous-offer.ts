import { combination } from './combination';

/** Money is offered by somebody without a name, to be answered in private. */
export const anonymousOffer = combination({
  id: 'anonymous-offer',
  group: 'together',
  sides: [
    {
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
    },
    { signals: ['messenger-only', 'messenger-install'], tags: ['contact-me'] },
    { signals: ['hidden-employer'] },
  ],
  weight: 'plain',
});
