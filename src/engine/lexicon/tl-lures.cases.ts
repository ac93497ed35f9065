import type { LanguageCases } from './cases';

export const TL_LURES: LanguageCases = {
  language: 'tl',
  honest: [],
  lures: [
    {
      posting: {
        description:
          'HIRING CSR sa Cambodia! 1,000 USD basic plus komisyon. Libre ticket, pagkain at tirahan, sagot lahat ng company. Turista muna tayo palabas, may mag-aassist sa airport. Kahit walang experience basta marunong mag-type. PM lang sa Telegram.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Mga kababayan na gustong mag-abroad ng mabilisan, may opening kami sa Thailand encoder. 60k-80k sahod. No placement fee, lipad agad this week. Backdoor daan Zamboanga, safe po. Passport lang kailangan.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Kumita ng 1,500 hanggang 5,000 araw-araw gamit lang ang cellphone mo! I-like lang ang mga video sa TikTok at YouTube, bayad agad sa GCash. Walang puhunan, legit po. Message HR sa WhatsApp.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Magandang araw po, ako si Lea mula sa HR ng Shopee. Napili po kayo para sa part time online job. 30 minuto kada araw, 800-3,000 ang sahod. Mag-reply ng OK para sa detalye.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Bumibili kami ng GCash at bank account na verified. 2,500 kada isa, cash agad. Kahit anong bangko: BDO, BPI, Landbank, kasama ATM at SIM. PM na.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Pa-rent ng ATM at online banking mo, 5k kada linggo walang gagawin. Dadaanan lang ng pera, ibabalik din sayo. Safe at walang sabit.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Work in Canada at Poland, factory at farm. 120k sahod, no experience, no age limit. Magbayad lang ng 3,500 reservation at processing para ma-line up, ibabalik sa unang sahod. Slots limited, send passport sa messenger.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Task na pang-online: mag-add to cart lang at mag-order kunwari. May komisyon 20%. Kailangan lang mag-top up muna ng 500 at babalik sayo 700 pagkatapos ng task. Withdraw anytime.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Girls 18-25, maganda at marunong mag-English, para chatter sa dating app sa Dubai/Myanmar. Kausapin mo lang mga mayamang foreigner para mag-invest. 2k USD, may bonus, libre lahat.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Kailangan ng rider na kukuha ng pera sa mga kliyente at magdedeposito sa bitcoin ATM. 2,000 kada lakad, araw-araw ang bayad. Huwag magtanong.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Sa airport sabihin mo bakasyon lang at wag babanggitin ang trabaho. Kami na bahala sa return ticket at hotel booking. Pagdating sa Bangkok may susundo sayo papuntang Laos.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Good pm po. Nakita namin ang resume mo sa JobStreet. May part time kami, 500 to 2,500 per day, cp lang ang kailangan. Interested? Add mo si HR sa Telegram o Viber.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Baon sa utang? Sagot namin! May trabaho sa Cambodia, bigyan ka ng 30k advance bago lumipad. Customer service lang, madali. Sundo hanggang office.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Pwede mag-apply kahit walang passport at walang papeles. Papuntang Malaysia via bangka, pagdating doon may trabaho na sa casino. 50k pataas.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'ENCODER / TYPIST sa bahay lang! 25k per month. Registration 499 para sa ID at training kit, isang beses lang babayaran. Unlimited slots, GCash payment.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Kailangan namin ng tao na magpapagamit ng bank account. Papasukan ng pera ng mga client, iwi-withdraw mo tapos 5% sayo. Walang risk.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Review ng hotel at produkto lang, 50 pesos kada review! 3 tasks muna libre tapos may recharge task, doble balik sa loob ng 20 minuto.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'POGO hiring: chat support, love scam HINDI po ito. Hindi kukunin ang passport, hindi kayo ikukulong, pwede lumabas tuwing linggo. 45k, libre dorm at pagkain.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Tagatanggap ng parcel sa bahay, i-repack at ipadala ulit sa address na ibibigay. 300 kada parcel, walang ilalabas na pera.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Agarang alis! Georgia at Dubai, waiter, packer, CSR. Visit visa muna, pagdating doon ipoproseso ang working visa. Utang muna ang ticket, salary deduction. 0 experience ok. WhatsApp.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Extra income sa mga nanay at estudyante! Copy paste lang, 3k a day kaya. Comment HOW. Guaranteed kita kahit tulog ka.',
      },
      level: 'caution',
    },
    {
      posting: { description: 'Sim card mo, kikita ka! Bilhin namin registered SIM at GCash, 1,000 agad. Bulk ok.' },
      level: 'danger',
    },
  ],
};
