import { bankAccountWanted } from './bank-account-wanted';
import { debtLure } from './debt-lure';
import { destination } from './destination';
import { evasiveSpelling } from './evasive-spelling';
import { guaranteedIncome } from './guaranteed-income';
import { implausiblePay } from './implausible-pay';
import { insuredEmployment } from './insured-employment';
import { messengerOnly } from './messenger-only';
import { namedEmployer } from './named-employer';
import { onBlocklist } from './on-blocklist';
import { safetyDenial } from './safety-denial';
import type { Signal } from './signal';
import { travelPaid } from './travel-paid';
import { upfrontFee } from './upfront-fee';

/** All signals, in the order they run and are shown. */
export const SIGNALS: readonly Signal[] = [
  onBlocklist,
  destination,
  implausiblePay,
  guaranteedIncome,
  travelPaid,
  messengerOnly,
  safetyDenial,
  debtLure,
  bankAccountWanted,
  upfrontFee,
  evasiveSpelling,
  insuredEmployment,
  namedEmployer,
];
