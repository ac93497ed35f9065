// What the demo board's ads are there for: what each must come to, and the words that must be quoted.

/** The Telegram handle that two of the lures share with the two innocent-looking ads. */
export const SHARED_HANDLE = 'jangteo_demo77';

/**
 * `level` is the verdict while the list is empty, `listed` the one once SHARED_HANDLE is on it.
 * Each of `quotes` stands within some quoted evidence.
 * @type {{ slug: string, level: 'none' | 'caution' | 'danger', listed: 'none' | 'caution' | 'danger', quotes: string[] }[]}
 */
export const ADS = [
  {
    slug: 'cambodia-tm',
    level: 'danger',
    listed: 'danger',
    quotes: ['프놈펜', '1,000만원', '항공권', 'jangteo_demo77'],
  },
  { slug: 'account-rental', level: 'danger', listed: 'danger', quotes: ['통장', '50만원'] },
  { slug: 'no-confinement', level: 'danger', listed: 'danger', quotes: ['감금 없음', '빚'] },
  { slug: 'training-fee', level: 'danger', listed: 'danger', quotes: ['교육비', '텔 레 그 램'] },
  { slug: 'en-customer-service', level: 'danger', listed: 'danger', quotes: ['5,000', 'flight', 'Telegram'] },
  { slug: 'en-payment-agent', level: 'danger', listed: 'danger', quotes: ['bank account', 'registration fee'] },
  { slug: 'office-clerk', level: 'none', listed: 'danger', quotes: [] },
  { slug: 'warehouse-packing', level: 'none', listed: 'danger', quotes: [] },
  { slug: 'phnom-penh-garment', level: 'none', listed: 'none', quotes: [] },
  { slug: 'factory-dormitory', level: 'none', listed: 'none', quotes: [] },
  { slug: 'cafe-part-time', level: 'none', listed: 'none', quotes: [] },
  { slug: 'en-accounts-assistant', level: 'none', listed: 'none', quotes: [] },
  { slug: 'en-phnom-penh-ngo', level: 'none', listed: 'none', quotes: [] },
];
