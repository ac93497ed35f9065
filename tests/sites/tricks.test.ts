import { describe, expect, it } from 'vitest';
import { read } from './page';

const page = (title: string, body: string) =>
  `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1><div class="view_content">${body}</div></body></html>`;
const LURE =
  '<p>캄보디아 프놈펜 상담직을 모집해요. 월 1,000만원, 항공권과 숙식 제공.</p><p>텔레그램 @pnh_hire_9 로 연락 주세요.</p>';
const URL = 'https://community.example/posts/1';

describe('what a page could do to be read as less than it says', () => {
  it('a form around the way to answer does not take it out of the ad', () => {
    const fields = '<input name="a"><input name="b"><input name="c">';
    const form = `<form><p>텔레그램으로만 받아요: pnh_hire_9</p>${fields}<a href="https://t.me/pnh_hire_9">문의</a></form>`;
    const [posting] = read(page('프놈펜 직원 구인합니다', `${LURE.repeat(3)}${form}`), URL).postings;
    expect(posting?.description).toContain('텔레그램으로만 받아요');
    expect(posting?.links?.some(({ host }) => host === 't.me')).toBe(true);
  });

  it('a form that only asks is no part of it', () => {
    const fields = '<label>이름<input name="a"></label><input name="b"><input name="c">';
    const form = `<form><p>지원서를 작성해 주세요</p>${fields}</form>`;
    const [posting] = read(page('프놈펜 직원 구인합니다', `${LURE.repeat(3)}${form}`), URL).postings;
    expect(posting?.description).toContain('항공권');
    expect(posting?.description).not.toContain('지원서');
  });

  it.each([
    ['주의사항 없는 프놈펜 직원 구인합니다', 1],
    ['고액 구인 글 주의 안내', 0],
    ['구인 사기 예방 수칙', 0],
  ])('the title "%s" leaves %i postings', (title, count) => {
    expect(read(page(title, LURE), URL).postings).toHaveLength(count);
  });
});
