import type { LanguageCases } from './cases';

export const EN_LURES: LanguageCases = {
  language: 'en',
  honest: [],
  lures: [
    {
      posting: {
        description:
          "Hello dear, I'm Amelia from Crestline Recruitment. Your background and resume have been recommended by several online agencies. We would like to offer you a flexible remote position, helping merchants with data and visibility. 60-90 minutes a day, $100 to $500 daily, 5 days off paid leave. If interested text me on WhatsApp +1 555 0100, you must be over 22.",
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Hi, may I take two minutes of your time? We need people to give five stars to hotels on Google Maps. Rs 150 for every review, earn 3000-8000 per day from home. First task pays immediately. Reply YES and our receptionist will add you on Telegram.',
      },
      level: 'danger',
    },
    {
      posting: {
        title: 'Data entry operator Cambodia',
        description:
          'Urgent requirement for data entry and customer support, Sihanoukville. Typing speed 30 wpm. Salary 900 USD + commission. Free visa, free ticket, free food and stay. Passport ready candidates only. No consultancy charges before joining. Males 20-32. Call/WhatsApp fast, only 8 seats left.',
      },
      level: 'danger',
    },
    {
      posting: {
        title: 'Digital Sales and Marketing Executive - Thailand',
        description:
          'IT company in Mae Sot is looking for Indian youth with computer knowledge. $1000-$1500 in hand, single shot interview on Telegram, result same day. Company will bear flight ticket, visa on arrival, hostel and food. Fly this week.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Kenyans! Customer care jobs in Laos. Pay KSh 150,000 monthly, accommodation and meals free, air ticket paid by the boss. Travel on tourist visa first and your work permit will be processed when you arrive. Inbox me your passport copy.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'We are renting bank accounts. Savings or current, any bank. You get 3% of whatever comes in, daily settlement. ATM card, chequebook and linked SIM needed. Serious people DM.',
      },
      level: 'danger',
    },
    {
      posting: {
        title: 'Payment processing assistant (home based)',
        description:
          'Our foreign clients cannot transfer to us directly. You accept payments on your personal checking account, keep 8 percent for yourself and forward the rest by Zelle or Bitcoin. 1-2 hours a day, no experience.',
      },
      level: 'danger',
    },
    {
      posting: {
        title: 'Quality control inspector - parcels',
        description:
          'Receive packages at your home address, check the contents, take a photo and re-label them with the shipping label we email you. $40 per parcel plus $2,800 a month paid after 30 days. Work from home, US residents.',
      },
      level: 'caution',
    },
    {
      posting: {
        title: 'Canada farm jobs, no IELTS',
        description:
          '500 workers needed in Canada immediately. $25 per hour, free accommodation. No experience, no IELTS, no age limit. LMIA is ready. You only pay the visa processing fee of $350 and medical; the rest will be deducted from your salary. 100% genuine. WhatsApp Mr. John.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Chat moderators / models wanted for crypto project in Dubai. Female, pretty, 20-28, good English. You talk with rich foreign clients on dating apps and get a percentage of their deposits. 2500 USD + bonus, tickets and apartment on us. Message @lucy_hr on Telegram.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Congratulations! You have been shortlisted for the online assistant role. No interview is required. Daily pay of 50-300 USDT, only 40 minutes. You help apps climb the ranking by clicking through a set of 40 products. Kindly contact our mentor on Telegram to activate the working account.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Dear applicant, your application for the post of crew member at our cruise line was approved. Kindly send GBP 180 by Western Union for your work permit and insurance before we send the contract. This money will be refunded with your first salary.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Hey bro, quick money. I just need somebody with a bank account in the UK, money lands, you withdraw and drop it off, keep 20%. No risk, zero comeback. Snap me.',
      },
      level: 'danger',
    },
    {
      posting: {
        title: 'CSR KK Park area',
        description:
          'Salary 2000 dollars, call centre in Myanmar near the Thai side, Chinese company. Only English typing. We handle everything: driver picks you up at Bangkok airport and takes you across. No degree no experience. Ugandans and Ethiopians welcome.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          "Crypto trading company hiring in Poipet. Job: talk to customers online. 1200$ basic + commission up to 15%. Contract 6 months. Don't worry, it's not a scam, no beating, no selling to other companies, phones are allowed.",
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Work from your phone and earn up to 5,000 pesos daily! No selling, no inviting, legit paying. Legal age only. Comment HOW and I will PM you the details.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Telegram group owners are paying for likes. Subscribe to YouTube channels and send a screenshot, 50 rupees each, 3 tasks free. After that choose the prepaid task: pay 1000 and get 1400 back within 10 minutes.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Need verified Binance and PayPal accounts, also freshly opened business bank accounts. Paying $300 per account up front. Full access with mail and SIM.',
      },
      level: 'danger',
    },
    {
      posting: {
        title: 'Personal assistant',
        description:
          'Personal assistant needed for a busy executive who travels. 300 dollars a week, flexible. I will mail you a check, deposit it in your bank, keep your salary, then buy gift cards for an orphanage and send me pictures of the codes.',
      },
      level: 'caution',
    },
    {
      posting: {
        title: 'Collection agent',
        description:
          'Looking for drivers to collect envelopes from elderly customers, 400 cash per pick-up, all expenses paid. You will be told the address on Signal on the day. Smart clothes. Must not ask questions.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Young men in Dhaka: computer operator job in Cambodia, salary 80,000 to 1,20,000 taka. Visa and ticket after 50,000 advance only, the rest after getting there. Passport, two photos. Flight within 10 days. Imo/WhatsApp.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Hi, I saw your profile on Indeed. I am Clara, HR manager of a marketing agency. We have an optimisation job, you can work anywhere from your mobile. The base is $1,200 for every 4 days worked plus commission. May I send you more information via WhatsApp?',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Live and work in Dubai! Online gaming company needs 40 agents who can chat in English, French or Swahili. Food, room and ticket free. Age 18 to 30, nice looking. Passport is kept with management for safety. 12 hours a day, two days off per month.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'GENUINE HOME BASED TYPING WORK. Earn Rs 25,000 to 40,000 monthly by simple copy paste work. No target. Registration fee Rs 999 refundable after the first month. Contact for details.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Are you drowning in loans? Come with us to the Philippines, POGO company. We clear up to 3,000 USD of what you owe before you start. Just type and reply to customers. Fly right away, tickets from us.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Join our team today and receive a $500 bonus for every friend you bring. Overseas telemarketing sales, Asia. No experience, no documents but a passport. Salary in cash or USDT. Full accommodation, free flights. Add Line ID.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Part time job offer by Amazon: add products to the cart, no need to receive the goods, commission 20%-30% on each order. The higher you recharge the more you earn. Withdraw daily.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Dear passport holder, UAE company gives free visa, free ticket, free food, free accommodation, 4,500 AED for helpers and packers. No interview, no experience, no agent fees. Send your passport front page, back page and a photo on WhatsApp today.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Girls wanted for Laos Golden Triangle casino, customer service online promotion. 25,000 baht + commission, meals and dorm. Border pick up arranged, no passport needed.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'If immigration asks you, say that you are going for a holiday and show the hotel booking we gave you. Do not mention the job. Your ticket to Phnom Penh is booked for Friday, the company refunds everything.',
      },
      level: 'danger',
    },
  ],
};
