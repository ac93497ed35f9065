import type { LanguageCases } from './cases';

export const EN_MORE_CASES: LanguageCases = {
  language: 'en',
  honest: [
    {
      title: 'Barge crew wanted, Rotterdam',
      description:
        'Deckhand for inland tanker, two weeks on two weeks off. 2,450 euro net, food on board, cabin, travel card paid. Service book needed. Call Piet 010 555 0122 or app him on WhatsApp.',
    },
    {
      title: 'Cabin crew open day Nairobi',
      description:
        'Gulf airline interviews on Saturday at Sarit Centre. Tax-free AED 9,500, shared apartment, transport, medical cover, free tickets for you and your family. Height 160 cm, high school certificate, English. Bring CV and a photo. We do not ask for money.',
    },
    {
      title: 'Poultry farm workers, Poland',
      description:
        'Lublin farm hires from Nepal and Bangladesh. PLN 28 gross per hour, bed in shared room, 10 hours a day. The employer applies for the work permit (type A). Agency Kosi Overseas, licence 1123/074/075, service fee as set by the government with receipt. Interview on Zoom with the owner.',
    },
    {
      description:
        'Looking for a nanny for two boys, Lekki phase 1. Live in, N80,000 monthly, meals and room. Must love children and have two guarantors. No experience is fine if you are patient. Call or WhatsApp 0803 555 0141.',
    },
    {
      title: 'Chat support agent night shift',
      description:
        'Cebu IT Park account needs 20 agents for US retailer chat. 24k package, free meals, sleeping quarters, HMO, sign on bonus. Undergrad ok, no experience ok. Apply in the morning, job offer the same day! Bring SSS, TIN, NBI. Hunter Recruitment Services, Inc.',
    },
    {
      title: 'Order picker - flexible shifts',
      description:
        'Pick your own shifts in our app. Earn up to 15.20 an hour, get paid the next day if you want. No CV, no interview, short online induction. You need steel toe shoes and a right to work.',
    },
    {
      title: 'Technical trainee caregiver (Japan)',
      description:
        'Two-year N4 to N3 programme, JPY 190,000 monthly, dormitory near the facility, plane ticket paid by the facility. Sending organisation registered with the ministry. Japanese lessons in Yangon start in May.',
    },
    {
      title: 'Telesales insurance (leads provided)',
      description:
        'Call people who asked for a quote. Basic 22,000 rand plus commission, top sellers take home 45,000. Matric, clear credit and criminal record. Training is paid. Monday to Friday. Umhlanga.',
    },
    {
      title: 'Remote bookkeeping, 10 hours a week',
      description:
        'Small landscaping firm in Ohio. $28/h, work from home, set your own hours. QuickBooks experience a must. Email resume to Dana. We pay by direct deposit every Friday.',
    },
    {
      title: 'Web tester, freelance',
      description:
        'Test websites and say aloud what you think. $10 per 20-minute test paid by PayPal a week later. No experience needed, a microphone and good English. This will not replace a job: most testers do two a week. Sign up and take a sample test.',
    },
    {
      description:
        "We're hiring a virtual assistant for our Etsy shop, 15 hours/week, $9/h via Wise. You answer buyers, list products, make Canva posts. 2 years of VA work please. Fill the form, we do a short paid test then a Zoom call.",
    },
    {
      title: 'Housekeeping - cruise line',
      description:
        'Start in September from Cape Town. USD 1,200 plus gratuities. Flight to joining port, meals and shared cabin paid by the company. C1/D visa needed, medical at own cost, refunded after the first contract. Hiring partner Blue Anchor (Pty) Ltd, Department of Labour reg. 2019/PEA/221.',
    },
    {
      title: 'Fresh graduates - call center, Lahore',
      description:
        'Night shift, US campaign, 50k + fuel + commission. Intermediate ok, fluent English. Same day hiring, weekly spiffs, pick & drop for ladies. Walk in with CNIC copy at 3rd floor Siddiq Trade Centre, 6 pm to 10 pm. 0300-5550123.',
    },
    {
      title: 'Security printing - packers',
      description:
        'Temp, 2 weeks, start tomorrow. $18.50/hr, paid weekly. No experience. Steel toes. Text PACK to 555-0111, Ascend Staffing Inc.',
    },
    {
      title: 'Sous chef, Maldives',
      description:
        'Five star resort, USD 1,400 net + service charge about 900. Single room, food, laundry, medical, annual ticket. 5 years in western kitchen. Work visa by resort. Contract two years. Send CV to talent@resort.example; interviews on Teams.',
    },
  ],
  lures: [
    {
      posting: {
        description:
          "Good day! My name is Sophia and I work with Hays. We noticed your CV in the database and think you'd be a great match for an online partner role. You only spend about an hour on your phone each day and take home 150-450 EUR. Payment in crypto after each round. Add our WhatsApp.",
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Job: assist streaming artists to raise plays on Spotify. Commission paid each time you finish a batch of 38 songs. New users get 20 USDT to try. When a premium song appears you have to cover its price first.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Hiring 15 Pakistani boys for Baku / Tbilisi based company. Work is online sales by chat. Pay 1200 dollar, stay and mess by company, ticket from our side. Only 8 pass. Agent will receive you. No experience. Whatsapp voice note.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Want to go to Cambodia for work? Cashier, chatter, IT, cleaners. We process everything from Nairobi, you pay when you start earning. Passport is all you need. Flight every Tuesday. DM.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Turn your unused bank account into income! Lend it to our gaming platform for deposits, earn Rs 2,000 per lakh. Account stays in your name, we only need the login and the SIM.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          "Work from home finance officer. Duties: funds from buyers arrive in your account, you take out your 6%, convert what is left to USDT and send it to the supplier's wallet. Two hours daily.",
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          "Courier, cash daily. Pick up sealed packets from old people's houses and bring them to the meeting place. Taxi paid. You must delete the chat after every job. 350 per trip.",
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'US Postal parcels hub: become a home-based logistics helper. Goods arrive at your door, you stick on a new label and drop them at FedEx. 25 dollars each. First salary after one month.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Work in Luxembourg/Poland/Serbia! Packing chocolate, 2,800 euros, no language needed, no experience, room and food free. Visa in 30 days 100% sure. Advance 300 for file opening then the balance after visa. Limited places, WhatsApp passport scan now.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Female 19-27 fair complexion required as hostess cum online chat partner for VIP club members in Bangkok/Myawaddy. Monthly 80k baht. All documents by us, bring only clothes.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          "TikTok shop hiring! You press like on merchants' videos, each like gives you $2. Salary credited in 5 min. Sign in with our code and charge the wallet 30 USD to go to level 2.",
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Emirates airline cargo job offer letter attached. Your candidature is confirmed, basic 6,500 AED. Deposit the refundable visa security of INR 12,400 to the account of our legal officer within 24 hours to avoid cancellation.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          "You'll be based in a gated campus with supermarket and gym, everything inside so there is no need to go out. Chat sales, 14 hours, Chinese management, 1,800 dollars, Myawaddy.",
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Need someone with Revolut, Wise and Monzo. You open, verify, hand me the log in, I pay 200 each. Fully safe, nothing on you.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Home typing from PDF to Word, 100 pages = Rs 12,000. Deposit Rs 1,500 for the software licence, returned with first payout. No deadline pressure.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          "Mystery shopper: a cashier's check of $2,450 comes by courier. Put it in your bank, keep $350, and use the rest to evaluate a Walmart by purchasing Apple cards, then text the numbers.",
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Dear brothers in UAE on visit visa: instead of going home, come to Georgia/Laos! Company clears your overstay fine and loans, gives 800-1,000 USD, computer work, everything free. Leave tomorrow.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Mr. Chen is hiring typists in Sihanoukville, Malaysians preferred. RM8,000 + OT, hostel in the building, monthly 2 days rest, passport with company. Flight ticket immediately. WeChat only.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'URGENT!!! staff required for online company in Bavet. Both male n female. English + Hindi typing. Salary 60-70k INR plus incentive plus OT. Visa tckt hotel food sb company ka. Interview 2 min on whatsapp. Departure 12 Dec. Serious candidates with valid passport msg fast',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          "Do you want to earn in USD? Our Chinese company wants Ethiopian & Kenyan young people who know computer. We send ticket. Thailand. Training 1 week then you chat with customers. If you make sales you get 10%. It's a real job my brother is already there.",
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Hi there, this is Grace, recruitment consultant of Adecco. We have a remote job opening which pays 80-250 SGD per day, requires only your phone and 1 hour. Are you interested? I will connect you to our manager in WhatsApp.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Our platform gives merchants better search results. Your tasks: submit 35 ratings on the workbench each day. Base salary 1000 USDT on day 5, 3000 on day 15. If an order exceeds your balance, deposit the gap and you receive it back with 5x commission.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Students! Extra cash this summer. Someone sends a transfer to you, you go to the bank and take it out in cash, our man picks it up. You get 15 percent. Must have a Chase or Wells Fargo account older than 3 months.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'I pay 5,000 pesos for each GCash or Maya account, fully verified. Sim included. Meet up or ship the SIM to me. Long term.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          "Your profile is selected for Canadian hotel job. Salary 3,200 CAD. Processing of LMIA costs 450 USD, medical 120. Payment in our agent's account to proceed to next stage. Offer letter after payment.",
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Part time at home: we ship you phones, you check they are working, put in new boxes and post them to our buyers in Eastern Europe. 600 a week.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          "Bookkeeper needed for small charity abroad. You'll get donations by e-transfer, deduct your wage and pass them on to our field workers through crypto. No office.",
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Relationship assistant (female). You will build trust with lonely gentlemen on Tinder and Instagram and introduce them to a trading app. Office in Dubai JLT, staff villa. 3,000 AED + 8%.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'No experience? No problem. Male 18-35 needed at KTV & online casino in Bokeo. Boat picks you up in Chiang Khong. 30k baht, food 3 times. You work 15 hours. Boss pays the police so all safe.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          "Hello ma'am/sir. Home job! Just send WhatsApp messages to customers we list, 1 message 5 rupees. First pay joining charges 850 and get login ID.",
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          "I'm retired at 32 thanks to this system! I'm looking for 3 motivated people to mentor. No boss, no schedule, work from the beach with only your phone. Comment INFO.",
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Driver for VIP: bring a suitcase from Addis Ababa to Hong Kong, tickets and hotel paid, 3,000 USD when delivered. Do not open it.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          "We need guys to pick up bank cards from customers, on behalf of the bank's fraud team. Wear ID that we give. 250 quid a day plus taxi.",
      },
      level: 'caution',
    },
  ],
};
