import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Posting } from '../../src/contract/posting';
import { FACTS_DATE, judge } from '../../src/engine';

const context = { today: FACTS_DATE, readerCountry: 'KR', strength: 'normal' } as const;
const judged = (posting: Posting) => judge(posting, [], context);

/** Written by us in the manner of each sort of page. */
const PAGES: Record<string, string> = {
  'a notice of the Korean police':
    '해외 고액 알바 사기 주의. 캄보디아에서 월 천만 원을 벌 수 있다는 글을 보고 출국했다가 감금된 피해가 이어지고 있습니다. 항공권과 숙소를 준다는 제안은 의심하시고, 피해를 보면 112에 신고하세요.',
  'a notice of an embassy':
    'Travel advisory for job seekers. Victims of job scams were offered 3,000 dollars a month in Poipet with free tickets and no experience, and were locked up. Do not trust such offers. Report suspected trafficking to the police.',
  'a news report that quotes the ads':
    '경찰은 텔레그램에 “고수익 알바 모집합니다, 통장만 있으면 하루 50만원”이라는 글을 올린 일당을 검거했다. 피해자 여러 명이 사기 피해를 신고했다. 경찰은 비슷한 글을 조심하라고 당부했다.',
  "a board's safety text":
    '안전한 구직을 위해 꼭 확인하세요. 통장이나 체크카드를 요구하는 곳은 취업 사기일 수 있으니 주의하세요. 가입비를 먼저 달라고 하면 응하지 말고 고객센터에 신고하세요. 피해를 예방할 수 있습니다.',
  'a guide to recruitment fraud':
    'How to recognise recruitment fraud. Scammers promise easy money, ask for a registration fee and want you to move to Telegram. Be wary of any employer that wants your bank account. Victims should contact the police.',
  'a Chinese notice':
    '警方提醒：谨防高薪招聘诈骗。不法分子以“包机票、月入三万、无需经验”为诱饵，将受害人骗至缅北、柬埔寨。请勿出租、出借银行卡，如遇诈骗请立即报警。',
  'a Japanese notice':
    '警察からの注意喚起です。「高額報酬」「即日現金」などの求人は闇バイトの可能性があります。口座を売ることは犯罪です。被害に遭ったら警察に相談してください。',
  'a Vietnamese notice':
    'Công an cảnh báo thủ đoạn lừa đảo việc nhẹ lương cao tại Campuchia. Nhiều nạn nhân bị giam giữ, đòi tiền chuộc. Người dân cần cảnh giác, trình báo công an khi phát hiện dấu hiệu lừa đảo.',
  'a Thai notice':
    'ตำรวจเตือนภัย ระวังมิจฉาชีพหลอกไปทำงานต่างประเทศ รายได้สูง มีตั๋วเครื่องบินให้ ผู้เสียหายถูกกักขังที่ปอยเปต อย่าหลงเชื่อ หากพบเบาะแสให้แจ้งความ',
  'an Indonesian notice':
    'Waspada penipuan lowongan kerja di Kamboja. Korban dijanjikan gaji besar dan tiket gratis lalu disekap. Jangan tergiur tawaran seperti itu dan laporkan ke polisi bila menemukan modus penipuan.',
  'a Spanish notice':
    'La policía advierte de estafas laborales: cuidado con las ofertas que prometen dinero fácil por dar me gusta. Las víctimas pierden sus ahorros. No pague nunca por adelantado y denuncie el fraude.',
  'a Russian notice':
    'Полиция предупреждает: мошенники предлагают лёгкий заработок и просят оформить карту на себя. Не передавайте карту другим. Пострадавшие могут обратиться в полицию. Остерегайтесь обмана.',
};

describe('pages that warn', () => {
  it.each(Object.entries(PAGES))('%s is not flagged', (_, description) => {
    const { level, findings } = judged({ description });
    expect(level, findings.map(({ signal }) => signal).join(' ')).toBe('none');
  });

  it('this README is not flagged', () => {
    const { level, findings } = judged({ title: 'Lurewatch', description: readFileSync('README.md', 'utf8') });
    expect(level, findings.map(({ signal }) => signal).join(' ')).toBe('none');
  });
});

const LURES: Record<string, string> = {
  'work abroad, Korean':
    '캄보디아 고객센터 직원 모집. 월 1000만원 보장, 경력 무관, 항공권과 숙소 제공. 바로 출국 가능한 분 지원하기를 눌러 주세요.',
  'accounts wanted, Korean': '통장 빌려주실 분 구해요. 하루 50만원 당일 지급. 쪽지 주세요.',
  'work abroad, English':
    'Hiring chat agents in Poipet, $5000 a month, no experience, free flight ticket, visa and accommodation provided. Apply with the button below.',
  'tasks, English':
    'Earn $300 a day: get paid to like videos, one hour a day, no experience. Top up to unlock tasks. Slots available, inbox me.',
};
const NOTICES: Record<string, string> = {
  Korean: '사기 주의! 취업 사기 피해 예방을 위해 경찰에 신고하세요. 보이스피싱 조심하세요.',
  English:
    'Beware of job scams. Fraudsters pretend to be employers. Report to the police. Never send money to scammers.',
};

describe.each(Object.entries(LURES))('a lure (%s)', (_, lure) => {
  const bare = judged({ description: lure });

  it('is warned of', () => {
    expect(bare.level).not.toBe('none');
  });

  it.each(Object.entries(NOTICES))('is no less for a notice in %s before, behind and as its title', (__, notice) => {
    for (const posting of [
      { description: `${notice}\n${lure}` },
      { description: `${lure}\n${notice}` },
      { description: `${notice}\n`.repeat(5) + lure },
      { title: notice, description: lure },
    ])
      expect(judged(posting).level, JSON.stringify(posting)).toBe(bare.level);
  });
});

describe('an ad in quotation marks', () => {
  it.each([
    '경찰이 취업 사기 주의를 당부했다. 신고하세요. “캄보디아 콜센터 직원 모집합니다. 월 1000만원 보장, 경력 무관, 항공권과 숙소 제공. 쪽지 주세요.”',
    'Beware of scams, report to the police. "Hiring chat agents in Poipet, $5000 a month, no experience, free flight ticket, visa and accommodation provided. Inbox me."',
  ])('is no notice when it is much of the text: %s', (description) => {
    expect(judged({ description }).level).not.toBe('none');
  });
});

describe('a notice', () => {
  it('does not add to an honest ad either', () => {
    const ad =
      '수원 물류센터에서 포장할 분을 찾습니다. 시급 11,000원, 주 5일, 4대 보험. 전화 031-000-1234로 연락 주세요.';
    for (const notice of Object.values(NOTICES)) expect(judged({ description: `${ad}\n${notice}` }).level).toBe('none');
  });
});
