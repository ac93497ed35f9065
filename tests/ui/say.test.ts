import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/contract/verdict';
import { helpLines } from '../../src/engine/facts/help-lines';
import { plain } from '../../src/ui/plain';
import {
  caseOf,
  inTurn,
  isAboutAbsence,
  reasonFor,
  reasonsOf,
  sayFeed,
  sayFinding,
  sayProblem,
  sayTodo,
} from '../../src/ui/say';
import '../sentences';
import { expectWithin } from '../effort';

const NOW = new Date('2026-11-23T12:00:00Z');

function finding(signal: string, kind: Finding['kind'], quotes: string[], slots: Finding['slots'] = {}): Finding {
  const evidence = quotes.map((quote) => ({ field: 'description', start: 0, end: quote.length, quote }));
  return { signal, kind, evidence, slots };
}

const listed = finding('on-blocklist', 'danger', ['@jangteo_demo77'], {
  kind: 'telegram',
  value: 'jangteo_demo77',
  reason: 'overseas-confinement',
  reviewed: '2026-11-12',
  case: 31,
  old: 0,
});

describe('a finding about what an ad leaves out', () => {
  it('is every one whose evidence is how the ad begins, and no other', () => {
    const folder = 'src/engine/signals/';
    const signals = readdirSync(folder).filter(
      (name) => name.endsWith('.ts') && !/^(sparse|.*\.cases)\.ts$/.test(name),
    );
    const opening = signals.filter((name) => readFileSync(folder + name, 'utf8').includes('openingLine('));
    expect(opening.length).toBeGreaterThan(0);
    const absent = signals
      .map((name) => name.replace('.ts', ''))
      .filter((id) => isAboutAbsence(finding(id, 'lure', [])));
    expect(absent).toEqual(opening.map((name) => name.replace('.ts', '')));
  });
});

describe('sentences in turn', () => {
  it('end and follow each other as their language has it', () => {
    expect(inTurn('en', 'One', 'two.')).toBe('One. two.');
    expect(inTurn('ko', '하나예요.', '둘이에요')).toBe('하나예요. 둘이에요');
    expect(inTurn('ja', '一つ', '二つ。')).toBe('一つ。二つ。');
    expect(inTurn('zh-Hans', '一。', '二')).toBe('一。二');
    expect(inTurn('th', 'หนึ่ง', 'สอง')).toBe('หนึ่ง สอง');
    expect(inTurn('en', '', 'Two')).toBe('Two');
  });
});

describe('sayFinding', () => {
  it('says what was reported and when it was reviewed, never the contact itself', () => {
    const { seen } = sayFinding('en', listed, NOW);
    expect(seen).toBe('People reported this Telegram id: people held or threatened abroad. Reviewed 12 Nov.');
    expect(sayFinding('ko', listed, NOW).seen).toBe(
      '사람들이 이 텔레그램 아이디를 신고했어요(해외 감금이나 협박). 11월 12일에 검토했어요.',
    );
    expect(seen).not.toContain('jangteo');
  });

  it('calls a hit of a list that is too old by its name', () => {
    const { seen } = sayFinding('en', { ...listed, slots: { ...listed.slots, old: 1 } }, NOW);
    expect(seen).toMatch(/^Old information/);
  });

  it('names the list where it is not our own, in plain words, within the length of a warning', () => {
    const of = (list: string) => sayFinding('en', { ...listed, slots: { ...listed.slots, list } }, NOW);
    expect(of('Seoul job center').seen).toMatch(/Reviewed 12 Nov\. It stands on the list “Seoul job center”\.$/);
    expect(of('A\u202eB\n').seen).toContain('“AB”');
    expect(sayFinding('ko', { ...listed, slots: { ...listed.slots, list: '서울고용센터' } }, NOW).seen).toContain(
      '‘서울고용센터’ 목록에 있어요.',
    );
    const { seen, why } = of('Seoul Western job center');
    expect(`${seen} ${why}`.split(/\s+/).length).toBeLessThanOrEqual(40);
  });

  it('names the multiple only where it is one', () => {
    const pay = (times: number) => finding('implausible-pay', 'lure', ['USD 5,000 a month'], { times });
    expect(sayFinding('en', pay(12.6), NOW).seen).toContain('about 13 times');
    expect(sayFinding('en', pay(1.2), NOW).seen).toBe('The ad promises “USD 5,000 a month”.');
  });

  it('says which bans it knows of, with the day they were checked', () => {
    const place = finding('destination', 'lure', ['Sihanoukville'], { ban: '2025-10-16', confirmed: '2026-11-01' });
    expect(sayFinding('en', place, NOW).why).toContain('bans travel there (checked 1 Nov)');
  });

  it('has a sentence for a signal it does not know', () => {
    expect(sayFinding('en', finding('toString', 'lure', ['words']), NOW).seen).toBe('The ad says “words”.');
  });
});

describe('the order of reasons', () => {
  it('puts the list first, then what is damning, then lures; what speaks for the ad is no reason', () => {
    const mixed = [
      finding('travel-paid', 'lure', ['a']),
      finding('insured-employment', 'relief', ['b']),
      finding('upfront-fee', 'danger', ['c']),
      listed,
    ];
    expect(reasonsOf(mixed).map(({ signal }) => signal)).toEqual(['on-blocklist', 'upfront-fee', 'travel-paid']);
  });

  it('decides what to do now, and the reason a report starts with', () => {
    const account = finding('bank-account-wanted', 'danger', ['a']);
    const pay = finding('implausible-pay', 'lure', ['b']);
    expect(sayTodo('en', [pay, account], [])).toContain('bank account');
    expect(sayTodo('en', [pay], [])).toContain('Send no money');
    expect(reasonFor([pay, account])).toBe('account-or-card');
    expect(reasonFor([listed, account])).toBe('overseas-confinement');
    expect(reasonFor([])).toBe('other');
    expect(caseOf(listed)).toBe(31);
    expect(caseOf(pay)).toBeNull();
  });
});

describe('a call before leaving', () => {
  const abroad = [finding('leave-now', 'lure', ['today'])];
  it('names the consular call centre only to readers whose country has one', () => {
    for (const language of ['ko', 'en'] as const) {
      const centre = { ko: '영사콜센터', en: 'consular call centre' }[language];
      for (const country of ['KR', 'HK']) expect(sayTodo(language, abroad, helpLines(country))).toContain(centre);
      for (const country of ['JP', 'SG', 'US', 'VN', 'BR'])
        expect(sayTodo(language, abroad, helpLines(country)), country).not.toContain(centre);
    }
    expect(sayTodo('en', abroad, [])).toContain('your own embassy');
  });
});

describe('plain', () => {
  it.each([
    ['bidi controls', 'pay \u202Eevif\u202C won', 'pay evif won'],
    ['zero-width characters', '텔\u200B레\u200D그램', '텔레그램'],
    ['line breaks and controls', 'a\n\tb\u0000c', 'a b c'],
  ])('takes out %s', (_, text, shown) => {
    expect(plain(text)).toBe(shown);
  });

  it('cuts between characters, never inside one', () => {
    expect(plain('😀'.repeat(50), 10)).toBe(`${'😀'.repeat(9)}…`);
  });

  it('is quick on a very long text', async () => {
    const long = ' \u200b'.repeat(2_000_000);
    expect(await expectWithin(200, () => plain(long, 40))).toBe('');
  });
});

describe('the list in words', () => {
  const feed = { version: 7, entries: 12, checked: '2026-11-23T10:00:00Z', expires: '2026-11-20T10:00:00Z' };
  it('says why an update was refused and what is still in use', () => {
    expect(sayFeed('en', { ...feed, state: 'refused', problem: 'bad-signature' }, NOW)).toEqual([
      'An update was refused: a signature is wrong or missing.',
      'The last good list stays in use: version 7, 12 entries.',
    ]);
  });
  it('does not speak of a last list where there never was one', () => {
    const none = { ...feed, version: null, entries: null, checked: null, expires: null };
    const said = sayFeed('en', { ...none, state: 'refused', problem: 'wrong-feed' }, NOW);
    expect(said).toEqual([
      'An update was refused: it belongs to another list.',
      'No list is in use. Text checks work.',
    ]);
  });
  it('says so while the list of the package is in use', () => {
    const said = sayFeed('ko', { ...feed, checked: null, state: 'never-synced', problem: null }, NOW);
    expect(said[1]).toBe('받을 때까지 함께 설치된 목록을 써요: 버전 7, 12건.');
    expect(sayFeed('ko', { ...feed, version: null, state: 'never-synced', problem: null }, NOW)).toHaveLength(1);
  });
  it('says since when it is stale', () => {
    expect(sayFeed('en', { ...feed, state: 'stale', problem: null }, NOW)[0]).toContain('since 20 Nov');
  });
  it('has words for every failure', () => {
    expect(sayProblem('en', 'http-404')).toBe('answer 404');
    expect(sayProblem('en', 'offline')).toBe('no connection');
    expect(sayProblem('en', 'constructor')).toBe('error constructor');
  });
});
