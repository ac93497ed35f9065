import { each } from './families';
import type { PhraseGroup } from './group';

/** English sayings in families: accounts and cheques, ratings with money paid in, papers and interviews by chat. */
export const EN_SAYINGS: readonly PhraseGroup[] = [
  {
    signal: 'shared',
    tag: 'account-wanted',
    phrases: [
      ...each(
        ['with an active', 'with a valid', 'anyone with'],
        ['chase', 'wells fargo', 'bank of america', 'cash app', 'revolut', 'monzo', 'barclays'],
      ),
      ...each(['open'], ['bank accounts', 'a bank account'], ['in their name', 'in your name today']),
      ...each(['percent of', 'of each', 'of every'], ['deposit we run', 'deposit that goes through']),
      ...each(['run', 'move', 'push'], ['money', 'deposits', 'funds'], ['through your account', 'through your bank']),
    ],
  },
  {
    signal: 'shared',
    tag: 'fake-check',
    phrases: [
      ...each(
        ['deposit', 'cash'],
        ['cheques', 'checks', 'the check', 'the cheque'],
        ['i mail', 'i send', 'we mail', 'we send', 'mailed to you'],
      ),
      ...each(
        ['we send you', 'we will send you', 'we mail you'],
        ['a cashier s check', 'a certified check', 'a money order', 'a check to'],
      ),
      ...each(['buy', 'purchase'], ['gift cards for'], ['the orphanage', 'my clients', 'the children', 'charity']),
      ...each(['evaluate', 'review'], ['western union', 'moneygram']),
      'use the rest to evaluate',
      'send the rest to my',
      'wire the remainder',
      'forward the balance to',
      'pay my vendors',
      'pay my movers',
    ],
  },
  // What a teller does is no deposit to be paid.
  { signal: 'shared', tag: 'fee-denied', phrases: ['deposit checks', 'deposit cheques'] },
  {
    signal: 'shared',
    tag: 'task-work',
    phrases: [
      ...each(
        ['rate', 'review', 'optimize', 'evaluate'],
        ['apps', 'hotels', 'products', 'apps and hotels', 'hotels and restaurants'],
        ['from your', 'on your phone', 'and earn', 'and get paid'],
      ),
      ...each(['prepaid', 'merchant', 'combination'], ['tasks', 'orders pay']),
      ...each(['improve', 'boost'], ['product', 'app', 'their'], ['visibility', 'exposure']),
    ],
  },
  {
    signal: 'shared',
    tag: 'task-topup',
    phrases: [
      ...each(
        ['recharge', 'top up', 'add funds'],
        ['to open', 'to unlock', 'to activate'],
        ['vip', 'vip 1', 'vip 2', 'next level', 'more tasks', 'the next task'],
      ),
      'usdt trial bonus',
      'new user trial bonus',
      'clear the negative balance',
      'clear your negative balance',
      'complete the set to withdraw',
    ],
  },
  {
    signal: 'shared',
    tag: 'cash-courier',
    phrases: each(
      ['pick up', 'pickup', 'collect', 'picking up', 'collecting'],
      ['cash', 'money', 'cash envelopes', 'envelopes of cash', 'bank cards'],
      [
        'from our clients',
        'from clients',

        'from elderly',
        'from people s homes',
        'and hand it',
        'and bring it',
        'and pass it',
      ],
    ),
  },
  {
    signal: 'shared',
    tag: 'vague-courier',
    phrases: [
      ...each(
        ['pick up', 'pickup', 'collect'],
        ['envelopes', 'sealed envelopes', 'small packages'],
        ['from clients', 'from people', 'and drop', 'and bring'],
      ),
      ...each(['cash in hand', 'paid in cash', 'good money'], ['no questions', 'no questions asked']),
    ],
  },
  {
    signal: 'shared',
    tag: 'passport-kept',
    phrases: [
      ...each(
        ['passport', 'passports'],
        ['kept by', 'held by', 'processed by', 'collected by'],
        ['admin', 'the admin', 'the company', 'management'],
      ),
    ],
  },
  {
    signal: 'shared',
    tag: 'scam-role',
    phrases: [
      ...each(
        ['gaming company', 'online gaming company', 'betting company', 'investment platform'],
        ['in cambodia', 'in laos', 'in myanmar', 'in the golden triangle', 'in sihanoukville', 'in poipet'],
      ),
      ...each(
        ['bonus', 'commission', 'cut'],
        ['from every', 'from each', 'on every', 'on each'],
        ['client deposit', 'customer deposit', 'client s deposit'],
      ),
    ],
  },
  {
    signal: 'shared',
    tag: 'referral-money',
    phrases: each(
      ['agents', 'recruiters', 'agent', 'referrers'],
      ['paid', 'earn', 'get'],
      ['500 per head', '300 per head', 'per head', 'for each person'],
    ),
  },
  {
    signal: 'shared',
    tag: 'unsolicited',
    phrases: [
      ...each(
        ['you are', 'you have been', 'you ve been'],
        ['shortlisted for', 'selected for', 'approved for'],
        ['remote', 'a remote', 'the remote', 'an online', 'data entry'],
      ),
    ],
  },
  {
    signal: 'shared',
    tag: 'messenger-ask',
    phrases: [
      ...each(
        ['interview via', 'interview on', 'interview by', 'interviewed on'],
        ['telegram', 'signal', 'whatsapp', 'google chat', 'text message'],
      ),
      ...each(
        ['text', 'message'],
        ['the hr manager', 'the hiring manager'],
        ['on', 'via'],
        ['telegram', 'signal', 'whatsapp'],
      ),
    ],
  },
];
