import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { parseInput } from '../../src/contract/parse';
import { Report } from '../../src/contract/report';
import { networkOf } from '../../src/desk/marks';
import { csvField } from '../../src/desk/routes/exports';
import { cleanUrl, scrub } from '../../src/desk/scrub';
import { expectWithin } from '../effort';
import { makeReport } from './make';

test.each([
  [
    'https://a:b@board.example/jobs/view?rec_idx=123&utm_campaign=x&gclid=1#top',
    'https://board.example/jobs/view?rec_idx=123',
  ],
  ['https://board.example/viewjob?jk=0a1b2c&from=serp&trk=abc', 'https://board.example/viewjob?jk=0a1b2c&from=serp'],
  ['https://board.example/?JSESSIONID=1&access_token=2&email=a%40b.c&gno=7', 'https://board.example/?gno=7'],
  [`https://board.example/?q=${'x'.repeat(65)}&id=1`, 'https://board.example/?id=1'],
  ['javascript:alert(1)', null],
  ['not an address', null],
])('address %s is kept as %s', (given, kept) => {
  expect(cleanUrl(given)).toBe(kept);
});

test('a note keeps what the ad said and loses what the reporter said of themselves', () => {
  const contacts = [
    { kind: 'phone' as const, value: '+821012345678' },
    { kind: 'email' as const, value: 'hr@lure.example' },
  ];
  const note = (text: string) => scrub(makeReport({ contacts, note: text })).note;
  expect(note('They wrote from hr@lure.example and 010-1234-5678.')).toBe(
    'They wrote from hr@lure.example and 010-1234-5678.',
  );
  expect(note('Answer me at kim.minji@mail.example or +82 10-9876-5432')).toBe('Answer me at […] or […]');
  expect(note("I'm Jane Doe and 저는 홍길동이라고 해요")).toBe("I'm […] and 저는 […]이라고 해요");
  expect(note('번호 900101-2345678, eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln')).toBe('번호 […], […]');
  expect(note('월급 8,000,000원, 2026-11-23, 3 people')).toBe('월급 8,000,000원, 2026-11-23, 3 people');
});

test('what scrubbing makes longer still fits a report', () => {
  const url = `https://board.example/${'한'.repeat(400)}`;
  const scrubbed = scrub(makeReport({ url, note: 'I am Ab, '.repeat(55) }));
  expect(parseInput(z.omit(Report, { token: true }), scrubbed)).toEqual(scrubbed);
  expect(scrubbed.url).toBe('https://board.example');
});

test('scrubbing takes time in proportion to the text', async () => {
  await expectWithin(1_000, () => {
    for (const piece of ['0 ', 'a@', 'a.a', '+0-', 'eyJa.', '저는 ', 'I am A', '900101', '\u0000']) {
      scrub(makeReport({ note: piece.repeat(250), text: piece.repeat(4000).slice(0, 8192) }));
    }
  });
});

test.each([
  ['203.0.113.7', '203.0.113'],
  ['::ffff:203.0.113.7', '203.0.113'],
  ['2001:DB8:7:8::1', '2001:db8:7'],
  ['2001:0db8:0007:8::1', '2001:db8:7'],
  ['2001:db8::1', '2001:db8:0'],
  ['::1', '0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0'],
  ['', 'unknown'],
  ['localhost', 'unknown'],
])('%s is in network %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test.each([
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "x"', '"say ""x"""'],
  ['=1+1', "'=1+1"],
  ['+82', "'+82"],
  ['-1', "'-1"],
  ['@x', "'@x"],
  ['\tx', "'\tx"],
  ['\r=x', '"\'\r=x"'],
  ['two\nlines', '"two\nlines"'],
  [7, '7'],
  [null, ''],
])('CSV field %j is written %j', (value, field) => {
  expect(csvField(value)).toBe(field);
});
