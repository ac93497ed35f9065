import { expect, it } from 'vitest';
import { fingerprint } from '../../src/engine';

const AD =
  '해외 고객센터에서 함께 일할 상담원을 찾습니다. 경력이 없어도 와서 바로 배우면 됩니다. 숙소와 식사는 전부 회사에서 책임지고 왕복 항공권도 드립니다. 문의는 텔레그램 demo_lure77 로 주세요. 전화 010-2345-6789';

const shared = (one: string, other: string): number => {
  const bands = fingerprint(other);
  return fingerprint(one).filter((band, index) => band === bands[index]).length;
};

it('is eight bands of eight hex digits', () => {
  expect(fingerprint(AD)).toHaveLength(8);
  for (const band of fingerprint(AD)) expect(band).toMatch(/^[0-9a-f]{8}$/);
});

it('is empty for short texts', () => {
  expect(fingerprint('주말 알바 구해요. 시급 11,500원')).toEqual([]);
  expect(fingerprint('')).toEqual([]);
  expect(fingerprint('1'.repeat(500))).toEqual([]);
});

it('does not change with numbers, spaces, case or disguises', () => {
  expect(shared(AD, AD.replace('010-2345-6789', '010 9999 1111'))).toBe(8);
  expect(shared(AD, AD.replaceAll('. ', '.  '))).toBe(8);
});

it('shares bands with a near-duplicate and none with another text', () => {
  expect(shared(AD, AD.replace('상담원을 찾습니다', '상담 직원을 찾습니다'))).toBeGreaterThanOrEqual(1);
  expect(
    shared(
      AD,
      '전자부품을 조립하고 검사하는 생산직 사원을 모집합니다. 기숙사와 구내식당을 이용할 수 있으며 잔업 수당은 따로 드립니다. 이력서를 보내 주세요. 사회보험에 모두 가입합니다.',
    ),
  ).toBe(0);
});

it('is the same on every machine', () => {
  expect(
    fingerprint('a quick brown fox jumps over the lazy dog and then over the sleeping cat'),
  ).toMatchInlineSnapshot(`
    [
      "d554b572",
      "e89f9d81",
      "c40b31c1",
      "138b68e1",
      "ddc68ea6",
      "aadfad68",
      "f9e9fc5b",
      "c93fd735",
    ]
  `);
});
