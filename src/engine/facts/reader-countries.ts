import { HELP_COUNTRIES } from './help-lines';

/** Countries offered as the reader's own (ISO 3166-1 alpha-2): those with help lines, and where our languages are spoken. */
export const READER_COUNTRIES: readonly string[] = [
  ...new Set([...HELP_COUNTRIES, 'CN', 'TH', 'ID', 'PH', 'BD', 'NP', 'LK', 'PK', 'KE', 'UG', 'GH', 'NG', 'AU', 'CA']),
];
