import type { LanguageCases } from './cases';

export const ZH_LURES: LanguageCases = {
  language: 'zh',
  honest: [],
  lures: [
    {
      posting: {
        description: '柬埔寨西港招打字员、推广，月薪两万起，包吃住包机票，会打字就行，护照公司办，飞机联系 @demo_xg88',
      },
      level: 'danger',
    },
    {
      posting: {
        description: '缅北果敢电商公司急招客服，底薪3万加提成，不要学历，男女不限，专车接送，边境有人接，路费全包。',
      },
      level: 'danger',
    },
    { posting: { description: '高价收对公账户、个人银行卡四件套，一套三千，当天结算，只走纸飞机。' }, level: 'danger' },
    {
      posting: { description: '跑分团队招人，用自己的银行卡收款转账，每天抽佣1.5%，日入两千，安全稳定。' },
      level: 'danger',
    },
    {
      posting: { description: '出租微信号、支付宝收款码，每天200到500，不用你操作，躺着赚钱，加我微信详聊。' },
      level: 'danger',
    },
    {
      posting: { description: '在家刷单兼职，手机操作，每单5到50元，先垫付后返本金加佣金，当天到账，日赚300以上。' },
      level: 'caution',
    },
    {
      posting: {
        description: '抖音点赞员，一个赞2元，日结，无需经验，宝妈学生都可以，加QQ群领任务，做满三单要充值升级。',
      },
      level: 'caution',
    },
    {
      posting: { description: '线下取现金的跑腿，帮客户取钱送到指定地点，一次一千，日结，不问来源。' },
      level: 'danger',
    },
    { posting: { description: '招聘车手收簿手，日薪一萬起，當天領現，敢拼敢做的私訊TG。' }, level: 'danger' },
    {
      posting: { description: '缺錢嗎？提供帳戶租用，一本一週五萬，配合住宿飯店，三餐全包，LINE聯繫。' },
      level: 'danger',
    },
    {
      posting: {
        description: '海外高薪！泰國曼谷線上客服，底薪八萬獎金另計，機票食宿全包，免經驗，護照可代辦，想賺錢的私訊。',
      },
      level: 'danger',
    },
    {
      posting: { description: '杜拜博弈公司徵打字小姐、先生，月入二十萬，包吃包住包來回機票，不會騙你，不押護照。' },
      level: 'danger',
    },
    {
      posting: { description: '虚拟币聊天专员，和海外客户聊感情引导投资，有话术有教程，月入五万，迪拜园区，包签证。' },
      level: 'danger',
    },
    {
      posting: { description: '急聘荷官、狗推，菲律宾马尼拉，底薪一万五，十二小时班，月休两天，包机票住宿。' },
      level: 'danger',
    },
    {
      posting: { description: '欠債別慌，先借你安家費五萬，到公司上班慢慢還，海外工作三個月翻身。' },
      level: 'caution',
    },
    {
      posting: { description: '代收包裹，收到后换面单寄出，一个包裹150元，在家就能做，只需身份证照片和地址。' },
      level: 'caution',
    },
    {
      posting: { description: '办理入职需缴纳保证金300元和服装费200元，试用期满退还，工作轻松，日薪400，名额有限。' },
      level: 'caution',
    },
    {
      posting: { description: '老挝金三角招人，月保底15000，偷渡小路带进，安全送达，到了直接上班，拉人头奖励五千。' },
      level: 'caution',
    },
    {
      posting: {
        description:
          '您好，我是某招聘平台的人事，您的简历已通过，兼职给电影评分，每天30分钟赚800，加TELEGRAM老师领取任务。',
      },
      level: 'danger',
    },
    { posting: { description: '收电话卡、手机卡，一张500，实名办理即可，当面现结，长期收。' }, level: 'danger' },
    {
      posting: { description: '过海关就说去旅游，酒店订单我们给你准备好，落地金边有人接，客服岗位，月薪两万五。' },
      level: 'danger',
    },
    {
      posting: {
        description: '马来西亚姐妹看过来，去柬埔寨做线上客服，月薪一万五马币，包机票包住，没有坐牢没有打人，来去自由。',
      },
      level: 'danger',
    },
  ],
};
