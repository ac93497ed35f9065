import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: 'Japanese law asks every recruiting text for six items: who hires, their address, how to reach them, the work, the workplace and the pay.',
    sources: 'Japanese labour ministry on recruiting texts without the six items (facts on laws about false ads)',
    honest: 'Notices on a shop door, posts that link to a full ad.',
  },
  flags: [
    'スタッフ募集中です。詳しくはDMください。どなたでも歓迎します。',
    '今すぐ稼ぎたい方を募集しています。興味のある方はご連絡ください。',
    '돈 필요하신 분만 연락 주세요. 자세한 건 개인적으로 말씀드려요.',
    '같이 크게 버실 분 찾습니다. 선착순이라 빨리 쪽지 주세요.',
    '簡単なお手伝いをしてくれる方、募集中。気軽にメッセージください。',
  ],
  passes: [
    '株式会社みどり食品でレジスタッフ募集中。時給1,150円、東京都杉並区荻窪2-4-1の店舗。電話 03-5347-0000。',
    '居酒屋のホールスタッフ募集。時給1,200円から。横浜市西区南幸1-5、電話 045-311-0000。',
    'We are opening a bakery and need hands for the morning. Message us.',
    'Kitchen staff wanted for a small restaurant. Evenings only.',
    '주방에서 함께 일하실 분을 모집합니다. 월급 260만원, 수원시 팔달구에 있어요.',
  ],
};
