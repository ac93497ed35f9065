import { expect, it } from 'vitest';
import type { EntryKind } from '../../src/contract/feed';
import { isNeverListed } from '../../src/engine';

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
