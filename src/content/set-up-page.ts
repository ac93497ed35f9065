// Runs on the one page of the build setting SETUP_PAGE and nowhere else: hands a code from its address to the background,
// which shows it on the welcome page. Reads nothing of the page, changes nothing, asks nothing.
import { offerSetUp } from '../browser/offer-set-up';
import { SETUP_CHARS } from '../contract/setup-chars';

const code = location.hash.slice(1);
// A code that was cut on the way is shown as cut; what is no code at all is none of our business.
if (code.startsWith('LW1.') && code.length <= SETUP_CHARS) void offerSetUp(code);
