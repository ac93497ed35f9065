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
  ['telegram', 'telegram'],
  ['kakao', 'kakaotalk'],
])('%s %s is never listed', (kind, value) => {
  expect(isNeverListed(kind, value)).toBe(true);
});

it.each<[EntryKind, string]>([
  ['domain', 'demo-lure.com'],
  ['domain', 'gogo.kr'],
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
