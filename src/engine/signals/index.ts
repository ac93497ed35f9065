import { abroadByMessenger } from './abroad-by-messenger';
import { abroadDirect } from './abroad-direct';
import { anonymousOffer } from './anonymous-offer';
import { bankAccountWanted } from './bank-account-wanted';
import { businessNumber } from './business-number';
import { cashCourier } from './cash-courier';
import { crimeRole } from './crime-role';
import { debtLure } from './debt-lure';
import { deskWorkAbroad } from './desk-work-abroad';
import { destination } from './destination';
import { disguisedSale } from './disguised-sale';
import { easyHighPay } from './easy-high-pay';
import { evasiveSpelling } from './evasive-spelling';
import { fakeCheck } from './fake-check';
import { guaranteedIncome } from './guaranteed-income';
import { hiddenEmployer } from './hidden-employer';
import { highPayAbroad } from './high-pay-abroad';
import { homeIncome } from './home-income';
import { identityPapers } from './identity-papers';
import { immigrationScript } from './immigration-script';
import { implausiblePay } from './implausible-pay';
import { instantHire } from './instant-hire';
import { instantPay } from './instant-pay';
import { insuredEmployment } from './insured-employment';
import { knownWording } from './known-wording';
import { leaveNow } from './leave-now';
import { licensedAgency } from './licensed-agency';
import { longHours } from './long-hours';
import { lookalikeEmployer } from './lookalike-employer';
import { messengerInstall } from './messenger-install';
import { messengerOnly } from './messenger-only';
import { missingDetails } from './missing-details';
import { namedEmployer } from './named-employer';
import { noVisa } from './no-visa';
import { onBlocklist } from './on-blocklist';
import { paidTripHighPay } from './paid-trip-high-pay';
import { passportKept } from './passport-kept';
import { profileWanted } from './profile-wanted';
import { qualificationAsked } from './qualification-asked';
import { referralMoney } from './referral-money';
import { reshipping } from './reshipping';
import { safetyDenial } from './safety-denial';
import { scamRole } from './scam-role';
import { setHours } from './set-hours';
import type { Signal } from './signal';
import { stagedSelection } from './staged-selection';
import { taskWork } from './task-work';
import { thirdRoute } from './third-route';
import { tooLittleSaid } from './too-little-said';
import { travelPaid } from './travel-paid';
import { unsolicitedOffer } from './unsolicited-offer';
import { upfrontFee } from './upfront-fee';
import { vagueCourier } from './vague-courier';
import { vagueOffer } from './vague-offer';
import { wordingModel } from './wording-model';
import { workVisa } from './work-visa';

/** All signals, in the order they run and are shown. A combination stands after its parts. */
export const SIGNALS: readonly Signal[] = [
  onBlocklist,
  knownWording,
  safetyDenial,
  bankAccountWanted,
  cashCourier,
  crimeRole,
  immigrationScript,
  passportKept,
  reshipping,
  fakeCheck,
  destination,
  implausiblePay,
  guaranteedIncome,
  travelPaid,
  noVisa,
  thirdRoute,
  leaveNow,
  abroadDirect,
  debtLure,
  taskWork,
  upfrontFee,
  disguisedSale,
  identityPapers,
  scamRole,
  unsolicitedOffer,
  vagueCourier,
  vagueOffer,
  lookalikeEmployer,
  messengerOnly,
  messengerInstall,
  evasiveSpelling,
  instantHire,
  referralMoney,
  homeIncome,
  longHours,
  profileWanted,
  instantPay,
  hiddenEmployer,
  missingDetails,
  tooLittleSaid,
  highPayAbroad,
  deskWorkAbroad,
  paidTripHighPay,
  abroadByMessenger,
  easyHighPay,
  anonymousOffer,
  wordingModel,
  insuredEmployment,
  namedEmployer,
  businessNumber,
  setHours,
  stagedSelection,
  qualificationAsked,
  licensedAgency,
  workVisa,
];
