import { describe, expect, it } from 'vitest';
import { read } from './page';

// A post that offers work is read whatever it says about fraud: one sentence must not silence the rest.
const OFFER =
  '캄보디아 프놈펜 상담직을 모집해요. 월급 900만원, 항공권과 숙식을 드려요. 바로 출국하실 분. 텔레그램 @pnh_job_88 로 연락 주세요.';
const page = (title: string, more: string, og = '') =>
  read(
    `<html><head><title>${title}</title>${og}</head><body><h1>${title}</h1><div class="view_content"><p>${OFFER}</p><p>${more}</p></div></body></html>`,
    'https://forum.example/talk/9',
  );

describe('an offer in a forum', () => {
  it.each([
    '',
    '사기 조심하세요. 저희는 정식 업체입니다.',
    '이 일자리 사기일까요?',
    '혹시 이 알바 사기인가요? 라고 물으시는데 직접 와서 보세요.',
    '사기 아닐까 걱정되시면 전화 주세요',
    '4대보험 신고해 드려요. 경찰서 앞이에요.',
    'We are a legit company, no police trouble.',
  ])('is read, also with "%s"', (more) => {
    const { kind, postings } = page('프놈펜 직원 구인', more);
    expect({ kind, read: postings[0]?.description?.includes('900만원') }).toEqual({ kind: 'post', read: true });
  });

  it('is read where its title denies', () => {
    expect(page('프놈펜 직원 구인 (사기 아님)', '').kind).toBe('post');
  });

  it.each([
    '이 구인 글 사기 맞나요?',
    'Is this hiring post a scam?',
    '구인 글 보고 갔다가 당했어요',
    '프놈펜 구인, 가도 될까요',
  ])('is none where the title asks or tells: %s', (title) => {
    expect(page(title, '').postings).toEqual([]);
  });

  it('is none on a page that says it is an article', () => {
    expect(page('프놈펜 직원 구인', '', '<meta property="og:type" content="article">').postings).toEqual([]);
  });
});
