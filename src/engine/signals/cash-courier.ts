import { phraseSignal } from './phrase-signal';

/** Cash, cards or bank books are to be fetched from people and handed on. */
export const cashCourier = phraseSignal({
  id: 'cash-courier',
  kind: 'danger',
  group: 'crime',
  said: [{ tag: 'cash-courier', one: 'damning', many: 'damning' }],
});
