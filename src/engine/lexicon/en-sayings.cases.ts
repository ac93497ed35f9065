import type { LanguageCases } from './cases';

export const EN_SAYINGS_CASES: LanguageCases = {
  language: 'en',
  honest: [
    {
      title: 'Mystery shopper, fuel stations',
      hiringOrganization: 'Northway Field Research',
      description:
        'Visit six stations a month and fill in a short form. We pay 18 dollars a visit by bank transfer after your report. No purchase needed. Questions: panel@northway-research.example, 312 555 0170.',
    },
    {
      title: 'Teller, main street branch',
      hiringOrganization: 'First Prairie Bank',
      description:
        'Help customers open bank accounts, deposit checks and pay in cash. 19 dollars an hour, health insurance after 60 days, paid training. Apply on our careers page or call 515 555 0142.',
    },
    {
      title: 'Staff writer, travel',
      description:
        'Our magazine reviews hotels and restaurants in the Alps. You write two pieces a week and visit each place unannounced. Contract through the publishing house, 3,100 euro a month. Write to jobs@alpinepages.example with three samples.',
    },
    {
      title: 'Van courier, medical samples',
      hiringOrganization: 'Corbel Medical Logistics',
      description:
        'Collect sample boxes and envelopes from clinics and bring them to our laboratory. Van and fuel provided, 17 pounds an hour, five shifts a week. DBS check. Call 0161 496 0123.',
    },
    {
      title: 'Office assistant',
      hiringOrganization: 'Hartwell Dental',
      description:
        'Front desk, phone, ordering supplies, now and then buying a gift card for a colleague who leaves. Monday to Friday, 22 dollars an hour. Interview in our practice, bring your resume. 206 555 0133.',
    },
    {
      title: 'Customer support, remote',
      hiringOrganization: 'Lumen Tickets Ltd',
      description:
        'You have been in support before and write well. Two video interviews, then a paid trial day. 2,300 euro gross, laptop sent to you, contract before the first day. people@lumentickets.example',
    },
  ],
  lures: [
    {
      posting: {
        description:
          'Hi, I am Sophia from the talent team. We saw your resume online and would like to offer you a flexible online role. You help our merchants improve their product visibility, 60-90 minutes per day, base of $800 every 5 days. Are you interested? Reply and I will have my colleague reach you on WhatsApp.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Part time assistant needed to receive packages at home, check them and forward with prepaid labels. $3,200 monthly plus $40 per parcel. No experience, start this week.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Looking for serious individuals with an active Chase or Wells Fargo account. Earn 40% of each deposit we run through. Safe and legit, no fees, hit my DM.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Personal assistant for a busy doctor who is travelling. First duties: run errands, buy gift cards for the orphanage, deposit cheques I mail to you and pay my vendors. $650 weekly.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'URGENT hiring for our Thailand branch! Typing speed 30 wpm, English speaking, age 20-35. Salary 1500 USD + commission. Free visa, free ticket, free food and stay. Joining immediately. Ping on WhatsApp only.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Dubai company requires customer chat executives, Indians and Nepalis, 1,200 dollars salary, air ticket by company, interview today on Telegram, fly next week.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Crypto sales team in Golden Triangle wants English speakers, sign 6 month contract, 1800 USD, room for 4, meals, bonus from every client deposit. Agents paid 500 per head.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Rate apps and hotels from your mobile and earn 50-150 USDT daily. New users get 10 USDT trial bonus. Recharge to open VIP 2 and earn more.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Data entry from home, $35/hr, training provided. We will send you a check to purchase your home office equipment from our approved vendor.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'To confirm your seat for the caregiver job in Canada please send 250 USD processing fee and copy of passport. Visa guaranteed in 15 days, no IELTS.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Rent out your Binance account. We pay 100 USD per week, you keep the login but share access. No risk.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          "Mystery shopper wanted. We send you a cashier's check, you keep $400 and use the rest to evaluate Western Union.",
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Model / hostess for VIP clients overseas, 10k a month guaranteed, flights and hotel paid, no experience, send photos and measurements on Telegram.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Work from your phone! Copy and paste job, daily payout, only 1,999 registration. Limited slots, inbox now.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'We are a gaming company in Cambodia hiring Chinese/English live support. 6 days a week 12 hours, dorm in the park, passports processed by admin. 1,300 USD and yearly bonus.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Simple tasks, like YouTube channels and get paid 3 USD each. After 5 tasks screenshots to receptionist on Telegram. Prepaid tasks pay 30% more.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Earn from home by reshipping electronics. Bank details needed for payroll, SSN and photo of ID up front. Text the HR manager.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Need 5 people who can open bank accounts in their name today. I pay for gas and $300 each. Must have ID.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Congratulations! You are shortlisted for remote customer care at Amazon, interview via Signal app with Mr. James, $42/hr.',
      },
      level: 'danger',
    },
  ],
};
