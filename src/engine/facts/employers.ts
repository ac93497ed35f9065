/**
 * Well-known employers whose name scam ads borrow, with the registrable domains that are theirs. Chosen by us, last
 * looked over 2026-11-24; a firm's further real domains belong here as soon as one is met.
 */
export interface EmployerRow {
  /** The Latin label its domains carry. */
  label: string;
  /** Names as they stand in the ad's employer field. */
  names: readonly string[];
  domains: readonly string[];
}

const row = (label: string, names: string, domains: string): EmployerRow => ({
  label,
  names: names.split('|'),
  domains: domains.split(' '),
});

export const EMPLOYERS: readonly EmployerRow[] = [
  row('samsung', '삼성전자|samsung electronics|samsung', 'samsung.com sec.co.kr samsungcareers.com samsung.co.kr'),
  row('hyundai', '현대자동차|hyundai motor|hyundai', 'hyundai.com hyundai.co.kr hyundaimotorgroup.com'),
  row('naver', '네이버|naver', 'naver.com navercorp.com'),
  row('kakao', '카카오|kakao', 'kakao.com kakaocorp.com kakaocareers.com'),
  row('coupang', '쿠팡|coupang', 'coupang.com coupang.jobs coupangcorp.com'),
  row('amazon', 'amazon|아마존', 'amazon.com amazon.jobs amazon.co.jp amazon.co.uk amazon.in amazon.de amazonaws.com'),
  row('google', 'google|구글', 'google.com google.co.kr googleapis.com'),
  row('microsoft', 'microsoft|마이크로소프트', 'microsoft.com office.com microsoft365.com'),
  row('netflix', 'netflix|넷플릭스', 'netflix.com netflix.jobs'),
  row('tiktok', 'tiktok|틱톡', 'tiktok.com'),
  row(
    'shopee',
    'shopee|쇼피',
    'shopee.com shopee.sg shopee.vn shopee.ph shopee.co.id shopee.co.th shopee.com.my shopee.tw',
  ),
  row('lazada', 'lazada', 'lazada.com lazada.sg lazada.vn lazada.co.th lazada.com.ph lazada.com.my lazada.co.id'),
  row('pertamina', 'pertamina', 'pertamina.com pertamina.co.id'),
  row('indomaret', 'indomaret', 'indomaret.co.id'),
  row('klarna', 'klarna', 'klarna.com'),
  row('unilever', 'unilever', 'unilever.com'),
  row('nestle', 'nestle|nestlé', 'nestle.com'),
  row('siemens', 'siemens', 'siemens.com siemens.de siemens-energy.com'),
  row('toyota', 'toyota|トヨタ', 'toyota.co.jp toyota.com toyota-global.com'),
  row('emirates', 'emirates', 'emirates.com emiratesgroupcareers.com'),
  row('aramco', 'aramco|saudi aramco', 'aramco.com aramco.sa'),
  row('shell', 'shell', 'shell.com'),
  row('chevron', 'chevron', 'chevron.com'),
  row('walmart', 'walmart', 'walmart.com'),
  row('alibaba', 'alibaba|阿里巴巴', 'alibaba.com alibaba-inc.com alibabagroup.com'),
  row('tencent', 'tencent|腾讯|騰訊', 'tencent.com'),
];
