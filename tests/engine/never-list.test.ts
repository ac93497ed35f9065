import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json';
import type { EntryKind } from '../../src/contract/feed';
import { isNeverListed } from '../../src/engine';
import { EMPLOYERS } from '../../src/engine/facts/employers';
import { MAIL_HOSTS } from '../../src/engine/facts/never-list';
import { SHARED_HOSTS, SITE_BUILDERS } from '../../src/engine/facts/shared-hosts';
import { expectWithin } from '../effort';

it.each<[EntryKind, string]>([
  ['domain', 'saramin.co.kr'],
  ['domain', 'naver.com'],
  ['domain', 'samsung.com'],
  ['domain', 'mofa.go.kr'],
  ['domain', 'state.gov'],
  ['domain', 'service.gov.uk'],
  ['path', 'forms.gle'],
  ['path', 'docs.google.com/'],
  ['phone', '112'],
  ['phone', '1394'],
  ['phone', '+82232100404'],
  ['email', 'help@mofa.go.kr'],
  ['email', 'hr@samsung.com'],
  ['email', 'clerk@korea.kr'],
  ['domain', 'korea.kr'],
  ['domain', 'typeform.com'],
  ['domain', 'linktr.ee'],
  ['domain', 'imweb.me'],
  ['domain', 'kaist.ac.kr'],
  ['path', 'facebook.com/profile.php'],
  ['path', 'instagram.com/p'],
  ['path', 'cafe.naver.com/ArticleRead.nhn'],
  ['path', 'forms.office.com/Pages/ResponsePage.aspx'],
  ['telegram', 'addlist'],
  ['telegram', 'telegram'],
  ['kakao', 'kakaotalk'],
])('%s %s is never listed', (kind, value) => {
  expect(isNeverListed(kind, value)).toBe(true);
});

it.each<[EntryKind, string]>([
  ['domain', 'demo-lure.com'],
  ['domain', 'gogo.kr'],
  ['domain', 'demo-lure.ac'],
  ['domain', 'demo-lure.re'],
  ['path', 'facebook.com/demo.lure'],
  ['path', 'docs.google.com/forms/d/e/1FAIdemo'],
  ['domain', 'mygov-demo.com'],
  ['path', 'forms.gle/AbC123'],
  ['phone', '+821023456789'],
  ['email', 'lure.demo@gmail.com'],
  ['telegram', 'demo_lure77'],
  ['kakao-open', 'gAbC12de'],
  ['wording', '0a1b2c3d'],
])('%s %s may be listed', (kind, value) => {
  expect(isNeverListed(kind, value)).toBe(false);
});

/** Hosts that are out as a domain, with a name below them, and as the domain of an address. */
const OUT: [string, readonly string[]][] = [
  [
    'every board of the manifest',
    manifest.content_scripts.flatMap(({ matches }) =>
      matches.map((match) => match.split('/')[2]!.replace(/^\*\./, '')),
    ),
  ],
  ['every employer that ads borrow', EMPLOYERS.flatMap(({ domains }) => domains)],
  [
    'banks',
    `kbstar.com shinhan.com nonghyup.com kakaobank.com mufg.jp bangkokbank.com bca.co.id vietcombank.com.vn bdo.com.ph ababank.com
    dbs.com ctbcbank.com icbc.com.cn sbi.co.in paypal.com`.split(/\s+/),
  ],
  [
    "states' own sites",
    `mofa.go.kr mofa.go.jp kemlu.go.id mfa.go.th mofa.gov.vn dfa.gov.ph mofa.gov.mm mfaic.gov.kh mofa.gov.la mfa.gov.sg kln.gov.my
    boca.gov.tw immd.gov.hk fmprc.gov.cn mea.gov.in state.gov service.gov.uk beehive.govt.nz gob.mx army.mil korea.kr city.osaka.lg.jp
    rta.mi.th`.split(/\s+/),
  ],
];

describe.each(OUT)('%s', (_, hosts) => {
  it.each(hosts)('%s', (host) => {
    expect(hosts.length).toBeGreaterThan(10);
    expect(isNeverListed('domain', host)).toBe(true);
    // The Public Suffix List has it: a name below is somebody's storage.
    expect(isNeverListed('domain', `jobs.${host}`)).toBe(host !== 'googleapis.com');
    expect(isNeverListed('path', `${host}/demo`)).toBe(true);
    if (!MAIL_HOSTS.has(host)) expect(isNeverListed('email', `hr@${host}`)).toBe(true);
    // Bought by anybody: a name that only begins or ends like one.
    expect(isNeverListed('domain', `${host.replaceAll('.', '-')}-jobs.com`)).toBe(false);
  });
});

it('no mail provider, shared host or builder is listed as a whole', () => {
  for (const host of [...MAIL_HOSTS, ...SITE_BUILDERS]) expect(isNeverListed('domain', host), host).toBe(true);
  for (const { host, also } of SHARED_HOSTS) {
    for (const name of [host, ...also]) {
      const whole = name.replace(/^\*\./, '');
      expect(isNeverListed('domain', whole), whole).toBe(true);
      for (const path of ['', '/', '/a/b/../c']) expect(isNeverListed('path', `${whole}${path}`), whole).toBe(true);
    }
  }
});

it('answers about the longest values at once', async () => {
  await expectWithin(2_000, () => {
    for (const part of ['a.', '-', '/', 'a/', '%', '?a=b&', 'a-0123456789abcdef']) {
      const value = part.repeat(50_000);
      for (const host of ['notion.so', 'facebook.com', 'cafe.naver.com', 'docs.google.com', 'x.typeform.com']) {
        isNeverListed('path', `${host}/${value}`);
        isNeverListed('path', `${value}/${host}`);
        isNeverListed('domain', value + host);
        isNeverListed('email', `${value}@${value}${host}`);
      }
    }
  });
});
