import type { Signal } from './signal';
import { openingLine } from './sparse';

/** Letters and digits up to which a text says next to nothing; scripts without spaces say more with fewer. */
const LITTLE = 70;
const LITTLE_WIDE = 32;
const WORDS = /[\p{L}\p{N}]+/gu;
const WIDE = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/;
/** Beyond that nothing has to be counted. */
const MAX_LOOK = 600;

/** A few words and a way to get in touch: no employer, no place; the rest is kept for the chat or for a picture. */
export const tooLittleSaid: Signal = {
  id: 'too-little-said',
  kind: 'context',
  group: 'employer',
  find({ view, identities, pays, notice }) {
    const field = view.field('description');
    if (notice || !field || field.text.length > MAX_LOOK) return null;
    if (view.field('hiringOrganization') || view.field('jobLocation') || view.found('company-form').length > 0)
      return null;
    const reachable =
      identities.length > 0 || view.found('contact-me').length > 0 || view.found('messenger-ask').length > 0;
    const picture = (view.posting.images?.length ?? 0) > 0;
    if (!reachable && !(picture && pays.length > 0)) return null;
    const said = (field.text.match(WORDS) ?? []).join('');
    if (said.length > (WIDE.test(said) ? LITTLE_WIDE : LITTLE)) return null;
    const line = openingLine(view, field);
    return line && { weight: 'weak', evidence: [line] };
  },
};
