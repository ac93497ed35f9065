import type { LanguageCases } from './cases';

export const EN_CASES: LanguageCases = {
  language: 'en',
  honest: [
    {
      title: 'Able Seaman - product tanker, 4 month contract',
      description:
        'Northmere Crewing Ltd is looking for experienced ABs for a 37k DWT product tanker. USD 1,950 per month all in, 4+1 months. Joining ticket, visa and hotel before embarkation paid by the owner. CoC, STCW basic safety and tanker familiarisation required, two years of sea service on similar vessels. We never charge seafarers any fee (MLC 2006). Send your CV to crew@northmere-crewing.example.',
    },
    {
      title: 'Steel Fixer, Mason, Carpenter - Saudi Arabia',
      description:
        'Urgently required for a leading construction company in Jubail. Salary SAR 1,800 + overtime. Free food, free accommodation, free transport, air ticket every two years, medical insurance as per Saudi labour law. 10 hours duty. Minimum 3 years experience, ECR passport accepted. Interview in Mumbai on 14 March at our office. Lakhani Overseas, Regd. No. B-0412/MUM/PER/1000+/5/8821/2009. WhatsApp or call 022-5550-1234.',
    },
    {
      title: 'Live-in caregiver for elderly couple (Taipei)',
      description:
        'Care for a couple in their eighties in Xinyi district. NT$ 28,000 a month, own room, food provided, one day off a week. Three-year contract, work permit and ARC arranged by the employer, round trip air ticket included. Nursing aide certificate and basic Mandarin preferred. POEA/DMW licensed agency: Silverlane Manpower, DMW-122-LB-031520-R. No placement fee.',
    },
    {
      title: 'Customer Service Representative - Makati (non-voice)',
      description:
        'Brightcall Solutions Inc. is hiring 30 chat support agents for a telco account. No BPO experience needed, at least completed 2 years of college. PHP 21,000 basic + night differential + HMO on day one, 13th month pay. One-day hiring process, bring your resume and two valid IDs to 4F Zuellig Building, look for Joy. Signing bonus of 10,000 after regularization.',
    },
    {
      title: 'Warehouse operative - nights',
      description:
        'Immediate start for pickers and packers at a distribution centre in Daventry. £13.65 per hour, weekly pay, four on four off. No experience needed, full training given. Free parking, subsidised canteen, 28 days holiday and pension. You must have the right to work in the UK. Refer a friend and both earn £100. Call or text Jess on 01604 555 0142.',
    },
    {
      title: 'Barista / all-rounder, cafe in Fitzroy',
      description:
        'We are a small team that loves good coffee. Looking for someone 20-30 hours a week, weekends included. $29 an hour plus super. Some experience with latte art is a plus, but we can teach you. Drop in with your resume between 2 and 4 pm or message us on Instagram.',
    },
    {
      title: 'Construction worker with work permit - Singapore',
      description:
        'Main contractor at Tuas requires general workers. Basic S$ 900 plus OT, hostel and transport provided by the company. Work permit applied for by the employer, MOM rules followed, levy paid by company. NTS / PRC / Bangladeshi welcome. Must have passed SEC(K) test. EA licence 14C7021, registration no. R1985512. WhatsApp 9123 0000.',
    },
    {
      title: 'Customer service officer (Mandarin speaking), Kuala Lumpur',
      description:
        'Teleport Experience Sdn Bhd supports a global social network. Salary RM 7,000 - 9,000, relocation package: flight ticket, one month of hotel and employment pass sponsored by the company for candidates from Japan, Korea, Taiwan and Hong Kong. Native Mandarin, diploma or degree. 5 days a week, shifts, EPF and SOCSO. Two interviews over video followed by an assessment.',
    },
    {
      title: 'Room attendant and waiter - luxury hotel Dubai',
      description:
        'Al Noor Palm Resort seeks hotel staff from Kenya and Uganda. AED 1,500 basic + service charge + tips. Accommodation, meals on duty, uniform laundry, transportation, medical and yearly ticket are provided by the hotel as per UAE labour law. At least one year in a four star property. The employer pays for the visa. Never pay anyone for a job with us. Apply at careers.alnoorpalm.example.',
    },
    {
      title: 'Commission sales agent - solar panels',
      description:
        'Uncapped commission! Our top reps earned over $9,000 a month last season, the average is $4,200. Base of $2,400 plus $350 for every install. No experience required, we train you for two weeks. Full-time, W-2, health and dental. Must have a driver license. Sunfield Energy LLC, 410 Main St, Mesa AZ. Interview in person.',
    },
    {
      title: 'Data entry clerk (temporary, 6 weeks)',
      description:
        'A municipal archive needs someone to type in handwritten cards. EUR 14.20 an hour, 20 hours a week, mornings. Accuracy matters more than speed. No experience needed, you get a day of training. Fixed-term contract with the city, paid through payroll. Apply with a CV until 3 May.',
    },
    {
      title: 'English teacher in Vietnam - Hanoi language centre',
      description:
        'Blue Lantern English Centre offers USD 1,800-2,200 monthly for 90 teaching hours a month. We sponsor the work permit and reimburse the flight after six months; two weeks of hotel on arrival. Bachelor degree, TEFL certificate and a clean police check required. Demo lesson online, then a call with the academic manager.',
    },
    {
      title: 'Registered nurses for Germany (triple win programme)',
      description:
        'Hospitals in Bavaria hire nurses from the Philippines, India and Tunisia. Gross 2,900 euros, after recognition 3,600. Language course to B2 paid, flight and visa costs covered by the employer, help with an apartment. Diploma in nursing and one year on a ward. No fees for candidates at any time. Applications only through the public employment service.',
    },
    {
      title: 'Dispatch rider (own bike or ours)',
      description:
        'Pay KSh 1,200 daily plus fuel, paid every Saturday through M-Pesa. Deliver food within Westlands and Kilimani. Must have a valid riding licence, smartphone and certificate of good conduct. Helmet and jacket are given. Come to Mpaka Plaza ground floor with your ID, Monday to Friday 9 am.',
    },
    {
      title: 'Helpers wanted for moving day, cash in hand',
      description:
        'Moving from a third floor flat on Saturday, need two strong people for about five hours. $25 an hour paid the same day, pizza included. No experience needed. Text Marc on 555-0139.',
    },
    {
      title: 'Remote customer support specialist',
      description:
        'Pinebox makes accounting software for bakers. We are a team of 14 across Europe, looking for someone to answer email and chat. EUR 34,000, fully remote within the EU, 25 days of leave, a laptop. Two years in support and good written English. Process: a form, a 30 minute call, a paid trial task, a final call with the founders. We communicate only from @pinebox.example addresses and will never text you on WhatsApp.',
    },
    {
      title: 'Bank call centre officers, Islamabad',
      description:
        'Indus Mercantile Bank is recruiting phone banking officers. Bachelor degree, fluent English and Urdu. PKR 55,000 plus medical, provident fund, pick and drop for females. Three stage selection: online test, panel interview, document check. We do not charge any fee. Apply at the careers page only.',
    },
    {
      title: 'Fruit picking - backpackers welcome',
      description:
        'Strawberry farm near Caboolture needs 40 pickers from June. Piece rate, good pickers make $1,400 a week, minimum wage guaranteed. Cheap accommodation on the farm, bring your own car or use our bus. Working holiday visa fine, days count toward the second year visa. No experience needed, start straight away. WhatsApp Linda.',
    },
    {
      title: 'Domestic helper, family of four, Hong Kong',
      description:
        'Couple with two kids in Tai Po looks for a helper. HK$ 5,100, food included, own room, Sundays off, full insurance. Finished contract or ex-Hong Kong preferred. Visa and air ticket by employer. Message on WhatsApp or call 2555 0190 after 7 pm; an interview by video is fine.',
    },
    {
      title: 'Factory operators, Penang (local)',
      description:
        'Walk-in interview! Electronics factory at Bayan Lepas. Basic RM 1,700 + OT + attendance allowance, up to RM 3,200. Hostel and bus provided free. No experience needed, SPM or below accepted, 18-45. EPF, SOCSO, medical card. Bring IC and bank account copy for salary. Call Mr Ravi 04-555 0177.',
    },
    {
      title: 'Junior web developer',
      description:
        'Kampala software house building apps for clinics. UGX 1.8m - 2.5m. You know JavaScript and have put something online. Degree not needed, show us your code. Office in Ntinda, hybrid, lunch provided. Send a link to your work to jobs@kitala.example.',
    },
    {
      title: 'Private maths tutor wanted',
      description:
        'Looking for a patient tutor for our daughter (year 9), twice a week after school, at home or online. £30 per hour. DBS check please. Send me a PM with your availability.',
    },
    {
      title: 'Event promoters - one weekend',
      description:
        'Hand out samples at the food fair, Friday to Sunday. $150 a day, paid next Friday by bank transfer. 18+, friendly and well presented, no experience necessary. Free lunch. Send a photo and your details to Kim by WhatsApp or mail, agency: Parade Staffing Pte Ltd (licence 09C4410).',
    },
    {
      title: 'Delivery partner: be your own boss',
      description:
        'Earn up to $28 an hour delivering groceries. Work when you want, cash out instantly after each trip. No interview, no boss. You need a car, insurance and a background check. Sign up in the app of Hopper Grocery today.',
    },
    {
      title: 'Accountant - Phnom Penh',
      description:
        'Garment manufacturer with 2,000 staff needs an accountant. USD 900-1,200 with NSSF, 13th salary and annual leave. Degree in accounting, three years of experience, English and Khmer. Office at Phnom Penh Special Economic Zone, lunch provided. Email CV to HR; only shortlisted candidates will be contacted for an interview.',
    },
    {
      title: 'Deck hand and galley steward, expedition cruises',
      description:
        'Season May to October out of Tromso. EUR 1,700 monthly, full board and shared cabin, travel to and from the ship paid by the company. Medical (ENG1) and basic safety needed. Contracts of 3 months, 10-11 hours a day as usual at sea. Fjordline Expedition AS, office in Bergen.',
    },
    {
      title: 'Courier van driver - parcels',
      description:
        'Self-employed drivers for parcel routes in Leeds. £170 a day paid weekly, van hire available. 80-120 drops, finish around 5. Full driving licence, no more than six points. No experience needed. Call the depot.',
    },
    {
      title: 'Hostel night porter in exchange for a bed',
      description:
        'Old town hostel in Tbilisi offers a free bed, breakfast and 600 GEL a month for four nights a week at the desk. English needed, Russian or Georgian helps. Stay at least two months. Write us through the website or on WhatsApp with some lines about yourself.',
    },
    {
      title: 'Security guards Qatar - G4 level airport project',
      description:
        'Direct interview by the client in Kathmandu and Nairobi. QAR 1,900 incl. food allowance. Free visa and ticket (employer pays), accommodation, transport, insurance. Height 5\'8", age 21-35, KCSE D+ and above, 12 hours duty incl. 4 hours OT. Two years contract. Agency: Riftway Manpower, NEA licence NEA/PEA/2023/0441. Do not pay any agent.',
    },
    {
      title: 'Part-time survey interviewer',
      description:
        'University study on sleep. You phone people from our lab and fill in a form, evenings, 10 hours a week, 13 pounds an hour. Paid monthly. Training is given. Email Dr. Osei at the department.',
    },
  ],
  lures: [],
};
