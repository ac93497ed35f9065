export { daysBetween, FACTS_DATE } from './facts/dates';
export { helpLines } from './facts/help-lines';
export { isNeverListed } from './facts/never-list';
export { BANS, type BanRow, banRow, PLACES, type PlaceRow } from './facts/places';
export { identify } from './identity';
export { type Judgement, judge } from './judge';
export { SIGNALS } from './signals';
export { ENGINE_VERSION } from './version';
export { fingerprint } from './wording';
