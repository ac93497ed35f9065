import { combination } from './combination';

/** High pay for work anyone can do. */
export const easyHighPay = combination({
  id: 'easy-high-pay',
  group: 'offer',
  sides: [
    { signals: ['implausible-pay', 'guaranteed-income'], tags: ['high-pay-word', 'income-guaranteed'] },
    { tags: ['no-skills', 'simple-work', 'little-work'] },
  ],
  weight: 'plain',
});
