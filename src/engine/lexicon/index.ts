import { PhraseMatcher } from '../phrases';
import { TABLE } from './table';

export { LEXICON } from './entries';
export { LANGUAGES } from './languages';

export const MATCHER = new PhraseMatcher(TABLE);
