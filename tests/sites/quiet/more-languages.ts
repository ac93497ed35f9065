import type { Source } from './templates';

export const MORE_LANGUAGES: readonly Source[] = [
  {
    lang: 'vi',
    template: 'news',
    slug: 'vi-rescued-from-bavet',
    url: 'https://www.topcv.vn/tin-tuc/giai-cuu-lao-dong-bavet-2231',
    title: 'Giải cứu 18 lao động bị lừa sang Campuchia với lời hứa “việc nhẹ lương cao”',
    text: `
Bộ đội biên phòng phối hợp với cảnh sát Campuchia đưa 18 người về nước qua cửa khẩu Mộc Bài tối 9/11. Người trẻ nhất mới 17 tuổi.
Các nạn nhân cho biết họ thấy bài tuyển dụng trên mạng: “Tuyển nhân viên chăm sóc khách hàng, lương 25 triệu/tháng, bao ăn ở, bao xe đưa đón, không cần bằng cấp”. Người tuyển chỉ liên hệ qua Zalo và Telegram.
# Bị giữ giấy tờ, đòi tiền chuộc
Khi đến Bavet, họ bị thu điện thoại và hộ chiếu, phải làm việc 15 giờ mỗi ngày. Ai muốn về phải trả 3.000 USD.
> Em tưởng đi làm vài tháng rồi về trả nợ cho mẹ.
Công an khuyến cáo người dân kiểm tra công ty trước khi nhận việc ở nước ngoài và báo ngay cho cơ quan gần nhất khi gặp lời mời đáng ngờ.
@ Mong các bạn trẻ tỉnh táo
@ Trên mạng vẫn còn đầy tin tuyển dụng kiểu này`,
  },
  {
    lang: 'vi',
    template: 'forum',
    slug: 'vi-is-it-a-scam',
    url: 'https://careerviet.vn/vi/hoi-dap/viec-chot-don-online-4410',
    title: 'Việc làm online chốt đơn tại nhà có phải lừa đảo không?',
    text: `
Mình là sinh viên năm hai, đang tìm việc làm thêm. Có người nhắn tin cho mình như sau:
> Bên em cần tuyển cộng tác viên chốt đơn cho sàn thương mại điện tử, ngày làm 1-2 tiếng, thu nhập 300-500k, nhận tiền trong ngày. Kết bạn Zalo để được hướng dẫn.
Làm thử hai đơn thì được trả 60 nghìn thật. Đến đơn thứ ba họ bảo mình chuyển khoản trước 1 triệu. Mình thấy lo quá, có nên làm tiếp không mọi người?
@ Lừa đảo 100%, đừng chuyển tiền
@ Mình mất 12 triệu vì vụ này rồi
@ Công ty thật không bao giờ bắt bạn đặt cọc`,
  },
  {
    lang: 'th',
    template: 'news',
    slug: 'th-poipet-rescue',
    url: 'https://www.jobthai.com/th/article/news/poipet-rescue-20261109',
    title: 'ช่วย 21 คนไทยถูกหลอกทำงานแก๊งคอลเซ็นเตอร์ปอยเปต อ้างเงินเดือน 40,000 บาท',
    text: `
ตำรวจนำคนไทย 21 คนที่ถูกหลอกไปทำงานในปอยเปต ประเทศกัมพูชา กลับเข้าประเทศทางด่านอรัญประเทศ เมื่อวันที่ 9 พฤศจิกายน
ผู้เสียหายเล่าว่าเห็นประกาศรับสมัครงานแอดมินออนไลน์ในเฟซบุ๊ก “เงินเดือน 40,000 บาท มีที่พัก อาหารฟรี มีรถรับถึงบ้าน ไม่ต้องมีประสบการณ์” และให้ติดต่อทางไลน์เท่านั้น
# ถูกยึดหนังสือเดินทาง
เมื่อข้ามแดนแล้วถูกพาเข้าตึกสูงมีลวดหนาม ต้องโทรหลอกคนไทยวันละ 12 ชั่วโมง หากทำยอดไม่ได้จะถูกทำร้าย
กระทรวงแรงงานเตือนให้ตรวจสอบบริษัทจัดหางานกับกรมการจัดหางาน สายด่วน 1694 ก่อนเดินทางทุกครั้ง
@ น่าสงสารมาก ขอให้จับนายหน้าให้ได้
@ งานดีเงินดีไม่มีจริง`,
  },
  {
    lang: 'th',
    template: 'blog',
    slug: 'th-interview-guide',
    url: 'https://www.jobbkk.com/variety/detail/interview-salary-questions',
    title: 'เทคนิคตอบคำถามสัมภาษณ์งาน เรื่องเงินเดือนที่ต้องการ',
    text: `
คำถามเรื่องเงินเดือนเป็นคำถามที่ผู้สมัครงานกังวลที่สุด บทความนี้รวบรวมวิธีตอบจากฝ่ายบุคคล 8 บริษัท
# หาข้อมูลก่อนสมัครงาน
ดูประกาศรับสมัครตำแหน่งงานเดียวกันอย่างน้อย 10 ประกาศ เช่น พนักงานบัญชีประสบการณ์ 3 ปี เงินเดือน 22,000 - 28,000 บาท
# ตอบเป็นช่วง
> จากประสบการณ์ที่มี ดิฉันคาดหวังเงินเดือนประมาณ 25,000 ถึง 28,000 บาทค่ะ
# ถามเรื่องสวัสดิการ
- ประกันสังคมและประกันกลุ่ม
- โบนัสและวันลา
- ค่าเดินทาง
@ ได้งานแล้ว ขอบคุณค่ะ`,
  },
  {
    lang: 'id',
    template: 'news',
    slug: 'id-returned-from-cambodia',
    url: 'https://www.jobstreet.co.id/career-resources/news/pemulangan-wni-kamboja',
    title: '34 WNI dipulangkan dari Kamboja, tergiur lowongan kerja gaji Rp18 juta',
    text: `
Sebanyak 34 warga negara Indonesia yang terjebak di perusahaan penipuan daring di Kamboja tiba di Jakarta pada Senin malam.
Mereka mengaku melihat lowongan kerja di media sosial sebagai layanan pelanggan: “gaji Rp18 juta per bulan, tiket, mes, dan makan ditanggung, tanpa pengalaman”. Perekrut hanya bisa dihubungi lewat WhatsApp dan Telegram.
# Paspor ditahan
Setiba di Sihanoukville paspor mereka diambil. Yang ingin pulang diminta membayar denda Rp60 juta.
KBRI Phnom Penh mengimbau calon pekerja memeriksa perusahaan ke dinas tenaga kerja dan tidak berangkat dengan visa turis.
@ Semoga perekrutnya ditangkap
@ Teman saya hampir berangkat juga`,
  },
  {
    lang: 'id',
    template: 'blog',
    slug: 'id-fake-vacancies',
    url: 'https://glints.com/id/lowongan/ciri-lowongan-kerja-palsu/',
    title: '8 ciri lowongan kerja palsu dan cara melaporkannya',
    text: `
Pencari kerja baru sering menjadi sasaran penipuan. Kenali ciri lowongan palsu sebelum mengirim lamaran.
# 1. Gaji tidak masuk akal
Admin toko dengan gaji Rp15 juta tanpa pengalaman patut dicurigai. Bandingkan dengan upah minimum kotamu.
# 2. Meminta uang
Perusahaan asli tidak meminta biaya seragam, pelatihan, atau tes kesehatan di depan.
# 3. Hanya lewat WhatsApp
Perekrut yang menolak menyebut alamat kantor sebaiknya diabaikan.
# 4. Tugas like dan follow
“Kerja online, cukup like video, komisi cair hari ini” biasanya berakhir dengan permintaan deposit.
# Cara melapor
- Simpan tangkapan layar
- Klik Laporkan pada halaman lowongan
- Hubungi bank bila sudah transfer
@ Poin dua pernah saya alami`,
  },
  {
    lang: 'ru',
    template: 'news',
    slug: 'ru-thailand-model-job',
    url: 'https://www.wantedly.com/articles/ru/thailand-job-trap',
    title: 'Россиянку обманом увезли из Бангкока: вакансия переводчика оказалась ловушкой',
    text: `
Жительница Омска вернулась домой после трёх недель в закрытом посёлке на границе Мьянмы. Она откликнулась на вакансию переводчика в Таиланде с зарплатой 200 тысяч рублей в месяц.
В объявлении обещали «оплату перелёта и жилья, опыт не нужен, выезд на этой неделе», а для связи оставили только имя в телеграме.
# Паспорт забрали в машине
По словам женщины, от аэропорта её везли восемь часов. На месте заставили переписываться с иностранцами и предлагать им вложения.
> Мне сказали, что я должна пять тысяч долларов за дорогу.
Посольство советует проверять работодателя, не ехать на работу по туристической визе и не отдавать паспорт.
@ Хорошо, что всё закончилось
@ Такие вакансии до сих пор висят`,
  },
  {
    lang: 'ru',
    template: 'forum',
    slug: 'ru-courier-question',
    url: 'https://www.craigslist.org/forums/ru/courier-job-question',
    title: 'Предложили работу курьером за 10 тысяч в день. Это развод?',
    text: `
Студент, ищу подработку. В чате дома увидел объявление и написал. Ответили так:
> Требуется курьер, забирать документы у клиентов, оплата 10 000 рублей в день, деньги сразу. Нужны фото паспорта и прописка. Подробности в телеграме.
Спросил название компании, сказали, что скажут после проверки. Зарплата хорошая, но друг говорит, что так ищут тех, кто забирает деньги у пенсионеров. Кто-нибудь сталкивался?
@ Это курьеры мошенников, за это реальный срок
@ Не отправляйте паспорт ни в коем случае
@ Сохраните переписку и сообщите в полицию`,
  },
];
