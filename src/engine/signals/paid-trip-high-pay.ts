import { combination } from './combination';

/** Travel and stay paid, and high pay on top. */
export const paidTripHighPay = combination({
  id: 'paid-trip-high-pay',
  group: 'process',
  sides: [
    { signals: ['travel-paid'] },
    { signals: ['implausible-pay', 'guaranteed-income'], tags: ['high-pay-word', 'income-guaranteed'] },
  ],
  weight: 'plain',
});
