import { quoted, type Signal } from './signal';

/**
 * The wording model: many small signs that no phrase names. Counts by its share, never as a kind of evidence of its
 * own, and a little less than a caution needs. docs/model.md tells what it was made from and what it gets wrong.
 */
export const wordingModel: Signal = {
  id: 'wording-model',
  kind: 'lure',
  group: 'wording',
  find({ view, wording, notice }) {
    if (notice || !wording || wording.share === 0) return null;
    // What warns of lures speaks as they do.
    if (view.found('warning').length > 0) return null;
    const evidence = quoted(wording.sentences());
    if (evidence.length === 0) return null;
    // Honest English ads in a warm tone come near to the frauds its table was made from; Korean ones do not.
    return { weight: wording.language === 'en' ? 'weak' : 'plain', share: wording.share, evidence };
  },
};
