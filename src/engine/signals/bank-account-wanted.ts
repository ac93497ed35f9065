import { isWarnedOf } from '../warning-context';
import { quoted, type Signal } from './signal';

/** The ad wants the reader's account, card or name, or their account as a way for other people's money. */
export const bankAccountWanted: Signal = {
  id: 'bank-account-wanted',
  kind: 'danger',
  group: 'crime',
  find({ view, notice }) {
    if (notice) return null;
    const said = view.found('account-wanted').filter((match) => !isWarnedOf(view, match));
    if (said.length > 0) return { weight: 'damning', evidence: quoted(said.map((match) => view.evidence(match))) };
    const joined = view.found('account').flatMap((account) => {
      const korean = /[\uac00-\ud7a3]/.test(account.phrase);
      const trade = view.beside('account-trade', account, korean ? 0 : 24, korean ? 16 : 0);
      if (!trade || isWarnedOf(view, account)) return [];
      return [
        view.evidence({
          field: account.field,
          start: Math.min(account.start, trade.start),
          end: Math.max(account.end, trade.end),
        }),
      ];
    });
    if (joined.length === 0) return null;
    return { weight: 'plain', evidence: quoted(joined) };
  },
};
