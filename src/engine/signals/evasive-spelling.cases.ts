import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'Words that filters look for, spelled so that filters miss them: signs or spaces inside a word, loose jamo, look-alike or invisible letters.',
    sources: 'Korean ads quoted by sports.chosun 2018-06-25 and brunch.',
    honest: 'lists with `·` and `/`, hyphenated English, missing spaces after a full stop, laughing jamo.',
  },
  flags: [
    { posting: { description: 'Ищy пapтнёpoв для зaрaбoткa' }, quote: 'пapтнёpoв' },
    { posting: { description: '상담은 텔 레 그 램 으로 주세요.' }, quote: '텔 레 그 램' },
    { posting: { description: '통*장 필요합니다.' }, quote: '통*장' },
    { posting: { description: '하루 수.익 최고, 일. 당 바로 지급' }, quote: '수.익' },
    { posting: { description: '연락은 텔ㄹㅔ 로' }, quote: '텔ㄹㅔ' },
    { posting: { description: '고\u200b수\u200b익 알바' } },
    { posting: { description: 'Join us on T.e.l.e.g.r.a.m today' }, quote: 'T.e.l.e.g.r.a.m' },
    // Cyrillic letters in a Latin word.
    { posting: { description: 'Write to us on Tеlеgrаm' }, quote: 'Tеlеgrаm' },
    { posting: { description: 'Easy m0ney for all' }, quote: 'm0ney' },
  ],
  passes: [
    'Ищем инженера, знание Java и опыт с СUDA.',
    '카카오톡·텔레그램 봇을 만들어 본 분을 찾습니다.',
    '월급 / 일당 / 주급 협의 가능합니다.',
    '안녕하세요.저희는 물류 회사입니다.신입.경력 모두 지원하세요.',
    '하하ㅎㅎ 같이 일해요 ㅋㅋ 현금 관리 업무입니다.',
    'A B C D batches, salary by agreement.',
    'Part-time on-line work-life balance, e-mail us.',
    'Платим вовремя, работа в Москве.',
    'HTML5, B2B, i18n and Web3 experience.',
  ],
};
