/** A job board the package watches: what people call it, and its hosts as manifest.json names them. */
export interface Board {
  name: string;
  hosts: readonly string[];
}

/** Boards by the country they serve (ISO 3166-1 alpha-2), Korea first; null for those of several countries. */
export const BOARD_GROUPS: readonly { country: string | null; boards: readonly Board[] }[] = [
  {
    country: 'KR',
    boards: [
      { name: '사람인 Saramin', hosts: ['saramin.co.kr'] },
      { name: '잡코리아 JobKorea', hosts: ['jobkorea.co.kr'] },
      { name: '알바몬 Albamon', hosts: ['albamon.com'] },
      { name: '알바천국 Alba', hosts: ['alba.co.kr'] },
      { name: '당근알바 Daangn Jobs', hosts: ['daangn.com', 'jobs.daangn.com'] },
      { name: '고용24 Work24', hosts: ['work24.go.kr'] },
      { name: '월드잡플러스 WorldJob+', hosts: ['worldjob.or.kr'] },
      { name: '인크루트 Incruit', hosts: ['incruit.com'] },
      { name: '캐치 Catch', hosts: ['catch.co.kr'] },
      { name: '원티드 Wanted', hosts: ['wanted.co.kr'] },
      { name: '로켓펀치 RocketPunch', hosts: ['rocketpunch.com'] },
      { name: '점핏 Jumpit', hosts: ['jumpit.co.kr'] },
      { name: '링커리어 Linkareer', hosts: ['linkareer.com'] },
    ],
  },
  {
    country: 'JP',
    boards: [
      { name: 'タウンワーク Townwork', hosts: ['townwork.net'] },
      { name: 'バイトル Baitoru', hosts: ['baitoru.com'] },
      { name: 'LINEバイト LINE Baito', hosts: ['baito.line.me'] },
      { name: 'エンゲージ engage', hosts: ['en-gage.net'] },
      { name: 'マイナビ Mynavi', hosts: ['mynavi.jp'] },
      { name: 'doda', hosts: ['doda.jp'] },
      { name: 'Green', hosts: ['green-japan.com'] },
      { name: 'Wantedly', hosts: ['wantedly.com'] },
      { name: '求人ボックス Kyujin Box', hosts: ['xn--pckua2a7gp15o89zb.com'] },
      { name: 'スタンバイ Stanby', hosts: ['stanby.com'] },
    ],
  },
  {
    country: 'TW',
    boards: [
      { name: '104人力銀行 104', hosts: ['104.com.tw'] },
      { name: '1111人力銀行 1111', hosts: ['1111.com.tw'] },
      { name: '518熊班 518', hosts: ['518.com.tw'] },
      { name: 'yes123求職網 yes123', hosts: ['yes123.com.tw'] },
    ],
  },
  {
    country: 'CN',
    boards: [
      { name: 'BOSS直聘 Boss Zhipin', hosts: ['zhipin.com'] },
      { name: '前程无忧 51job', hosts: ['51job.com'] },
      { name: '智联招聘 Zhaopin', hosts: ['zhaopin.com'] },
      { name: '猎聘 Liepin', hosts: ['liepin.com'] },
      { name: '58同城 58.com', hosts: ['58.com'] },
      { name: '拉勾 Lagou', hosts: ['lagou.com'] },
    ],
  },
  {
    country: 'HK',
    boards: [{ name: 'CTgoodjobs', hosts: ['ctgoodjobs.hk'] }],
  },
  {
    country: 'TH',
    boards: [
      { name: 'JobThai', hosts: ['jobthai.com'] },
      { name: 'JOBTOPGUN', hosts: ['jobtopgun.com'] },
      { name: 'JOBBKK', hosts: ['jobbkk.com'] },
    ],
  },
  {
    country: 'VN',
    boards: [
      { name: 'VietnamWorks', hosts: ['vietnamworks.com'] },
      { name: 'TopCV', hosts: ['topcv.vn'] },
      { name: 'CareerViet', hosts: ['careerviet.vn'] },
      { name: 'Việc Làm 24h', hosts: ['vieclam24h.vn'] },
    ],
  },
  {
    country: 'KH',
    boards: [
      { name: 'Bong Thom', hosts: ['bongthom.com'] },
      { name: 'CamHR', hosts: ['camhr.com'] },
      { name: 'Khmer24', hosts: ['khmer24.com'] },
      { name: 'Jobify', hosts: ['jobify.works'] },
      { name: 'Workinga', hosts: ['workinga.com'] },
    ],
  },
  {
    country: 'MM',
    boards: [
      { name: 'JobNet', hosts: ['jobnet.com.mm'] },
      { name: 'Jobs in Yangon', hosts: ['jobsinyangon.com'] },
      { name: 'Work.com.mm', hosts: ['work.com.mm'] },
    ],
  },
  {
    country: 'IN',
    boards: [
      { name: 'Naukri', hosts: ['naukri.com'] },
      { name: 'Internshala', hosts: ['internshala.com'] },
    ],
  },
  {
    country: 'AU',
    boards: [{ name: 'SEEK', hosts: ['seek.com.au', 'seek.co.nz'] }],
  },
  {
    country: 'US',
    boards: [
      { name: 'Monster', hosts: ['monster.com'] },
      { name: 'ZipRecruiter', hosts: ['ziprecruiter.com'] },
      { name: 'Craigslist', hosts: ['craigslist.org'] },
    ],
  },
  {
    country: 'NG',
    boards: [{ name: 'Jobberman', hosts: ['jobberman.com', 'jobberman.com.gh'] }],
  },
  {
    country: 'KE',
    boards: [{ name: 'BrighterMonday', hosts: ['brightermonday.co.ke', 'brightermonday.co.ug'] }],
  },
  {
    country: null,
    boards: [
      { name: 'LinkedIn', hosts: ['linkedin.com'] },
      { name: 'Indeed', hosts: ['indeed.com'] },
      {
        name: 'Glassdoor',
        hosts: [
          'glassdoor.com',
          'glassdoor.co.uk',
          'glassdoor.co.in',
          'glassdoor.ca',
          'glassdoor.com.au',
          'glassdoor.sg',
          'glassdoor.com.hk',
          'glassdoor.de',
          'glassdoor.fr',
          'glassdoor.co.nz',
        ],
      },
      {
        name: 'JobStreet',
        hosts: ['jobstreet.com', 'jobstreet.com.my', 'jobstreet.com.sg', 'jobstreet.com.ph', 'jobstreet.co.id'],
      },
      { name: 'Jobsdb', hosts: ['jobsdb.com'] },
      { name: 'Glints', hosts: ['glints.com'] },
      { name: 'Kalibrr', hosts: ['kalibrr.com', 'kalibrr.id'] },
      { name: 'MyJobMag', hosts: ['myjobmag.com'] },
      { name: 'Greenhouse', hosts: ['greenhouse.io'] },
      { name: 'Lever', hosts: ['lever.co'] },
      { name: 'Workable', hosts: ['workable.com'] },
      { name: 'Workday', hosts: ['myworkdayjobs.com'] },
    ],
  },
];

/** What people call the board of this host; the host itself where none is known. */
export function boardName(host: string): string {
  return BOARD_GROUPS.flatMap(({ boards }) => boards).find(({ hosts }) => hosts.includes(host))?.name ?? host;
}
