import { phraseSignal } from './phrase-signal';

/** Pay for likes, reviews, ratings or boosted orders. */
export const taskWork = phraseSignal({
  id: 'task-work',
  kind: 'lure',
  group: 'offer',
  said: [
    { tag: 'task-work', one: 'plain', many: 'strong' },
    { tag: 'task-topup', one: 'strong', many: 'strong' },
  ],
});
