import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'Many small signs together that no phrase names: the wording is nearer to known scam ads than to ads boards carry. Learned for Korean and English only (docs/model.md). It never warns alone and is no kind of evidence of its own.',
    sources: 'docs/model.md',
    honest: 'Short, warm ads by small employers; in English these come near, so English counts little.',
  },
  flags: [
    '돈이 급하신 분 연락 주세요. 고액 알바 당일 현금 지급 가능합니다. 초보자도 가능하고 하루 서너 시간만 하시면 됩니다. 개인 톡으로 문의 주세요.',
    '해외 근무자 모집합니다. 고수익 보장하고 숙식 제공, 비행기표 지원합니다. 텔레그램으로 연락 주세요.',
    [
      'Earn extra cash from home every week. No experience required, we provide everything you need, just a phone and an internet connection.',
      'You can work part time or full time and choose your own hours, and there is no cold calling and no selling.',
      'Our data entry positions are open to students, mothers at home and anyone who wants a second income.',
      'We will send you full training by email, and you get paid weekly by check or direct deposit.',
      'Apply today and start making money now, as positions are filling fast. All you need is a computer and basic typing skills.',
    ].join(' '),
  ],
  passes: [
    '백엔드 개발자를 모집합니다. 자바와 스프링 경험이 있는 분을 우대하며, 서류 전형과 면접을 거쳐 입사합니다. 4대 보험과 연차를 드립니다.',
    '물류 센터에서 상품을 분류하고 포장할 사원을 찾습니다. 근무 시간은 오전 9시부터 오후 6시까지이고 통근 버스를 운행합니다.',
    'The accountant prepares monthly reports, reconciles bank statements and supports the annual audit. A degree in accounting and three years of experience in a similar role are required.',
    'Bewerbung bitte schriftlich an unsere Personalabteilung. Wir bieten eine unbefristete Stelle und dreissig Tage Urlaub.',
  ],
};
