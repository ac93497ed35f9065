import type { Source } from './templates';

const en = { lang: 'en' } as const;

export const ENGLISH: readonly Source[] = [
  {
    ...en,
    template: 'news',
    slug: 'en-compound-raid',
    url: 'https://www.linkedin.com/pulse/cambodia-compound-raid-job-ads-desk',
    title: 'Raid on Cambodian scam compound frees 90 workers hired through fake job ads',
    text: `
Police in Cambodia have freed ninety people from a walled compound near Sihanoukville, most of whom say they came to work in customer service.
The jobs were advertised on social networks and in messaging groups. One ad seen by this desk promised "$3,500 a month, no experience needed, flight and visa paid, start immediately" and gave only a Telegram name.
# "They took my passport at the gate"
A 23-year-old from Kenya said he was told to type messages to lonely people for sixteen hours a day. Anyone who asked to leave was told to pay $5,000.
> I thought a free ticket was a good sign. Now I know it was the hook.
# What governments advise
Several embassies repeated their warning last week: check the company with the labour ministry, refuse to travel on a tourist visa, and never hand over a passport.
@ Recruiters should be made to prove who they are
@ My cousin was offered the same job, same salary`,
  },
  {
    ...en,
    template: 'news',
    slug: 'en-myanmar-feature',
    url: 'https://www.myjobmag.com/blog/inside-the-chat-rooms',
    title: 'Inside the chat rooms: how job seekers end up on the Myanmar border',
    text: `
It starts with a friendly message. A recruiter has seen your profile and wants to hire you as a translator in Bangkok at 60,000 baht a month.
The interview is a voice call. The contract never comes. The car from the airport drives west for seven hours, crosses a river at night and stops at a gate in Myawaddy.
# The business
Researchers who spoke to 140 survivors found that two thirds had applied through ordinary job boards. The rest were brought by friends who had been promised money for each person.
| Country | Survivors | Found the job on
| Ethiopia | 38 | messaging groups
| India | 31 | job boards
| Philippines | 27 | friends
# Coming home
Survivors often carry debts and fear prosecution. "Nobody wants to hire someone with a gap they cannot explain," said one woman, now a cashier.
@ Heartbreaking. Thank you for writing this`,
  },
  {
    ...en,
    template: 'board',
    slug: 'en-police-advisory',
    url: 'https://www.jobstreet.com.sg/notices/police-advisory-job-scams',
    title: 'Police advisory: job scams on messaging apps',
    text: `
Members of the public are advised to be careful of unsolicited job offers. Since January victims have lost more than $48 million.
# What victims were told
- "Part-time job, work from home, earn $200 to $500 a day"
- "Like videos and get paid, no experience needed"
- "Top up your account to unlock the next set of tasks"
- "Add our manager on WhatsApp to start today"
- "Lend us your bank account and receive 5% commission"
# What to do
1. Do not reply, and do not transfer money to anyone you have not met.
2. Check the offer with the anti-scam helpline.
3. Tell your bank at once if you have sent money.
Letting others use your bank account is an offence. You may be fined or jailed.`,
  },
  {
    ...en,
    template: 'forum',
    slug: 'en-is-this-a-scam',
    url: 'https://www.ziprecruiter.com/community/t/is-this-job-offer-a-scam/88121',
    title: 'Is this job offer a scam? Data entry, $35 an hour, cheque for equipment',
    text: `
I applied for a remote data entry job last week. Yesterday I got this by text:
> Congratulations, you are hired! The pay is $35 per hour, paid weekly. We will mail you a check for your home office equipment. Deposit it and send the rest to our vendor. Message the hiring manager on Telegram to begin.
There was no interview and the company's real website does not list the job. The salary is double what I make now. I really need the money but something feels wrong. Has anyone dealt with this?
@ Scam. The cheque will bounce and you will owe the bank
@ No real employer hires by text without an interview
@ Call the company using the number on its own website and ask
@ Report the job post so that it gets taken down`,
  },
  {
    ...en,
    template: 'forum',
    slug: 'en-task-scam-thread',
    url: 'https://www.glassdoor.com/Community/job-seekers/lost-savings-to-task-job',
    title: 'I lost $6,400 to an "app optimisation" job. Please learn from me',
    text: `
I was contacted on WhatsApp by a woman who said she was hiring for a marketing agency. The job was simple: click through forty product listings a day and earn commission.
The first day I made $85 and withdrew it. Then I hit a "combo task" and my balance went negative. To get my earnings back I had to deposit $300. Then $1,100. Then $5,000.
The group chat was full of people posting screenshots of their salary. I believe now they were all the same person.
**If a job ever asks you to deposit money, it is not a job.** I have reported it to the police and my bank.
@ So sorry. This happened to my sister as well
@ Thank you for posting. I was on day two of the same thing
@ Be careful of anyone who says they can recover the money`,
  },
  {
    ...en,
    template: 'blog',
    slug: 'en-spot-scams',
    url: 'https://www.indeed.com/career-advice/finding-a-job/how-to-spot-job-scams',
    title: '11 signs that a job ad is a scam',
    text: `
Most job ads are honest. The ones that are not tend to share a few habits, and once you know them they are easy to see.
# 1. The salary is far too high
A typing job does not pay $90 an hour. Compare the pay with three similar ads.
# 2. You are hired at once
Real employers interview. "You start tomorrow" after five minutes of chat is a bad sign.
# 3. Everything happens in a messenger
A recruiter who only writes on Telegram or WhatsApp does not want to be found.
# 4. You are asked to pay
Training fees, uniforms, background checks: the employer pays for these.
# 5. They want your bank account
Your bank details are for payroll, after you have signed a contract. Nobody needs your password.
# 6. Travel first, contract later
Free flights to a country where you have no work visa can end very badly.
@ Number 2 happened to me`,
  },
  {
    ...en,
    template: 'blog',
    slug: 'en-interview-tips',
    url: 'https://www.seek.com.au/career-advice/article/how-to-answer-salary-question',
    title: 'How to answer "What are your salary expectations?"',
    text: `
Hiring managers ask this question to see whether it is worth going on. You do not have to give one number.
# Do your research
Look at twenty job ads for the same role in the same city. If most of them pay between $75,000 and $85,000, that is your range.
# Say it simply
> From what I have seen, roles like this pay between $78,000 and $86,000. I would be happy in that range, depending on the whole package.
# What else to ask about
- Superannuation and bonuses
- Overtime and weekend work
- Working from home
If the recruiter presses you, ask what the employer has budgeted.
@ Used this last week and got the job`,
  },
  {
    ...en,
    template: 'docs',
    slug: 'en-nurse-salaries',
    url: 'https://www.glassdoor.com/Salaries/registered-nurse-salary-SRCH_KO0,16.htm',
    title: 'Registered nurse salaries in 2026',
    text: `
: Salary = $82,400 a year on average
: Pay range = $64,000 to $118,000 a year
: Location = United States
: Employment type = Full-time, part-time and contract
Figures come from 21,480 salaries that nurses shared with us, the latest of them this week.
| Employer | Salary | Open jobs
| Eastmere Hospital | $91,000 | 14
| Harlan County Clinic | $78,500 | 3
| Bright Path Home Care | $74,200 | 9
# Does experience pay?
Nurses with ten years of experience earn about $19,000 more than new graduates. Travel nurses report up to $3,200 a week, with housing paid.`,
  },
  {
    ...en,
    template: 'blog',
    slug: 'en-cambodia-guide',
    url: 'https://www.jobsdb.com/career-resources/relocating/phnom-penh-on-a-budget',
    title: 'Two weeks in Cambodia and Thailand: a slow travel guide',
    text: `
Start in Bangkok, take the morning train to the border and cross on foot to Poipet. Buses to Siem Reap leave all day and cost about $9.
# What it costs
A clean guesthouse is $15 a night, a plate of lok lak $3, a tuk-tuk across Phnom Penh $2.
# Visas
Most visitors can get a 30-day tourist visa online for $36. It does not allow you to work, whatever anyone in a bar offers you.
# Stay safe
- Keep your passport in the room safe
- Avoid the casino blocks in Sihanoukville at night
- Ignore strangers who offer easy, well-paid jobs
@ The train tip saved us half a day`,
  },
  {
    ...en,
    template: 'docs',
    slug: 'en-work-permits',
    url: 'https://www.jobstreet.com.my/career-resources/plan-your-career/work-permits-south-east-asia',
    title: 'Work visas in Singapore, Thailand, Vietnam and Cambodia',
    text: `
In all four countries the employer applies for your work permit. You should have a signed contract before you book a flight.
| Country | Permit | Minimum salary | Time
| Singapore | Employment Pass | S$5,600 a month | 3 weeks
| Thailand | Non-B and work permit | 25,000 to 50,000 baht a month | 5 weeks
| Vietnam | Work permit and LD visa | none | 6 weeks
| Cambodia | E visa and work permit | none | 4 weeks
# Questions people ask
May I start on a tourist visa while the permit is being made? No. You could be fined and deported.
Who pays? The employer pays the fees. Some also pay for flights and housing.
May the employer keep my passport? No, in none of these countries.`,
  },
  {
    ...en,
    template: 'shop',
    slug: 'en-resume-shop',
    url: 'https://www.monster.com/shop/resume-template-pack',
    title: 'Resume and cover letter template pack',
    text: `
Forty templates that get past the software employers use to sort applications. Written with recruiters from three industries.
- 40 resumes, 20 cover letters, 6 thank-you notes
- For Word and Google Docs
- Instant download after payment
# Why buyers like it
Nine out of ten customers got an interview within a month. Full refund within 30 days if you are not hired.
Questions? Chat with us on WhatsApp or write to store@board.example.
@ Got two interviews in a week
@ Nice, but the fonts are small`,
  },
  {
    ...en,
    template: 'docs',
    slug: 'en-post-job-api',
    url: 'https://www.workable.com/developers/jobs-api/create-job',
    title: 'Create a job: API reference',
    text: `
Creates a job and, if you ask for it, publishes the job on the boards your account is connected to. Needs the scope jobs:write.
| Field | Type | Meaning
| title | string | Name of the position
| salary | object | Pay range with currency and period
| location | object | City, country, and whether the job is remote
| employment_type | string | full_time, part_time, contract
| hiring_manager | string | Id of the person who hires
# Example
A part-time barista job in Leeds with a salary from 12 to 14 pounds an hour takes nine lines of JSON.
# Errors
422 is returned if the salary is not a number or the job has no description. 429 means that you have sent more than ten requests in ten seconds.`,
  },
  {
    ...en,
    template: 'portal',
    slug: 'en-sign-in',
    url: 'https://www.naukri.com/nlogin/login',
    title: 'Sign in to apply for jobs',
    text: `
Sign in to see jobs that match your resume, track your applications and chat with recruiters.
Password [password]
- Forgot password
- Register for free
- For employers: post a job
Never share your password or one-time code. Our recruiters do not ask for money.`,
  },
];
