import type { LanguageCases } from './cases';

export const VI_CASES: LanguageCases = {
  language: 'vi',
  honest: [
    {
      title: 'Công nhân may',
      hiringOrganization: 'Công ty TNHH May Hòa Lộc',
      jobLocation: 'KCN Tân Bình, TP.HCM',
      description:
        'Tuyển 50 công nhân may, không cần kinh nghiệm, được đào tạo.\nLương 8-12 triệu, tăng ca tính theo luật lao động.\nBao cơm trưa, có xe đưa rước, đóng BHXH sau thử việc.\nLiên hệ chị Thu 0900 000 123 (Zalo).',
    },
    {
      description:
        'Quán cà phê Gió Mới tuyển phục vụ part-time, ca sáng 6h-12h hoặc ca tối 17h-22h. 22k/giờ, bao ăn. Không cần kinh nghiệm, vui vẻ, đúng giờ. Địa chỉ 12 Lê Lợi, Đà Nẵng. Gọi hoặc Zalo 0900000456.',
    },
    {
      title: 'Điều dưỡng viên',
      hiringOrganization: 'Bệnh viện đa khoa An Phúc',
      description:
        'Tốt nghiệp cao đẳng điều dưỡng trở lên, có chứng chỉ hành nghề.\nTrực xoay ca, lương 9-13 triệu và phụ cấp trực. Chế độ thai sản, BHXH BHYT đầy đủ.\nNộp hồ sơ tại phòng Tổ chức cán bộ.',
    },
    {
      description:
        'Nhà xe Minh Quân tuyển tài xế xe khách bằng E, kinh nghiệm 2 năm.\nLương 15 triệu cộng thưởng chuyến. Nghỉ luân phiên. Có chỗ ở tại bến.\nĐt: 0900 111 222 gặp anh Quân.',
    },
    {
      title: 'Lập trình viên Java',
      hiringOrganization: 'Công ty cổ phần Phần mềm Sao Khuê',
      description:
        'Từ 2 năm kinh nghiệm Spring Boot. Lương 1.500-2.500 USD. Làm từ thứ 2 đến thứ 6, làm việc tại nhà 2 ngày mỗi tuần. Lương tháng 13, review lương 2 lần. Phỏng vấn vòng 1 online, vòng 2 tại văn phòng.',
    },
    {
      title: 'Nhân viên tổng đài chăm sóc khách hàng',
      hiringOrganization: 'Ngân hàng TMCP Đông Hải',
      description:
        'Tiếp nhận cuộc gọi về thẻ và tài khoản ngân hàng, hướng dẫn khách mở tài khoản.\nTốt nghiệp cao đẳng, giọng dễ nghe. Lương cứng 8 triệu cộng KPI.\nLàm theo ca, BHXH đầy đủ. Hồ sơ gửi tuyendung@donghai.example.',
    },
    {
      title: 'Lễ tân khách sạn tại Phú Quốc',
      hiringOrganization: 'Khu nghỉ dưỡng Biển Xanh',
      description:
        'Khách sạn hỗ trợ vé máy bay lượt đi, bao ăn ở tại ký túc xá nhân viên. Tiếng Anh giao tiếp tốt, ưu tiên có kinh nghiệm. Lương 9 triệu và phí phục vụ. Phỏng vấn tại văn phòng Quận 1 hoặc qua Zoom.',
    },
    {
      title: 'Đơn hàng chế biến thực phẩm Nhật Bản',
      hiringOrganization: 'Công ty cổ phần Nhân lực Tân Việt',
      description:
        'Giấy phép xuất khẩu lao động số 123/LĐTBXH-GP. Visa kỹ năng đặc định, hợp đồng 3 năm, lương 190.000 yên/tháng. Yêu cầu đã có chứng chỉ tiếng Nhật N4. Phí dịch vụ theo đúng quy định, đóng sau khi trúng tuyển và có tư cách lưu trú. Thi tuyển trực tiếp tại Hà Nội.',
    },
    {
      description:
        'Tàu hàng tuyến Hải Phòng - Singapore cần thợ máy, thủy thủ có sổ thuyền viên và chứng chỉ STCW. Lương 900-1.300 USD. Công ty lo vé máy bay nhập tàu, bao ăn trên tàu. Công ty TNHH Vận tải biển Đại Dương, 45 Lạch Tray, Hải Phòng, 0225 300 0000.',
    },
    {
      description:
        'Cần gia sư Toán lớp 9 tại quận 7, tuần 2 buổi, 200k/buổi, sinh viên sư phạm năm 3 trở lên. Phụ huynh trao đổi trực tiếp, nhắn Zalo 0900222333.',
    },
    {
      description:
        'Kho hàng Bình Dương tuyển bốc xếp thời vụ dịp Tết. 350k/ngày, thanh toán cuối ngày, có cơm trưa. Mang căn cước để làm thẻ ra vào. Công ty TNHH Kho vận Hưng Thịnh, gọi 0900333444.',
    },
    {
      title: 'Nhân viên kinh doanh bất động sản',
      hiringOrganization: 'Công ty cổ phần Địa ốc Nam Sơn',
      jobLocation: 'Quận 2, TP.HCM',
      description:
        'Lương cứng 7 triệu, hoa hồng cao, thu nhập không giới hạn theo doanh số. Được đào tạo, chưa có kinh nghiệm vẫn nhận. Công ty không thu phí ứng viên. Liên hệ phòng nhân sự 028 3000 0000.',
    },
    {
      title: 'Content writer remote',
      hiringOrganization: 'Công ty TNHH Truyền thông Lá Xanh',
      description:
        'Làm việc tại nhà, viết 20 bài mỗi tháng về du lịch. Lương 8-10 triệu. Gửi 3 bài mẫu và CV về hr@laxanh.example. Có bài test chuyên môn.',
    },
    {
      description:
        'Spa Hoa Sen cần nữ kỹ thuật viên massage trị liệu, có bằng nghề, 18-35 tuổi. Lương cơ bản 7tr cộng tip, bao ăn ở. 88 Nguyễn Trãi, Nha Trang. Điện thoại 0900 444 555.',
    },
    {
      title: 'Nhân viên bán hàng siêu thị',
      hiringOrganization: 'Siêu thị Bách An',
      description:
        'Sắp xếp hàng hóa, hỗ trợ khách, trực quầy. Tốt nghiệp THPT, không yêu cầu kinh nghiệm. Lương 6,5 triệu, nghỉ 4 ngày mỗi tháng, BHXH. Phỏng vấn đi làm ngay.',
    },
    {
      title: 'Shipper giao hàng nội thành',
      hiringOrganization: 'Giao Nhanh 24',
      description:
        'Có xe máy và bằng lái. Nhận hàng tại kho Cầu Giấy, giao cho khách và thu hộ COD. Lương 9-14 triệu tùy đơn. Đặt cọc áo và túi giữ nhiệt do công ty cấp miễn phí, không cần cọc. Gọi 1900 0000.',
    },
    {
      description:
        'Trang trại dâu Đà Lạt tuyển 10 người hái dâu vụ này. 300k/ngày, bao ăn ở, làm từ 6h đến 15h. Nam nữ 18-50 tuổi, việc không nặng. Gọi chú Bảy 0900555666, trại ở xã Xuân Thọ.',
    },
    {
      title: 'Kế toán tổng hợp',
      hiringOrganization: 'Công ty TNHH Bao bì Phú Mỹ',
      description:
        'Tốt nghiệp đại học chuyên ngành kế toán, 3 năm kinh nghiệm. Báo cáo thuế, lập báo cáo tài chính. Lương 12-15 triệu. Thứ 2 - thứ 7, giờ hành chính.',
    },
    {
      title: 'Nhân viên trực page và chốt đơn',
      hiringOrganization: 'Shop thời trang Mây',
      jobLocation: 'Gò Vấp',
      description:
        'Trả lời tin nhắn khách, chốt đơn, gọi xác nhận. Làm tại cửa hàng 8h-17h, nghỉ Chủ nhật. Lương 6 triệu và thưởng theo doanh số. Gửi thông tin về Zalo 0900666777.',
    },
    {
      title: 'Bảo vệ tòa nhà',
      hiringOrganization: 'Công ty cổ phần Dịch vụ bảo vệ Thăng Long',
      description:
        'Ca 12 tiếng, nghỉ 4 ngày mỗi tháng. Lương 7,5 triệu. Có chỗ ở cho người ở xa. Hồ sơ: đơn xin việc, căn cước công chứng, giấy khám sức khỏe. Không thu phí đồng phục.',
    },
    {
      title: 'Thợ hàn đi Hàn Quốc visa E7',
      hiringOrganization: 'Công ty TNHH Phát triển Lao động Miền Trung',
      description:
        'Tuyển thợ hàn đóng tàu có 2 năm kinh nghiệm, chứng chỉ 3G trở lên. Hợp đồng 3 năm, visa lao động E7-3, thi tay nghề tại Vũng Tàu. Lương theo luật Hàn Quốc. Giấy phép dịch vụ do Cục Quản lý lao động ngoài nước cấp.',
    },
    {
      title: 'Giáo viên mầm non',
      hiringOrganization: 'Trường mầm non Hạt Gạo',
      description:
        'Tốt nghiệp cao đẳng sư phạm mầm non. Yêu trẻ, kiên nhẫn. Lương 8-10 triệu, bao ăn trưa, thưởng lễ Tết, tham gia BHXH. Thời gian thử việc 1 tháng.',
    },
    {
      title: 'Phụ bếp nhà hàng Việt tại Seoul',
      hiringOrganization: 'Nhà hàng Phở Sông Hương',
      jobLocation: 'Seoul',
      description:
        'Chỉ nhận người đã có visa được phép làm việc tại Hàn. Mỗi ngày 10 tiếng, nghỉ thứ Hai. Lương 2,4 triệu won, bao ăn. Liên hệ 010-0000-0000 hoặc Kakao.',
    },
    {
      title: 'Giao dịch viên',
      hiringOrganization: 'Ngân hàng TMCP Miền Nam',
      description:
        'Mở tài khoản, thu chi tiền mặt, tuân thủ quy định phòng chống rửa tiền. Tốt nghiệp đại học kinh tế. Thông báo: ngân hàng không thu bất kỳ khoản phí tuyển dụng nào.',
    },
    {
      description:
        'Xưởng gỗ Hố Nai cần thợ mộc và thợ phụ. Thợ 450k/ngày, phụ 280k/ngày, trả lương theo tuần. Có phòng trọ miễn phí. Không biết việc sẽ được chỉ. Gọi anh Hải 0900777888.',
    },
    {
      title: 'Nhân viên nhập liệu',
      hiringOrganization: 'Công ty TNHH Khảo sát Thị trường VietPoll',
      description:
        'Nhập liệu phiếu khảo sát, thời vụ 2 tháng tại văn phòng Quận 3. 180k/ngày, sinh viên đi làm giờ hành chính. Biết Excel. Nộp CV qua email job@vietpoll.example.',
    },
    {
      description:
        'Đội thi công điện mặt trời tuyển phụ việc đi công trình các tỉnh. Bao xe, bao ăn ở, 350k/công, ứng lương giữa tháng. Công ty TNHH Điện Nắng, gọi 0900 888 999.',
    },
  ],
  lures: [
    {
      posting: {
        description:
          'Tuyển nhân viên chăm sóc khách hàng sang Campuchia làm, lương cứng 20 triệu, bao ăn ở, không cần kinh nghiệm. Ib em.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Ai muốn đi làm cùng mình bên Cam không, làm game ngồi máy lạnh, việc nhẹ lương cao, có xe đón tận nhà, liên hệ Telegram.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Làm việc tại Bavet, công ty Trung Quốc tại Campuchia, biết đánh máy là được. Tháng nghỉ 2 ngày, bao ăn ở, thu nhập khủng.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Tuyển 10 bạn làm văn phòng tại Myanmar, không giam giữ, không đánh đập, muốn về lúc nào cũng được. Thưởng nóng.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Không cần hộ chiếu, đón tại cửa khẩu Mộc Bài, có người đưa qua biên giới sang Campuchia làm. Lương 1000 đô, nhận việc ngay.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Nếu biên phòng hỏi thì nói là đi du lịch. Sang đó có người đón, công ty giữ hộ chiếu cho an toàn.',
      },
      level: 'danger',
    },
    {
      posting: { description: 'Cần thuê tài khoản ngân hàng, mỗi tháng trả 2 triệu, chỉ cần thẻ ATM và sim.' },
      level: 'danger',
    },
    {
      posting: { description: 'Thu mua thẻ ATM chính chủ giá cao, nhận tiền trong ngày.' },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Cộng tác viên nhận chuyển tiền tại nhà, dùng tài khoản cá nhân nhận tiền, hưởng 1% mỗi giao dịch.',
      },
      level: 'danger',
    },
    {
      posting: {
        description: 'Rút tiền thuê, mỗi lần rút tiền và giao lại được 500k. Nhắn tin Telegram.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Tuyển CTV chốt đơn Shopee, ứng tiền trước mua hàng, hoàn gốc và hoa hồng 15% sau 5 phút. Kết bạn Zalo.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Chỉ cần điện thoại, thả tim TikTok mỗi lượt like 10k, thu nhập mỗi ngày 500k. Vào nhóm Telegram nhận việc.',
      },
      level: 'danger',
    },
    {
      posting: {
        description: 'Xem video kiếm tiền, làm nhiệm vụ nhận hoa hồng, nạp tiền kích hoạt là rút được ngay.',
      },
      level: 'caution',
    },
    {
      posting: {
        description: 'Việc nhẹ lương cao, làm tại nhà, ai cũng làm được, không cần kinh nghiệm. Ib ngay.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Nhận bút bi về lắp ráp tại nhà, đặt cọc nguyên liệu 300k sẽ hoàn lại, kiếm thêm thu nhập cho mẹ bỉm sữa.',
      },
      level: 'caution',
    },
    {
      posting: {
        description: 'Tuyển kho Lazada. Nộp phí hồ sơ 250k và đóng tiền đồng phục trước khi nhận việc. Liên hệ Zalo.',
      },
      level: 'caution',
    },
    {
      posting: {
        description:
          'Chúc mừng bạn đã được bộ phận tuyển dụng TikTok chọn làm bán thời gian, mỗi ngày 30 phút. Liên hệ qua Telegram để nhận nhiệm vụ đơn giản.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Anh em đang nợ cần tiền gấp, đi nước ngoài làm việc ba tháng là trả hết. Ứng tiền trước khi đi, lo hết giấy tờ đi lại.',
      },
      level: 'caution',
    },
    {
      posting: {
        description: 'CSKH casino online, làm việc ở nước ngoài, lương cao, bao vé bao ăn ở, có thể đi ngay.',
      },
      level: 'danger',
    },
    {
      posting: {
        description:
          'Tuyển nữ chat tình cảm với khách, gọi video với khách, không cần bằng cấp, nhận lương ngay. Inbox ngay.',
      },
      level: 'caution',
    },
    {
      posting: {
        description: 'Nhận bưu kiện tại nhà rồi gửi đi tiếp, mỗi kiện 200k, chụp 2 mặt CCCD gửi để đăng ký.',
      },
      level: 'caution',
    },
    {
      posting: {
        description: 'Rủ thêm bạn được thưởng, sang Campuchia làm trực page, bao visa vé máy bay, còn 3 suất.',
      },
      level: 'danger',
    },
  ],
};
