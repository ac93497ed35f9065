import { combination } from './combination';

/** Much money, or help out of debt, in a place governments warn of, or abroad with no country named. */
export const highPayAbroad = combination({
  id: 'high-pay-abroad',
  group: 'together',
  sides: [
    { signals: ['destination'], tags: ['overseas'] },
    { signals: ['implausible-pay', 'guaranteed-income', 'debt-lure', 'safety-denial'] },
  ],
  weight: 'plain',
});
