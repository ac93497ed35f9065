import type { PhraseGroup } from './group';

/** English phrases of the signals that came later. */
export const EN_MORE: readonly PhraseGroup[] = [
  {
    signal: 'shared',
    tag: 'cash-courier',
    phrases: [
      'collect cash from clients',
      'collect cash from customers',
      'hand over the cash',
      'pick up cash',
      'hand it over to our agent',
    ],
  },
  {
    signal: 'shared',
    tag: 'vague-courier',
    phrases: ['deliver documents around town', 'deliver envelopes', 'no questions asked'],
  },
  {
    signal: 'shared',
    tag: 'reshipping',
    phrases: ['reship', 'parcel forwarding agent', 'receive packages at home', 'receive parcels at home', 'reshipping'],
  },
  {
    signal: 'shared',
    tag: 'fake-check',
    phrases: ['send you a check', 'check to deposit', 'deposit the check', 'send you a cheque', 'deposit the cheque'],
  },
  {
    signal: 'shared',
    tag: 'crime-role',
    phrases: ['money mules wanted', 'drops with bank accounts', 'money mule wanted'],
  },
  {
    signal: 'shared',
    tag: 'scam-role',
    phrases: ['bring them to our crypto platform', 'chat with clients on dating apps', 'overseas tm', 'romance chat'],
  },
  {
    signal: 'shared',
    tag: 'immigration-script',
    phrases: ['tell immigration that', 'tell the immigration officer', 'if the bank asks', 'if the police ask'],
  },
  {
    signal: 'shared',
    tag: 'no-visa',
    phrases: ['no visa needed', 'no visa required', 'come on a tourist visa', 'on a tourist visa and start'],
  },
  {
    signal: 'shared',
    tag: 'third-route',
    phrases: [
      'takes you across the border',
      'across the border by car',
      'picked up at the border',
      'cross the border with',
    ],
  },
  {
    signal: 'shared',
    tag: 'passport-kept',
    phrases: [
      'passports are kept by the company',
      'passport is kept by the company',
      'hand in your phone',
      'may not leave the compound',
      'hand over your passport',
    ],
  },
  {
    signal: 'shared',
    tag: 'task-work',
    phrases: [
      'rate hotels online',
      'commission for every task',
      'commission for each task',
      'like videos and earn',
      'boost product ratings',
    ],
  },
  {
    signal: 'shared',
    tag: 'task-topup',
    phrases: ['top up your account', 'unlock the next set of tasks', 'recharge your account to'],
  },
  {
    signal: 'shared',
    tag: 'messenger-install',
    phrases: ['please install signal', 'download telegram to', 'install telegram', 'download signal'],
  },
  {
    signal: 'shared',
    tag: 'abroad-direct',
    phrases: ['direct hire by overseas headquarters', 'koreans only', 'direct hire by the boss'],
  },
  {
    signal: 'shared',
    tag: 'instant-hire',
    phrases: ['no interview needed', 'no interview required', 'start immediately no interview'],
  },
  {
    signal: 'shared',
    tag: 'leave-now',
    phrases: ['ready to fly immediately', 'fly immediately', 'must have a passport and be ready', 'leave this week'],
  },
  {
    signal: 'shared',
    tag: 'identity-papers',
    phrases: ['photo of your passport', 'selfie with your id', 'picture of your id card'],
  },
  { signal: 'shared', tag: 'family-papers', phrases: ['copy of your family register', "your parents' phone number"] },
  {
    signal: 'shared',
    tag: 'unsolicited',
    phrases: [
      'resume has been recommended',
      'cv has been recommended',
      'you have been selected for a part time job',
      'you have been selected',
    ],
  },
  {
    signal: 'shared',
    tag: 'vague-offer',
    phrases: ['want to make money with us', 'people who want to make money', 'make money with us'],
  },
  { signal: 'shared', tag: 'home-income', phrases: ['extra income from home', 'earn from home', 'income from home'] },
  {
    signal: 'shared',
    tag: 'referral-money',
    phrases: ['bring a friend and get paid', 'every person you recruit', 'paid for every friend'],
  },
  {
    signal: 'shared',
    tag: 'long-hours',
    phrases: ['12 hours per day', '12 hours a day', 'two days off per month', '2 days off per month'],
  },
  {
    signal: 'shared',
    tag: 'profile-wanted',
    phrases: ['young single women only', 'single women only', 'girls only age'],
  },
  {
    signal: 'shared',
    tag: 'disguised-sale',
    phrases: ['invest in your starter kit', 'buy your starter kit', 'purchase the starter kit'],
  },
  {
    signal: 'shared',
    tag: 'instant-pay',
    phrases: ['paid daily in cash', 'daily in cash or usdt', 'paid in usdt', 'salary in usdt'],
  },
  { signal: 'shared', tag: 'set-hours', phrases: ['monday to friday', '9am to 5pm', '40 hours per week'] },
  {
    signal: 'shared',
    tag: 'staged-selection',
    phrases: ['invited to an interview', 'shortlisted candidates', 'first round interview'],
  },
  { signal: 'shared', tag: 'qualification', phrases: ["bachelor's degree", 'degree in'] },
  {
    signal: 'shared',
    tag: 'licensed-agency',
    phrases: ['poea license no', 'ea licence no', 'licensed recruitment agency'],
  },
  { signal: 'shared', tag: 'work-visa', phrases: ['work permit', 'work visa', 'sponsors your work permit'] },
  { signal: 'shared', tag: 'contact-me', phrases: ['message me', 'dm me', 'write to us'] },
  { signal: 'shared', tag: 'high-pay-word', phrases: ['high salary', 'high pay'] },
];
