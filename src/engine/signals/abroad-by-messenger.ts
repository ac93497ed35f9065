import { combination } from './combination';

/** Work abroad, answered only over a messenger. */
export const abroadByMessenger = combination({
  id: 'abroad-by-messenger',
  group: 'together',
  sides: [
    { signals: ['destination', 'travel-paid', 'abroad-direct', 'no-visa', 'leave-now', 'scam-role'] },
    { signals: ['messenger-only', 'messenger-install'] },
  ],
  weight: 'plain',
});
