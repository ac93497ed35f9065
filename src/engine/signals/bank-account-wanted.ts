import type { Evidence } from '../../contract/verdict';
import { isWarnedOf } from '../warning-context';
import { quoted, type Signal } from './signal';

/** A price right after an account that is "taken in": "통장 1개 접수 시 300만원". Looked for in a bounded slice. */
const PRICE = /^[^\n]{0,16}?\d[\d,]{0,9}\s?(?:만|원|usd|\$)/i;

/** A bank's own work: accounts of its customers, not of the reader. Looked for in a bounded slice. */
const CUSTOMERS =
  /(?:customers?|clients?|members|고객|お客様|客户|客戶|khách hàng|ลูกค้า|nasabah|clientes|клиент)[^.\n]{0,24}$/i;

/** The ad wants the reader's account, card or name, or their account as a way for other people's money. */
export const bankAccountWanted: Signal = {
  id: 'bank-account-wanted',
  kind: 'danger',
  group: 'crime',
  find({ view, notice }) {
    if (notice) return null;
    const said = view.found('account-wanted').filter((match) => !isWarnedOf(view, match));
    const joined: Evidence[] = [];
    let priced = false;
    for (const account of view.found('account')) {
      const korean = /[\uac00-\ud7a3]/.test(account.phrase);
      const trade = view.beside('account-trade', account, korean ? 0 : 24, 16);
      if (!trade || isWarnedOf(view, account)) continue;
      if (CUSTOMERS.test(account.field.text.slice(Math.max(0, account.start - 40), account.start))) continue;
      const start = Math.min(account.start, trade.start);
      const end = Math.max(account.end, trade.end);
      joined.push(view.words({ field: account.field, start, end }));
      if (PRICE.test(account.field.text.slice(end, end + 32))) priced = true;
    }
    if (said.length > 0 || priced) {
      return { weight: 'damning', evidence: quoted([...said.map((match) => view.words(match)), ...joined]) };
    }
    return joined.length > 0 ? { weight: 'plain', evidence: quoted(joined) } : null;
  },
};
