import type { Lang } from './templates';

/** A site's own small words. */
interface Words {
  nav: readonly string[];
  foot: readonly string[];
  search: string;
  login: string;
  related: string;
  ads: string;
  cookies: string;
  contact: string;
  news: string;
  notice: string;
  photo: string;
  comments: string;
  answers: string;
  views: string;
  like: string;
  report: string;
  helpful: string;
  list: string;
  buy: string;
}

const [KO, EN, JA, ZH, VI, TH, ID, RU]: readonly Words[] = `
홈,채용정보,기업정보,연봉정보,커리어,알바,해외취업,공채달력,헤드헌팅,커뮤니티;회사소개,이용약관,개인정보처리방침,제휴문의,광고문의,고객센터,사이트맵;검색;로그인;함께 많이 본 글;추천 채용공고;더 나은 서비스를 위해 쿠키를 씁니다.;고객센터 1588-0000 (평일 09:00~18:00) help@board.example;뉴스;공지사항;자료 사진;댓글;답변;조회;추천;신고;도움이 되었나요?;목록;구매하기
Home,Find jobs,Companies,Salaries,Career advice,Part-time,Remote,Graduates,Recruiters,Community;About,Terms,Privacy,Advertise,Press,Help centre,Site map;Search;Sign in;Related articles;Recommended jobs;We use cookies to keep the site working.;Help centre, weekdays 9 to 5, help@board.example;News;Notices;File photo;Comments;Answers;Views;Like;Report;Was this page helpful?;Back to list;Add to basket
ホーム,求人検索,会社情報,年収,コラム,アルバイト,転職,インターン,スカウト;会社概要,利用規約,プライバシー,広告掲載,お問い合わせ,ヘルプ;検索;ログイン;関連記事;おすすめの求人;当サイトはクッキーを使用しています。;お問い合わせは平日10時から18時まで;ニュース;お知らせ;資料写真;コメント;回答;閲覧;いいね;通報;参考になりましたか;一覧へ;カートに入れる
首頁,找工作,公司,薪資,職場文章,打工,海外,實習,獵頭;關於我們,服務條款,隱私權,刊登廣告,客服,網站地圖;搜尋;登入;相關文章;推薦職缺;本站使用 Cookie。;客服專線 平日九點至六點;新聞;公告;資料照片;留言;回答;瀏覽;讚;檢舉;這篇有幫助嗎;回列表;加入購物車
Trang chủ,Việc làm,Công ty,Mức lương,Cẩm nang,Bán thời gian,Tạo CV,Sự kiện;Giới thiệu,Điều khoản,Bảo mật,Quảng cáo,Liên hệ,Trợ giúp;Tìm kiếm;Đăng nhập;Bài viết liên quan;Việc làm đề xuất;Trang này dùng cookie.;Hỗ trợ giờ hành chính;Tin tức;Thông báo;Ảnh tư liệu;Bình luận;Trả lời;Lượt xem;Thích;Báo cáo;Bài viết có hữu ích không?;Danh sách;Mua ngay
หน้าแรก,หางาน,บริษัท,เงินเดือน,บทความ,พาร์ทไทม์,เรซูเม่,กิจกรรม;เกี่ยวกับเรา,ข้อตกลง,ความเป็นส่วนตัว,ลงโฆษณา,ช่วยเหลือ;ค้นหา;เข้าสู่ระบบ;บทความที่เกี่ยวข้อง;งานแนะนำ;เว็บไซต์นี้ใช้คุกกี้;ฝ่ายบริการลูกค้า วันทำการ;ข่าว;ประกาศ;แฟ้มภาพ;ความคิดเห็น;คำตอบ;เข้าชม;ถูกใจ;รายงาน;บทความนี้มีประโยชน์ไหม;กลับ;ซื้อ
Beranda,Lowongan,Perusahaan,Gaji,Artikel,Paruh waktu,Buat CV,Acara;Tentang,Ketentuan,Privasi,Iklan,Bantuan;Cari;Masuk;Artikel terkait;Lowongan untukmu;Situs ini memakai cookie.;Layanan pelanggan hari kerja;Berita;Pengumuman;Foto arsip;Komentar;Jawaban;Dilihat;Suka;Laporkan;Apakah ini membantu?;Daftar;Beli
Главная,Вакансии,Компании,Зарплаты,Статьи,Подработка,Резюме,События;О нас,Условия,Конфиденциальность,Реклама,Помощь;Найти;Войти;Похожие статьи;Рекомендуемые вакансии;Мы используем файлы cookie.;Поддержка по будням;Новости;Объявления;Архивное фото;Комментарии;Ответы;Просмотры;Нравится;Пожаловаться;Статья помогла?;К списку;Купить`
  .trim()
  .split('\n')
  .map((line) => {
    const [nav = '', foot = '', ...rest] = line.split(';');
    const names = [
      'search',
      'login',
      'related',
      'ads',
      'cookies',
      'contact',
      'news',
      'notice',
      'photo',
      'comments',
      'answers',
      'views',
      'like',
      'report',
      'helpful',
      'list',
      'buy',
    ];
    const words = Object.fromEntries(names.map((name, i) => [name, rest[i] ?? '']));
    return { nav: nav.split(','), foot: foot.split(','), ...words } as unknown as Words;
  });

export const WORDS: Record<Lang, Words> = {
  ko: KO!,
  en: EN!,
  ja: JA!,
  zh: ZH!,
  vi: VI!,
  th: TH!,
  id: ID!,
  ru: RU!,
};

/** Other articles a page leads to. */
export const RELATED: Record<Lang, readonly string[]> = {
  ko: [
    '퇴사 통보는 언제 하는 게 좋을까',
    '캄보디아 취업 사기, 이렇게 시작된다',
    '경력 3년 차 연봉 협상 후기',
    '주휴수당 못 받았을 때 할 일',
    '해외 취업 비자 한눈에 보기',
  ],
  en: [
    'How to resign politely',
    'Inside the overseas job scam economy',
    'What to wear to an interview',
    'Five signs of a fake recruiter',
    'Is a higher salary worth a longer commute?',
  ],
  ja: ['退職の伝え方', '闇バイトの手口とは', '面接で聞かれること', '時給と月給の違い', 'シフトの断り方'],
  zh: ['離職怎麼提', '海外高薪工作陷阱', '面試穿搭', '勞健保一次看懂', '試用期注意事項'],
  vi: ['Cách xin nghỉ việc', 'Bẫy việc nhẹ lương cao', 'Phỏng vấn nên mặc gì', 'Bảo hiểm xã hội là gì'],
  th: ['วิธีลาออกจากงาน', 'เตือนภัยงานต่างประเทศ', 'คำถามสัมภาษณ์ยอดฮิต', 'สิทธิประกันสังคม'],
  id: ['Cara mengundurkan diri', 'Modus lowongan luar negeri', 'Pakaian wawancara', 'Hak pekerja kontrak'],
  ru: ['Как правильно уволиться', 'Обман при работе за границей', 'Вопросы на собеседовании', 'Отпуск и больничный'],
};

/** Honest ads that boards show beside their articles: name, employer, pay. */
export const BESIDE: Record<Lang, readonly (readonly [string, string, string])[]> = {
  ko: [
    ['물류센터 입출고 사원 채용', '한들물류(주)', '월급 265만원'],
    ['주말 카페 알바 구인', '달보드레커피 망원점', '시급 11,000원'],
    ['고객센터 상담원 모집', '(주)새봄컨택', '월급 235만원'],
    ['회계팀 경력직 채용', '푸른솔식품(주)', '연봉 4,200만원'],
    ['주방 보조 구합니다', '온기국밥 부천점', '시급 10,800원'],
  ],
  en: [
    ['Warehouse Associate', 'Fernbank Logistics Ltd', '$22 an hour'],
    ['Weekend Barista', 'Copper Kettle Coffee', '$18.50 an hour'],
    ['Payroll Officer', 'Hollis & Wray', '$64,000 a year'],
    ['Registered Nurse', 'Eastmere Hospital', '$41 an hour'],
  ],
  ja: [
    ['品出しスタッフ', 'みなと屋商店', '時給1,200円'],
    ['清掃スタッフ', '株式会社あおば管理', '時給1,150円'],
    ['配送助手', '北都運送株式会社', '月給24万円'],
  ],
  zh: [
    ['門市人員', '禾日商行', '月薪32,000元'],
    ['倉管助理', '遠洋物流有限公司', '月薪30,000元'],
    ['行政助理', '光禾設計', '時薪196元'],
  ],
  vi: [
    ['Nhân viên kho', 'Công ty Kho Vận Sao Mai', '9 - 11 triệu'],
    ['Kế toán tổng hợp', 'Công ty Thực phẩm An Lành', '13 - 16 triệu'],
    ['Lễ tân', 'Khách sạn Bờ Đông', '8 triệu'],
  ],
  th: [
    ['พนักงานคลังสินค้า', 'บริษัท ขนส่งดาวเหนือ จำกัด', '14,000 บาท'],
    ['บัญชี', 'บริษัท อาหารใบตอง จำกัด', '20,000 บาท'],
    ['พนักงานต้อนรับ', 'โรงแรมริมธาร', '13,500 บาท'],
  ],
  id: [
    ['Staf Gudang', 'PT Sentosa Kirim', 'Rp5.000.000'],
    ['Akuntan', 'PT Boga Lestari', 'Rp7.500.000'],
    ['Resepsionis', 'Hotel Tepi Danau', 'Rp4.800.000'],
  ],
  ru: [
    ['Кладовщик', 'ООО Северный склад', '70 000 руб.'],
    ['Бухгалтер', 'ООО Хлебный двор', '85 000 руб.'],
    ['Администратор', 'Гостиница Берег', '55 000 руб.'],
  ],
};
