import type { LanguageCases } from './cases';

export const TL_CASES: LanguageCases = {
  language: 'tl',
  honest: [
    {
      title: 'Service Crew - SM North',
      description:
        'Naghahanap kami ng service crew, kahit walang experience pwede! At least HS graduate, 18-30 years old. Minimum wage, may free meal, SSS, PhilHealth, Pag-IBIG at 13th month. Magdala ng resume at valid ID, hanapin si Ma’am Tess. Pwede ring mag-text sa 0917 555 0101.',
    },
    {
      title: 'Kasambahay stay-in QC',
      description:
        'Kailangan ng kasambahay, all around. 8k per month, libre pagkain, sariling kwarto, day off tuwing Linggo. May 2 bata. Bayad na ang pamasahe galing probinsya. PM o tawag sa 0918 555 0102. May SSS at Philhealth.',
    },
    {
      title: 'Factory worker Laguna (Calamba)',
      description:
        'URGENT HIRING! 100 production operators para sa electronics company sa CPIP. Walang bayad ang application. 520/day + OT + night diff, free shuttle at uniform. Start agad pagkatapos ng medical. Requirements: birth cert, NBI, TIN. Punta lang sa Jobcore Manpower Services Inc., 8am to 3pm.',
    },
    {
      title: 'Caregiver for Japan (SSW)',
      description:
        'DMW licensed agency: Sakurabridge International Manpower Corp., DMW-082-LB-041521. Sahod JPY 180,000 hanggang 210,000, libre training sa Nihongo, sagot ng employer ang plane ticket at visa, may dorm. Walang placement fee. Dapat may NC II caregiving. Initial interview sa Ermita office, tapos interview ng employer.',
    },
    {
      title: 'DH Hong Kong - direct employer interview',
      description:
        'Ex-abroad o first timer. HKD 5,100, libre ticket, libre pagkain at tirahan, day off linggo-linggo. Agency: Goldenlily HR, lisensyado ng DMW. Walang salary deduction. Dalhin passport, 2x2 at COE sa office namin sa Malate, o mag-message sa WhatsApp ni Ms. Ann 0905 555 0103.',
    },
    {
      title: 'Call center agent Cubao',
      description:
        'Mga ka-BPO! 20 agents needed for a US bank account. 22k package + 10k signing bonus, HMO sa unang araw, graveyard shift. Kahit SHS grad at no experience, basta fluent sa English. One day process lang. Bring SSS, TIN at 2 valid IDs. Accentline Philippines Inc., 5F Gateway.',
    },
    {
      title: 'Rider - food delivery',
      description:
        'Kumita hanggang 1,200 kada araw, hawak mo oras mo. May sariling motor at lisensya (restriction 2), OR/CR, NBI. Lingguhang payout sa GCash o bank. May accident insurance. Mag-register sa app o pumunta sa rider hub sa Mandaluyong.',
    },
    {
      title: 'Seaman - Oiler / Wiper',
      description:
        'Para sa bulk carrier, 9 months contract. USD 1,100 / 900. Kumpletong STCW, may US visa mas ok. Sagot ng principal ang medical, ticket at accommodation habang naghihintay. Manila Crown Shipping Agency Inc., MLC certified, T.M. Kalaw. Walang kinukuhang bayad sa crew.',
    },
    {
      title: 'Helper sa karinderya',
      description:
        'Babae, 20 pataas, masipag at mapagkakatiwalaan. 400 arawan, libre kain, uwian. 5am hanggang 2pm. Malapit sa palengke ng Pasig. Puntahan lang o text kay Aling Nena 0920 555 0104.',
    },
    {
      title: 'Virtual assistant (work from home)',
      description:
        'Naghahanap ng VA para sa Australian real estate firm, full time, 35k monthly. Sariling laptop at stable na internet. May 1 year experience sa admin. Interview sa Zoom, may paid trial na isang linggo. Sa direct deposit ang sahod tuwing kinsenas. Mag-apply sa website, hindi kami humihingi ng kahit anong bayad.',
    },
    {
      title: 'Sales promoter, appliances',
      description:
        'Basic 570/day + commission, walang limit ang kita sa benta! May pleasing personality, 18-35, kahit walang experience. Deploy sa mga mall sa Cavite. Contractual 5 months. Prime Reach Marketing Corp., magdala ng resume sa Imus branch.',
    },
    {
      title: 'Karpintero at mason, Batangas',
      description:
        'Stay-in sa site, libre tulugan. 750 karpintero, 700 mason, 550 helper, sweldo tuwing Sabado. Pwedeng bumale pagkatapos ng isang linggo. Magdala ng sariling gamit. Tawag kay Engr. Mario 0927 555 0105.',
    },
    {
      title: 'Online English tutor',
      description:
        'Turuan ang mga batang Japanese mula sa bahay. 120-150 per hour, ikaw pipili ng schedule. Hindi kailangan ng teaching experience, may libreng training. Dapat college level, may headset at 10 mbps. May demo at written exam. Bayad dalawang beses kada buwan.',
    },
    {
      title: 'Barista, Tagaytay',
      description:
        'Open kami sa fresh grad. 480 a day plus service charge at tip, may staff house. Marunong ngumiti at may pasensya. I-send ang resume sa Messenger ng page o mag walk-in, Martes hanggang Linggo.',
    },
    {
      title: 'Staff nurse - Saudi MOH',
      description:
        'Babae at lalaki, PRC licensed, 2 years ospital experience. SAR 4,200 plus libreng tirahan, ticket kada taon, 30 araw bakasyon. Agency na may lisensya ng DMW: Alrayan Manpower. Walang placement fee sa lahat ng aplikante. May trade test at interview sa Maynila sa Hunyo.',
    },
    {
      title: 'Extra sa catering (weekend)',
      description:
        'Kailangan ng 15 waiter para sa kasal sa Sabado. 700 cash pagkatapos ng event, may libreng pagkain at sundo sa Cubao. White polo at black pants. Text sa 0915 555 0106, pangalan at edad.',
    },
    {
      title: 'Security guard',
      description:
        "Dapat may license sa SOSIA, 5'5 pataas, 21-45. 12 oras duty, 20k pataas kasama OT, may SSS/PAG-IBIG, uniform na hinuhulugan. Pinamahalaan ng Tanod Security Agency. Head office: 12 Kalayaan Ave, QC.",
    },
    {
      title: 'Taiwan factory worker',
      description:
        'Electronics sa Taoyuan, TWD 28,590 basic + OT. Lalaki at babae 20-38, HS grad. May dorm. Ang babayaran lang ay ayon sa itinakda ng DMW at MECO. Lisensya DMW-094-LB-120320-R. Libre ang orientation, tumawag sa (02) 8555-0107.',
    },
    {
      title: 'Data encoder (project based)',
      description:
        '3 buwan, City Hall ng Marikina. 610 kada araw, Lunes hanggang Biyernes 8-5. Mabilis mag-type, marunong ng Excel. Magsumite ng PDS at diploma sa HRMO. Exam at interview.',
    },
    {
      title: 'Nail tech / massage therapist',
      description:
        'Spa sa Davao, 60-40 hatian plus tip. Pwede trainee, tuturuan. May tirahan sa itaas ng spa. Walang kahit anong kakaibang serbisyo, maayos na spa. Punta lang sa shop o PM sa page.',
    },
    {
      title: 'Truck driver at pahinante',
      description:
        'May professional license, sanay sa wing van. 900 kada byahe, arawan. May panggabing byahe. Dala NBI at police clearance sa garahe namin sa Valenzuela. Hanapin si Boss Erwin.',
    },
    {
      title: 'Part time survey crew',
      description:
        'Mga estudyante, kumita tuwing bakasyon! 550 per day, 10 araw, pang-interview ng mga tao sa barangay para sa isang unibersidad. Libre sakay at tanghalian. May training at kontrata, bayad sa cheke pagkatapos.',
    },
    {
      title: 'Sewer (patahian)',
      description:
        'Per piece ang bayad, kaya kumita ng 700 hanggang 1,000 sa isang araw kung mabilis. Sariling oras. May makina kami. Puwede stay-in. Sta. Rosa, tawag lang 0936 555 0108.',
    },
    {
      title: 'English at Taglish chat support',
      description:
        'Non-voice po ito para sa isang local na telco. 19k at allowance, HMO, work onsite sa Ortigas. College level, no exp ok. 3 hakbang: assessment, interview, job offer. TalkPoint Corp.',
    },
    {
      title: 'Cruise ship - galley utility',
      description:
        'USD 900 at overtime. Kontrata ng 8 buwan. Company pays ticket at visa. Kumpleto BT, SIRB, passport. Direct sa office ng Harborcrew Maritime Inc., walang fixer, walang bayad.',
    },
  ],
  lures: [],
};
