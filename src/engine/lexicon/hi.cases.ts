import type { LanguageCases } from './cases';

export const HI_CASES: LanguageCases = {
  language: 'hi',
  honest: [
    {
      title: 'पैकिंग हेल्पर',
      hiringOrganization: 'श्री बालाजी प्लास्टिक्स प्राइवेट लिमिटेड',
      description:
        'नोएडा सेक्टर 63 की फैक्ट्री में पैकिंग हेल्पर चाहिए। अनुभव ज़रूरी नहीं। वेतन 12,500 रुपये, ओवरटाइम, पीएफ और ईएसआई। आधार कार्ड लेकर गेट पर मिलें।',
    },
    {
      title: 'Delivery boy',
      description:
        'Jaipur mein khana delivery ke liye ladke chahiye. Apni bike aur license hona chahiye. Per order 30 rupaye, har hafte payment, bima milega. Hub par aakar milein.',
    },
    {
      title: 'नर्स',
      hiringOrganization: 'संजीवनी हॉस्पिटल',
      description:
        'जीएनएम या बीएससी नर्सिंग, दो साल का अनुभव। वेतन 22,000 रुपये महीना, रहने की सुविधा। इंटरव्यू बुधवार को, मूल प्रमाणपत्र साथ लाएँ।',
    },
    {
      title: 'Telecaller (Hindi)',
      hiringOrganization: 'Bright Call Services Pvt Ltd',
      description:
        'Office job Noida mein, 10 se 6 baje, salary 15,000 plus incentive. Fresher bhi apply kar sakte hain. Interview HR ke saath, koi fees nahi.',
    },
    {
      title: 'ड्राइवर',
      description:
        'परिवार के लिए ड्राइवर चाहिए, गाज़ियाबाद। लाइसेंस पाँच साल पुराना हो। 16,000 रुपये, रविवार छुट्टी, खाना साथ में। फोन करके मिलें।',
    },
    {
      title: 'सिक्योरिटी गार्ड',
      hiringOrganization: 'सैनिक सिक्योरिटी एजेंसी',
      description: '12 घंटे ड्यूटी, 14,000 रुपये, वर्दी और रहने की जगह। पुलिस सत्यापन ज़रूरी। ऑफिस लक्ष्मी नगर।',
    },
    {
      title: 'Electrician for Saudi',
      hiringOrganization: 'Al Noor Manpower (RA licensed)',
      description:
        'ITI electrician, 3 saal ka anubhav, 1800 riyal, khana aur rehna company ka, do saal ka contract, employment visa. Trade test Mumbai mein. eMigrate par registered.',
    },
    {
      title: 'शिक्षक',
      description: 'प्राथमिक विद्यालय में गणित शिक्षक, बीएड और टीईटी अनिवार्य, 25,000 रुपये। लिखित परीक्षा और डेमो क्लास।',
    },
    {
      title: 'Data entry operator',
      hiringOrganization: 'Nagar Nigam Bhopal',
      description:
        'Contract par computer operator, 30 shabd prati minute Hindi typing, CPCT pass. Salary 18,000. Koi shulk nahi, aavedan nagar nigam karyalay mein.',
    },
    { title: 'राजमिस्त्री', description: 'लखनऊ में मकान का काम। मिस्त्री 700 रुपये दिहाड़ी, शाम को पैसा। रहने का इंतज़ाम साइट पर।' },
    {
      title: 'Hotel staff Dubai',
      hiringOrganization: 'Rotana Hotels',
      description:
        'Waiter aur housekeeping, hotel management diploma, 1 saal anubhav, 1500 dirham plus service charge, company visa, ticket do saal mein ek baar. Do round interview.',
    },
    {
      title: 'घरेलू सहायिका',
      description: 'सुबह 8 से 12, खाना और सफाई, 7,000 रुपये महीना, हफ्ते में एक छुट्टी। सोसाइटी के गेट पर पहचान पत्र दिखाएँ।',
    },
    {
      title: 'Java developer',
      description:
        'Pune office, 3 saal ka experience, 8 se 12 LPA, hybrid. Resume bhejein, online test ke baad interview.',
    },
    {
      title: 'बीमा सलाहकार',
      hiringOrganization: 'भारतीय जीवन बीमा निगम',
      description: 'दसवीं पास, कमीशन पर काम, आईआरडीए परीक्षा की तैयारी शाखा करवाएगी। कमाई आपकी बिक्री पर निर्भर।',
    },
    {
      title: 'Kitchen helper',
      description:
        'Dhaba, Karnal highway. 10,000 mahina, khana aur rehna free. Kaam seekhne wale bhi chalenge. Malik se mil lein.',
    },
    {
      title: 'सेल्समैन',
      description: 'कपड़े की दुकान, चाँदनी चौक। 13,000 रुपये और बिक्री पर कमीशन। सोमवार बंद। दुकान पर आकर बात करें।',
    },
    {
      title: 'Ward boy',
      hiringOrganization: 'Medanta Hospital',
      description:
        'Barahvi pass, shift duty, 14,500, PF ESI, canteen. Campus interview shanivar ko, aadhaar aur photo saath laayein.',
    },
    { title: 'माली', description: 'पार्क की देखभाल, सुबह 6 से 2, 11,000 रुपये, नगर पालिका के ठेकेदार के साथ, ईएसआई।' },
    {
      title: 'Tailor',
      description:
        'Surat ki garment factory, piece rate, roz 600 se 900 rupaye ban jaate hain. Rehne ka kamra company deti hai. Shanivar ko hisaab.',
    },
    {
      title: 'मरीन फिटर',
      hiringOrganization: 'एंग्लो ईस्टर्न शिप मैनेजमेंट',
      description:
        'सीडीसी और एसटीसीडब्ल्यू, टैंकर पर छह महीने का करार, 1,400 डॉलर, आरपीएसएल लाइसेंस वाली कंपनी, कोई सेवा शुल्क नहीं।',
    },
    {
      title: 'Bank BC agent',
      hiringOrganization: 'State Bank ke grahak seva kendra',
      description:
        'Gaon mein dukaan hona zaroori, computer aur net. Commission par kaam, police verification aur training branch karegi.',
    },
    {
      title: 'वीडियो एडिटर',
      description: 'यूट्यूब चैनल के लिए, घर से काम, प्रति वीडियो 800 रुपये, महीने के अंत में भुगतान। अपने काम के नमूने भेजें।',
    },
    {
      title: 'Warehouse picker',
      hiringOrganization: 'Flipkart seller hub',
      description:
        'Bilaspur warehouse, rotational shift, 13,800 in hand, bus, canteen. Aadhaar, PAN aur bank passbook joining ke din.',
    },
    {
      title: 'प्रशिक्षु',
      description: 'आईटीआई पास अप्रेंटिस, रेलवे वर्कशॉप, 8,050 रुपये वज़ीफ़ा, चयन मेरिट से, आवेदन सरकारी पोर्टल पर।',
    },
    {
      title: 'Security supervisor',
      description:
        'Mall mein, ex-serviceman ko pehle, 20,000, raat ki duty, police verification. Agency ka PSARA license hai.',
    },
    {
      title: 'कुक',
      description: 'छात्रावास में 80 बच्चों का खाना, 15,000 रुपये, रहना मुफ़्त, त्योहार पर छुट्टी। पुराने मालिक का नंबर दें।',
    },
  ],
  lures: [
    {
      posting: {
        description: 'घर बैठे मोबाइल से रोज़ 2000 से 5000 रुपये कमाएँ। यूट्यूब वीडियो लाइक करें और पैसे पाएँ। व्हाट्सऐप पर मैसेज करें।',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Ghar baithe mobile se roz 3000 kamao, sirf video like karna hai, telegram par join karo, koi experience nahi chahiye.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Thailand mein data entry job, salary 80000, ticket visa rehna khana free, sirf typing aani chahiye, jaldi passport bhejo telegram par.',
      },
      level: 'danger',
    },
    {
      posting: {
        description: 'कंबोडिया में कंप्यूटर ऑपरेटर, वेतन एक लाख रुपये, टिकट और वीज़ा कंपनी देगी, अनुभव नहीं चाहिए, तुरंत जाना है।',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Bank account kiraye par chahiye, saving aur current dono, roz 5000 milega, ATM aur SIM saath mein dena hoga.',
      },
      level: 'danger',
    },
    {
      posting: { description: 'आपका बैंक खाता चाहिए, हम पैसे भेजेंगे और आप आगे भेज दें, दस प्रतिशत आपका। कोई जोखिम नहीं।' },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Hello sir, aapka resume select ho gaya hai, part time job, din mein 30 minute, daily 1500, telegram par HR se baat karein.',
      },
      level: 'caution',
    },
    {
      posting: { description: 'पेंसिल पैकिंग का काम घर से, महीने के 30000। रजिस्ट्रेशन फीस 550 रुपये पहले जमा करें, सामान घर आएगा।' },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Canada work permit pakka, bina IELTS, processing fees pehle do, 3 mahine mein visa, salary 3 lakh.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Myanmar Myawaddy office, chatting ka kaam, 1 lakh salary, border par hamara aadmi lene aayega, visa ki zarurat nahi.',
      },
      level: 'danger',
    },
    {
      posting: {
        description: 'Immigration par bolna ghumne ja rahe hain. Laos mein customer support, free ticket, 900 dollar.',
      },
      level: 'danger',
    },
    {
      posting: {
        description: 'होटल को रेटिंग दें और कमीशन पाएँ। टास्क पूरा करने के लिए पहले रिचार्ज करना होगा। रोज़ की कमाई, तुरंत भुगतान।',
      },
      level: 'caution',
    },
    {
      posting: { description: 'SIM card chahiye apne naam ka, ek SIM ke 800 rupaye nakad, jitne laoge utna paisa.' },
      level: 'danger',
    },
    {
      posting: { description: 'कर्ज़ में हो? पहले एडवांस लो, फिर विदेश में काम करके चुकाओ। टिकट फ्री, रहना फ्री।' },
      level: 'caution',
    },
    {
      posting: { description: 'ATM se paise nikal kar humare aadmi ko dene hain, roz 3000, koi sawal nahi.' },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Dubai mein video call model, sirf ladkiyan, 2 lakh mahina, ticket hotel free, photo telegram par bhejo.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Online casino promotion, Philippines, 1500 dollar, company ticket aur visa degi, fresher chalega, kal nikalna hai.',
      },
      level: 'danger',
    },
    {
      posting: { description: '1000 लगाओ 10000 पाओ, गारंटी कमाई, बिना जोखिम, लिंक पर क्लिक करके ग्रुप जॉइन करें।' },
      level: 'caution',
    },
    {
      posting: { description: 'Parcel ghar par receive karo aur aage bhejo, har parcel 500, aadhaar ki photo bhejo.' },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Koi band nahi karega, passport nahi lenge, jab chaho wapas aa sakte ho. Cambodia call center, 90000 salary.',
      },
      level: 'danger',
    },
    {
      posting: {
        description: 'दोस्त को लाओ और 20000 पाओ, विदेश में ऑनलाइन काम, खाना रहना टिकट सब फ्री, पासपोर्ट हो तो आज ही संपर्क करें।',
      },
      level: 'caution',
    },
  ],
};
