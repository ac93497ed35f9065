import { describe, expect, it } from 'vitest';
import { fold, MARK, plain } from '../../src/engine/text';

const folded = (text: string): string => fold(text).text;

describe('fold', () => {
  it.each([
    ['텔레그램', '텔레그램'],
    ['텔 레 그 램', '텔레그램'],
    ['텔*레.그-램', '텔레그램'],
    ['텔ㄹㅔ', '텔레'],
    ['테ㄹ레그램', '텔레그램'],
    ['탤ㄹH', '탤래'],
    ['ㅌㄹ', 'ㅌㄹ'],
    ['하세요ㅎㅎ', '하세요ㅎㅎ'],
    ['통*장*', '통장'],
    ['체;크 카;드', '체크카드'],
    ['일. 당', '일당'],
    ['감금 없음. 안전 보장', '감금없음.안전보장'],
    ['첫 줄\n둘째 줄', '첫줄\n둘째줄'],
    ['\u1110\u1166\u11af\u1105\u1166', '텔레'],
    ['Ｔｅｌｅｇｒａｍ', 'telegram'],
    ['ⓣⓔⓛⓔ', 'tele'],
    ['𝐓𝐞𝐥𝐞𝐠𝐫𝐚𝐦', 'telegram'],
    ['T.e.l.e.g.r.a.m', 'telegram'],
    ['call us on t e l e g r a m today', 'call us on telegram today'],
    ['통\n장\n대\n여\n해요', '통장대여\n해요'],
    ['f\nr\ne\ne\n \nr\no\no\nm', 'free room'],
    ['f r e e  f l i g h t', 'free flight'],
    ['f  r  e  e', 'free'],
    ['월\n화\n수', '월\n화\n수'],
    ['Tеlеgrаm', 'telegram'],
    ['зaрaбoтoк', 'заработок'],
    ['paбoтa', 'работа'],
    ['ᴛᴇʟᴇɢʀᴀᴍ', 'telegram'],
    ['ꓔelegram', 'telegram'],
    ['VIPклуб', 'vipклуб'],
    ['te1egram', 'telegram'],
    ['tel\u200begram', 'telegram'],
    ['\u202etelegram\u202c', 'telegram'],
    ['Résumé', 'resume'],
    ["don't worry", 'dont worry'],
    ['part-time, e-mail', 'part time e mail'],
    ['Work. Now!', 'work.now'],
    ['월 300만 원', '월300만원'],
    ['работа в Москве', 'работа в москве'],
    ['B2B and i18n in 2026', 'b2b and i18n in 2026'],
    ['0️⃣1️⃣0️⃣', '010'],
    ['', ''],
    ['\ud83d', ''],
  ])('%j gives %j', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it('leads every unit back to the original', () => {
    const text = '연락은 텔 ㄹㅔ 그*램 ＠ok 으로\u200b 주세요. T.e.l.e.x';
    const { text: out, start, end } = fold(text);
    const at = out.indexOf('그램');
    expect(text.slice(start(at), end(at + 2))).toBe('그*램');
    for (let index = 0; index < out.length; index++) {
      expect(start(index)).toBeLessThan(end(index + 1));
      if (index > 0) expect(start(index)).toBeGreaterThanOrEqual(start(index - 1));
    }
  });

  it('marks what was done to a word', () => {
    const marksOf = (text: string) => Array.from(fold(text).marks ?? []).reduce((all, mark) => all | mark, 0);
    expect(marksOf('통*장') & MARK.noise).toBeTruthy();
    expect(marksOf('텔ㄹㅔ') & MARK.jamo).toBeTruthy();
    expect(marksOf('Tеlegram') & MARK.lookalike).toBeTruthy();
    expect(marksOf('t e l e x') & MARK.spaced).toBeTruthy();
    expect(marksOf('통\u200b장') & MARK.hidden).toBeTruthy();
    expect(marksOf('통장') & (MARK.noise | MARK.jamo | MARK.lookalike | MARK.spaced | MARK.hidden)).toBe(0);
  });
});

describe('plain', () => {
  it.each([
    ['공일공 일이삼사 오육칠팔', '010 1234 5678'],
    ['０１０－１２３４－５６７８', '010-1234-5678'],
    ['０１０-일이삼사-5678', '010-1234-5678'],
    ['4oo만원', '400만원'],
    ['오이 이십 개', '오이 이십 개'],
    ['user0one@mail.com', 'user0one@mail.com'],
    ['가\u200b나', '가나'],
  ])('%j gives %j', (text, expected) => {
    expect(plain(text).text).toBe(expected);
  });

  it('keeps the way back', () => {
    const text = '전화 ０１０－1234';
    const { text: out, start, end } = plain(text);
    const at = out.indexOf('010');
    expect(text.slice(start(at), end(at + 4))).toBe('０１０－');
  });
});
