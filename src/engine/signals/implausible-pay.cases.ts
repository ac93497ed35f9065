import type { Cases } from './cases';

export const cases: Cases = {
  about: {
    why: "Far more than such work pays where the reader lives: from 2 times the typical pay for simple work, 3.2 times where the ad says nothing about the work; never where skill is asked for. Hourly pay is not multiplied up to a month's for tutors.",
    sources:
      'promises of real lures lie at 2.5 to 10 times the median (heraldcorp 2025-10-13, newspim 2025-10-21, MOFA 2025-10-30); wages and rates in the fact tables. Where no mean or median has a source, twice the legal minimum is used.',
    honest:
      'doctors, seafarers, senior engineers, commission sales, expatriates; turnover, funding and deposits are no pay.',
  },
  flags: [
    { posting: { description: '초보 환영! 간단한 업무로 월 1,500만원 받아 가세요.' }, quote: '월 1,500만원' },
    { posting: { description: '단순 서류 전달, 일당 50만원' }, quote: '일당 50만원' },
    { posting: { description: '채팅 상담 주급 400만 원, 경력 무관' } },
    { posting: { title: '누구나 가능한 재택 알바', baseSalary: '월급 9,000,000원' } },
    {
      posting: { description: 'Simple tasks from your phone, no experience. Earn $800 per day.' },
      quote: '$800 per day',
    },
    { posting: { description: 'Data entry typing job, Rs 1,20,000 per month, freshers welcome.' } },
    {
      posting: {
        title: 'Typing from home, no experience needed',
        baseSalary: { currency: 'USD', value: { minValue: 20000, maxValue: 25000, unitText: 'MONTH' } },
      },
    },
    { posting: { description: '招人，动动手指，无需经验，日入两千元，手机就能做。' } },
    { posting: { description: 'Простая работа с телефона, опыт не нужен, от 200$ в день.' } },
    { posting: { description: 'งานง่ายๆ ทำผ่านมือถือ ไม่ต้องมีประสบการณ์ เดือนละแสน รับทุกคน' } },
    { posting: { description: 'Việc nhẹ, không cần kinh nghiệm, bao ăn ở, lương 60 triệu một tháng.' } },
    { posting: { description: 'スマホだけの簡単な作業です。誰でもできます。日給8万円。' } },
  ],
  passes: [
    '편의점 주말 알바 시급 11,000원, 초보 가능합니다.',
    '철근 기공 일당 28만원, 당일 지급.',
    '경력 5년 이상 백엔드 개발자, 연봉 9,000만원 협의.',
    '내과 전문의 채용, 월급 2,500만원.',
    '보험 설계 영업, 월 300 이상 가능합니다. 초보 환영.',
    '누적 매출 120억, 시리즈 투자 50억을 받은 회사입니다. 초보 환영.',
    '영어 과외 선생님, 시급 5만원, 경력 무관.',
    'Senior software engineer, USD 190,000 per year plus equity.',
    '餐厅服务员，月薪5000元，包吃住，每天8小时。',
    '高级开发工程师，本科以上，月薪4万元。',
    'Капитан судна, контракт четыре месяца, 9000$ в месяц.',
    'Продавец, 60 000 рублей в месяц, график 5/2.',
    'พนักงานร้านกาแฟ วันละ 400 บาท',
    'コンビニ店員、時給1,200円、未経験歓迎。',
    'Mesero, sueldo de $9,000 pesos mensuales.',
    'Barista, no experience needed, $17 per hour.',
    'Master mariner for a bulk carrier, 15,000 EUR/month gross.',
    'Our team handles 25 million dollars a month for clients. No experience required for interns.',
  ],
};
